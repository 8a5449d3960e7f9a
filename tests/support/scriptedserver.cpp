// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <zlib.h>

namespace Audit {

using namespace Qt::StringLiterals;

std::optional<QString> ScriptedRequest::parameter(const QString &name) const
{
    const QUrlQuery query(QUrl::fromEncoded(target));
    if (!query.hasQueryItem(name))
        return std::nullopt;
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

ScriptedReply ScriptedReply::typed(
    const QByteArray &type, const QByteArray &body, int status, const ScriptedHeaders &headers)
{
    ScriptedReply reply;
    reply.head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    if (!type.isEmpty())
        reply.head += "Content-Type: " + type + "\r\n";
    for (const auto &[name, value] : headers)
        reply.head += name + ": " + value + "\r\n";
    reply.head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return reply;
}

ScriptedReply ScriptedReply::json(const QByteArray &body, int status, const ScriptedHeaders &headers)
{
    return typed("application/json", body, status, headers);
}

ScriptedReply ScriptedReply::redirect(int status, const QByteArray &location)
{
    return typed({}, {}, status, { { "Location", location } });
}

ScriptedReply ScriptedReply::raw(const QByteArray &bytes)
{
    ScriptedReply reply;
    reply.head = bytes;
    reply.closes = true;
    return reply;
}

ScriptedReply ScriptedReply::silence()
{
    return {};
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    alwaysAnswer(ScriptedReply::json("{}"));
    connect(&m_listener, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_listener.listen(QHostAddress::LocalHost, 0))
        qFatal("the scripted server cannot listen");
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

void ScriptedServer::alwaysAnswer(const ScriptedReply &reply)
{
    m_fallback = [reply](const ScriptedRequest &) { return reply; };
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++m_dropped;
            m_unread.remove(socket);
            socket->deleteLater();
        });
    }
}

namespace {

/// The head of a request; its body is still to come.
ScriptedRequest parsedHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    ScriptedRequest request { first.value(0), first.value(1), {} };
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ScriptedRequest request = parsedHead(unread.left(end));
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (unread.size() < end + 4 + length)
        return;
    request.body = unread.mid(end + 4, length);
    unread.remove(0, end + 4 + length);
    m_requests.append(request);
    reply(socket, request);
}

void ScriptedServer::reply(QTcpSocket *socket, const ScriptedRequest &request)
{
    const ScriptedReply reply = m_queue.isEmpty() ? m_fallback(request) : m_queue.takeFirst();
    socket->write(reply.head);
    if (!reply.drip.isEmpty())
        dripOn(socket, reply);
    else if (reply.closes)
        socket->disconnectFromHost();
}

void ScriptedServer::dripOn(QTcpSocket *socket, const ScriptedReply &reply)
{
    auto *pace = new QTimer(socket);
    connect(pace, &QTimer::timeout, socket, [pace, socket, reply, at = qsizetype(0)]() mutable {
        socket->write(reply.drip.mid(at++, 1));
        if (at < reply.drip.size())
            return;
        pace->stop();
        if (reply.closes)
            socket->disconnectFromHost();
    });
    pace->start(reply.pace);
}

QByteArray gzipped(const QByteArray &bytes)
{
    constexpr int gzipWindow = 15 + 16;
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray chunked(const QByteArray &bytes, bool withEnd)
{
    constexpr qsizetype step = 1000;
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QByteArray piece = bytes.mid(at, step);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return withEnd ? out + "0\r\n\r\n" : out;
}

} // namespace Audit
