// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QTcpSocket;

namespace Audit {

/// What a client sent.
struct ScriptedRequest
{
    QByteArray method;
    QByteArray target; ///< path and parameters, as on the wire
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body {};

    QByteArray path() const { return target.split('?').constFirst(); }
    /// The decoded value of a parameter; none where it was not sent.
    std::optional<QString> parameter(const QString &name) const;
    int number(const QString &name) const { return parameter(name).value_or(QString()).toInt(); }
};

using ScriptedHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The bytes of an answer, good or not, and how they go out.
struct ScriptedReply
{
    QByteArray head; ///< sent at once
    QByteArray drip; ///< then a byte at a time
    std::chrono::milliseconds pace { 0 }; ///< of the drip
    bool closes = false; ///< the connection ends after the last byte

    /// Right in every way.
    static ScriptedReply json(const QByteArray &body, int status = 200, const ScriptedHeaders &headers = {});
    static ScriptedReply typed(const QByteArray &type, const QByteArray &body, int status = 200,
        const ScriptedHeaders &headers = {});
    static ScriptedReply redirect(int status, const QByteArray &location);
    /// Bytes as they are, then the connection ends.
    static ScriptedReply raw(const QByteArray &bytes);
    /// Accepted, and not a word.
    static ScriptedReply silence();
};

/// An HTTP server on loopback that does what it is told, for what a good one would not do. It lives in the
/// test's own thread and keeps every request. Answers come from the queue in turn, then from the fallback.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<ScriptedReply(const ScriptedRequest &)>;

    explicit ScriptedServer(QObject *parent = nullptr);

    QUrl url() const;
    void enqueue(const ScriptedReply &reply) { m_queue.append(reply); }
    void answerWith(Answer answer) { m_fallback = std::move(answer); }
    void alwaysAnswer(const ScriptedReply &reply);

    const QList<ScriptedRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int dropped() const { return m_dropped; } ///< connections that the client ended

private:
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const ScriptedRequest &request);
    void dripOn(QTcpSocket *socket, const ScriptedReply &reply);

    QHash<QTcpSocket *, QByteArray> m_unread;
    QList<ScriptedReply> m_queue;
    Answer m_fallback;
    QList<ScriptedRequest> m_requests;
    int m_connections = 0;
    int m_dropped = 0;
    QTcpServer m_listener; ///< goes first, with its sockets
};

QByteArray gzipped(const QByteArray &bytes);
/// The body in pieces of chunked transfer coding, with its end or without.
QByteArray chunked(const QByteArray &bytes, bool withEnd = true);

} // namespace Audit
