// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rawhttp.h"

#include <QSslSocket>

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : headers) {
        if (line.left(line.indexOf(':')).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

RawConnection::RawConnection(const QUrl &server)
{
    const auto port = static_cast<quint16>(server.port());
    if (server.scheme() != QStringLiteral("https")) {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(server.host(), port);
        m_socket->waitForConnected(5000);
        return;
    }
    auto secure = std::make_unique<QSslSocket>();
    secure->setPeerVerifyMode(QSslSocket::VerifyNone);
    secure->connectToHostEncrypted(server.host(), port);
    secure->waitForEncrypted(5000);
    m_socket = std::move(secure);
}

void RawConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->waitForBytesWritten(5000);
}

bool RawConnection::waitForHeader(int timeoutMs)
{
    while (!m_buffer.contains("\r\n\r\n")) {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(timeoutMs))
            return false;
        m_buffer += m_socket->readAll();
    }
    return true;
}

RawAnswer RawConnection::readHeader(int timeoutMs)
{
    RawAnswer answer;
    if (!waitForHeader(timeoutMs))
        return answer;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    for (const QByteArray &line : m_buffer.left(end).split('\n'))
        answer.headers += line.trimmed();
    m_buffer.remove(0, end + 4);
    answer.status = answer.headers.takeFirst().mid(9, 3).toInt();
    return answer;
}

RawAnswer RawConnection::read(int timeoutMs)
{
    RawAnswer answer = readHeader(timeoutMs);
    const qsizetype length = answer.header("Content-Length").toLongLong();
    while (
        m_buffer.size() < length && (m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(timeoutMs)))
        m_buffer += m_socket->readAll();
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return answer;
}

bool RawConnection::isClosedWithin(int timeoutMs)
{
    return m_socket->state() == QAbstractSocket::UnconnectedState || m_socket->waitForDisconnected(timeoutMs);
}

QByteArray getRequest(const QByteArray &target, const QByteArray &token, const QByteArray &more)
{
    QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    return request + more + "\r\n";
}

RawAnswer rawGet(
    const QUrl &server, const QByteArray &target, const QByteArray &token, const QByteArray &more)
{
    RawConnection connection(server);
    connection.send(getRequest(target, token, more));
    return connection.read();
}
