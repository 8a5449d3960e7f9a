// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/accesslog.h"
#include "service/storepool.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>
#include <optional>

namespace Audit {

/// What all connections of a server share; outlives them.
struct HttpShared
{
    Router &router;
    StorePool &pool;
    ServiceLimits limits;
    AccessLog *log = nullptr; ///< none where nobody wants one
};

/// One client's connection: request after request, each within its deadlines. Lives as long as something is
/// pending on it; everything runs on the server's I/O thread.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(boost::asio::ip::tcp::socket socket, const HttpShared &shared);

    void start() { awaitRequest(); }
    /// Says that the server is full, whatever is asked, and closes.
    void turnAway();
    /// Closes at once where no answer is due, else after it.
    void finish();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::empty_body>;
    using Error = boost::beast::error_code;

    void awaitRequest();
    void readHeader();
    void headerRead(Error error, std::size_t size);
    /// What is refused for its form alone, with the status for it.
    std::optional<std::pair<int, QLatin1StringView>> objection(Error error, std::size_t size) const;
    void refuse(const Answer &answer);
    void respond(const Answer &answer);
    void written(Error error);
    void log() const;
    void drain();

    const HttpShared &m_shared;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    boost::beast::http::response<boost::beast::http::string_body> m_response;
    std::string m_requestId;
    std::chrono::steady_clock::time_point m_since; ///< the first byte of the request
    qint64 m_drained = 0;
    bool m_keepAlive = false;
    bool m_isHead = false;
    bool m_wantsGzip = false;
    bool m_answering = false;
    bool m_finishing = false;
};

} // namespace Audit
