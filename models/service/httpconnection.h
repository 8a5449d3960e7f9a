// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/accesslog.h"
#include "service/outgoingbytes.h"
#include "service/storepool.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <chrono>
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
    boost::asio::ssl::context *tls = nullptr; ///< none where connections are in the clear
    OutgoingBytes *outgoing = nullptr;
};

/// One client's connection: request after request, each within its deadlines. Lives as long as something is
/// pending on it; everything runs on the server's I/O thread.
class HttpConnection
{
public:
    virtual ~HttpConnection() = default;

    virtual void start() = 0;
    /// Says that the server is full, whatever is asked, and closes.
    virtual void turnAway() = 0;
    /// Closes at once where no answer is due, else after it.
    virtual void finish() = 0;
    /// Since when it has been waiting for a request; none while one is on its way in or its answer out.
    virtual std::optional<std::chrono::steady_clock::time_point> silentSince() const = 0;

    /// Over TLS where the server has a certificate.
    static std::shared_ptr<HttpConnection> make(
        boost::asio::ip::tcp::socket socket, const HttpShared &shared);
};

} // namespace Audit
