// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/callbacklistener.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 16 << 10;
constexpr int headPatience = 10'000;
constexpr int mostConnections = 8;

} // namespace

CallbackListener::CallbackListener(QUrl redirect, BrowserPages pages, Decide decide, QObject *parent)
    : QObject(parent)
    , m_redirect(std::move(redirect))
    , m_pages(std::move(pages))
    , m_decide(std::move(decide))
{
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackListener::accept);
}

std::optional<SignInError> CallbackListener::listen()
{
    const int port = m_redirect.port();
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), quint16(port)))
        return std::nullopt;
    if (m_server.serverError() == QAbstractSocket::AddressInUseError)
        return SignInError { SignInFault::PortTaken, QString::number(port) };
    return SignInError { SignInFault::CannotListen, m_server.errorString() };
}

void CallbackListener::close()
{
    m_server.close();
}

void CallbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this); // an answer on its way outlives close()
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            forget(socket);
            socket->deleteLater();
        });
        if (m_unread.size() >= mostConnections)
            m_unread.first()
                .socket->abort(); // whoever has kept silent longest, so that nobody keeps the port busy
        m_unread.append(Unread { socket, {} });
        QTimer::singleShot(headPatience, socket, [socket] { socket->abort(); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void CallbackListener::read(QTcpSocket *socket)
{
    const auto unread = std::find_if(
        m_unread.begin(), m_unread.end(), [socket](const Unread &one) { return one.socket == socket; });
    if (unread == m_unread.end())
        return;
    unread->head += socket->read(longestHead + 1 - unread->head.size());
    const qsizetype end = unread->head.indexOf("\r\n\r\n");
    if (end < 0 && unread->head.size() <= longestHead)
        return;
    const QByteArray head = unread->head.left(end < 0 ? 0 : end);
    forget(socket);
    socket->disconnect(SIGNAL(readyRead()));
    if (end < 0)
        send(socket, 431, {});
    else
        answer(socket, head);
}

void CallbackListener::forget(const QTcpSocket *socket)
{
    m_unread.removeIf([socket](const Unread &unread) { return unread.socket == socket; });
}

void CallbackListener::answer(QTcpSocket *socket, const QByteArray &head)
{
    const CallbackHead request = readCallbackHead(head, m_redirect);
    if (request.status != 200) {
        send(socket, request.status, {});
        if (request.fault)
            tellRefused(*request.fault);
        return;
    }
    const BrowserReply reply = m_decide(request.query);
    const bool isOurs = reply.answer == BrowserAnswer::SignedIn || reply.answer == BrowserAnswer::Declined;
    send(socket, isOurs ? 200 : 400, reply);
}

void CallbackListener::tellRefused(SignInFault fault)
{
    QMetaObject::invokeMethod(
        this, [this, fault] { Q_EMIT refused({ fault }); }, Qt::QueuedConnection);
}

void CallbackListener::send(QTcpSocket *socket, int status, const BrowserReply &reply)
{
    socket->write(browserResponse(status, m_pages(reply.answer), reply.next));
    socket->flush(); // the sign-in may be over before this loop comes round
    socket->disconnectFromHost();
}

} // namespace Audit
