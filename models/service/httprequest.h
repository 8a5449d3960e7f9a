// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"
#include "service/router.h"

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <string>

namespace Audit {

using HttpParser = boost::beast::http::request_parser<boost::beast::http::empty_body>;

/// A parser that stops where a header is longer than any that is allowed.
void limitHeader(HttpParser &parser, const ServiceLimits &limits);

/// How reading a header ended.
struct HeaderRead
{
    boost::beast::error_code error;
    std::size_t size = 0; ///< bytes that it took
    QByteArrayView unread; ///< what of the header was not taken, where it was too long
};

/// What is refused for its form alone: too long, no HTTP, a body.
std::optional<Answer> objectionTo(
    const HttpParser &parser, const HeaderRead &read, const ServiceLimits &limits);

/// What of the message the router looks at.
ServiceRequest requestOf(const HttpParser &parser, bool isSecure);

/// The client's own id (X-Request-ID) where it is harmless in a header and a log, else a new one.
std::string requestIdOf(const HttpParser &parser);
std::string newRequestId();

} // namespace Audit
