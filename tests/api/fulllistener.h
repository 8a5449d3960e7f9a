// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Audit::Testing {

/// An address on loopback that swallows connections: its queue is full and nobody takes from it, so the
/// system drops who knocks, without a refusal.
class FullListener
{
public:
    FullListener()
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool listens = ::bind(m_listener, address(), size) == 0 && ::listen(m_listener, 0) == 0
            && ::getsockname(m_listener, address(), &size) == 0;
        if (!listens)
            qFatal("no address to listen on");
        for (int &waiting : m_waiting) {
            waiting = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            [[maybe_unused]] const int pending = ::connect(waiting, address(), size);
        }
    }

    ~FullListener()
    {
        for (const int waiting : m_waiting)
            ::close(waiting);
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(FullListener)

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(ntohs(m_address.sin_port))); }

private:
    sockaddr *address() { return reinterpret_cast<sockaddr *>(&m_address); }

    sockaddr_in m_address {};
    int m_listener = -1;
    std::array<int, 4> m_waiting {}; ///< more than a queue of none holds
};

} // namespace Audit::Testing
