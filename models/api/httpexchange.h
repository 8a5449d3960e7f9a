// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/tlsfaults.h"
#include "api/token.h"
#include "domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkReply;
class QNetworkRequest;

namespace Audit {

class Network;

/// A whole 200 answer: JSON from its first byte to its last, not yet decoded.
struct HttpAnswer
{
    QByteArray body;
    std::optional<qint64> serverTimeUs; ///< the Date header
    QString requestId;
};

/// One GET from sending to its end: redirects by hand, two deadlines, a cap on the decoded body. Says once
/// how it ended; destroying it aborts without a word. `ended` may destroy the exchange.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<HttpAnswer> &)>;

    HttpExchange(Network &network, const ClientLimits &limits, Token token, Ended ended);
    ~HttpExchange() override;

    /// The token goes to this address's origin and to no other.
    void get(const QUrl &url);
    /// True where the last answer's body is JSON by what it says and by how it begins, whatever its status.
    bool spokeJson() const;

private:
    void send(const QUrl &url);
    QNetworkRequest prepared(const QUrl &url) const;
    void takeHeaders();
    void takeBytes();
    void takeEnd();
    void follow();
    void takeStatus();
    void takeAnswer();
    void fail(ErrorKind kind, const QString &detail = {});
    void fail(ApiError error);
    void end(const Result<HttpAnswer> &result);
    void dropReply();

    int status() const;
    QByteArray header(const char *name) const;
    std::optional<qint64> serverTime() const;
    QString requestId() const;

    Network &m_network;
    ClientLimits m_limits;
    Token m_token;
    Ended m_ended;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_requestId;
    QByteArray m_body;
    QByteArray m_contentType;
    QTimer m_headersDue;
    QTimer m_totalDue;
    int m_redirects = 0;
};

} // namespace Audit
