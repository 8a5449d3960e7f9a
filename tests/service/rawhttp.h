// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/canary.h"

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <QUrl>

/// An HTTP answer as its bytes say it, read without the help of any HTTP library.
struct RawAnswer
{
    int status = 0; ///< 0 where the connection ended without an answer
    QList<QByteArray> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

/// A connection that sends exactly what it is told, over TLS to an https address, whatever certificate is
/// there.
class RawConnection
{
public:
    explicit RawConnection(const QUrl &server);

    void send(const QByteArray &bytes);
    /// The next answer: its header, then as many bytes as Content-Length says.
    RawAnswer read(int timeoutMs = 10'000);
    /// The answer to a HEAD: no body follows, whatever Content-Length says.
    RawAnswer readHeader(int timeoutMs = 10'000);
    /// True once the server has closed, within the time.
    bool isClosedWithin(int timeoutMs);

private:
    bool waitForHeader(int timeoutMs);

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
};

/// "GET target HTTP/1.1" with Host and the token, further header lines as given.
QByteArray getRequest(
    const QByteArray &target, const QByteArray &token = Audit::Testing::canary, const QByteArray &more = {});

RawAnswer rawGet(const QUrl &server, const QByteArray &target,
    const QByteArray &token = Audit::Testing::canary, const QByteArray &more = {});
