// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/httpconnection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <future>
#include <thread>
#include <vector>

namespace Audit {

/// Listens, and runs all connections on one thread of its own.
class HttpServer
{
public:
    explicit HttpServer(const HttpShared &shared);
    ~HttpServer();

    /// Any error but none leaves it unusable.
    boost::system::error_code listen(const boost::asio::ip::address &address, quint16 port);
    boost::asio::ip::tcp::endpoint endpoint() const;
    void start();
    /// Takes no more requests, lets answers in flight finish, ends the thread. The store pool goes before the
    /// server is destroyed: its threads may still hand answers over.
    void stop();

private:
    void accept();
    void accepted(boost::asio::ip::tcp::socket socket);
    bool makeRoom();
    void closeAll();

    HttpShared m_shared;
    OutgoingBytes m_outgoing;
    boost::asio::io_context m_context { 1 };
    boost::asio::ip::tcp::acceptor m_acceptor { m_context };
    boost::asio::steady_timer m_pause { m_context };
    using Connections = std::vector<std::weak_ptr<HttpConnection>>;
    Connections m_connections;
    Connections m_turnedAway; ///< beyond the limit: told so, and gone in a moment
    std::thread m_thread;
    std::future<void> m_ended;
};

} // namespace Audit
