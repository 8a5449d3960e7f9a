// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpserver.h"

#include <boost/asio/post.hpp>

namespace Audit {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {
constexpr std::chrono::milliseconds pauseAfterFault { 100 };
constexpr std::chrono::seconds longestGoodbye { 10 };
constexpr std::size_t mostTurnedAway = 64;
constexpr std::chrono::seconds silenceThatGivesWay { 2 };
} // namespace

HttpServer::HttpServer(const HttpShared &shared)
    : m_shared(shared)
{
    m_shared.outgoing = &m_outgoing;
}

HttpServer::~HttpServer()
{
    stop();
}

boost::system::error_code HttpServer::listen(const asio::ip::address &address, quint16 port)
{
    boost::system::error_code error;
    const tcp::endpoint endpoint(address, port);
    if (m_acceptor.open(endpoint.protocol(), error))
        return error;
    m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (m_acceptor.bind(endpoint, error))
        return error;
    m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

tcp::endpoint HttpServer::endpoint() const
{
    boost::system::error_code ignored;
    return m_acceptor.local_endpoint(ignored);
}

void HttpServer::start()
{
    m_shared.router.open(m_context);
    accept();
    std::promise<void> ended;
    m_ended = ended.get_future();
    m_thread = std::thread([this, ended = std::move(ended)]() mutable {
        m_context.run();
        m_shared.router.close();
        ended.set_value();
    });
}

void HttpServer::accept()
{
    m_acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (!error) {
            accepted(std::move(socket));
            return accept();
        }
        // Out of descriptors, most likely: connections that end free some.
        m_pause.expires_after(pauseAfterFault);
        m_pause.async_wait([this](boost::system::error_code) {
            if (m_acceptor.is_open())
                accept();
        });
    });
}

void HttpServer::accepted(tcp::socket socket)
{
    const auto isGone = [](const auto &connection) { return connection.expired(); };
    std::erase_if(m_connections, isGone);
    std::erase_if(m_turnedAway, isGone);
    const bool isFull
        = m_connections.size() >= static_cast<std::size_t>(m_shared.limits.connections) && !makeRoom();
    if (isFull && m_turnedAway.size() >= mostTurnedAway)
        return; // the socket closes as it goes
    boost::system::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    auto connection = HttpConnection::make(std::move(socket), m_shared);
    (isFull ? m_turnedAway : m_connections).push_back(connection);
    if (isFull)
        connection->turnAway();
    else
        connection->start();
}

/// Closes the connection that has been silent for longest: those who ask go before those who only hold a
/// place.
bool HttpServer::makeRoom()
{
    auto latest = std::chrono::steady_clock::now() - silenceThatGivesWay;
    std::shared_ptr<HttpConnection> longest;
    for (const auto &weak : m_connections) {
        const auto connection = weak.lock();
        const auto since = connection ? connection->silentSince() : std::nullopt;
        if (since && *since < latest) {
            latest = *since;
            longest = connection;
        }
    }
    if (!longest)
        return false;
    longest->finish();
    std::erase_if(m_connections, [&longest](const auto &weak) { return weak.lock() == longest; });
    return true;
}

void HttpServer::closeAll()
{
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
    for (const Connections *connections : { &m_connections, &m_turnedAway }) {
        for (const auto &weak : *connections) {
            if (const auto connection = weak.lock())
                connection->finish();
        }
    }
}

/// The context runs dry once the last answer is out; a client that does not take its answer is left behind in
/// time.
void HttpServer::stop()
{
    if (!m_thread.joinable())
        return;
    asio::post(m_context, [this] { closeAll(); });
    if (m_ended.wait_for(longestGoodbye) == std::future_status::timeout)
        m_context.stop();
    m_thread.join();
}

} // namespace Audit
