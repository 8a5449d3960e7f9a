// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httprequest.h"

#include "service/gzip.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr qint64 requestLineRest = 32; ///< a request line beside its address: method, version, blanks
constexpr std::size_t largestRequestId = 128;

QByteArray bytes(beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

/// True for bytes that are no HTTP, as opposed to a connection that ended.
bool isSyntaxError(const beast::error_code &error)
{
    return error && error.category() == make_error_code(http::error::bad_method).category()
        && error != http::error::end_of_stream && error != http::error::partial_message;
}

bool isHarmless(beast::string_view id)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.';
    };
    return !id.empty() && id.size() <= largestRequestId && std::all_of(id.begin(), id.end(), isPlain);
}

} // namespace

void limitHeader(HttpParser &parser, const ServiceLimits &limits)
{
    parser.header_limit(static_cast<std::uint32_t>(limits.headerBytes + limits.urlBytes + requestLineRest));
}

std::optional<Answer> objectionTo(
    const HttpParser &parser, const beast::error_code &error, std::size_t size, const ServiceLimits &limits)
{
    const auto target = static_cast<qint64>(parser.get().target().size());
    const bool isTooLong = error == http::error::header_limit || error == http::error::buffer_overflow;
    if (target > limits.urlBytes || (isTooLong && target == 0))
        return detailAnswer(414, "Request address too long"_L1);
    if (isTooLong || static_cast<qint64>(size) - target - requestLineRest > limits.headerBytes)
        return detailAnswer(431, "Request header too large"_L1);
    if (isSyntaxError(error))
        return detailAnswer(400, "Bad Request"_L1);
    // No endpoint takes a body, and what one leaves behind must never be read as a next request.
    if (!error && !parser.is_done())
        return detailAnswer(413, "Requests have no body here"_L1);
    return {};
}

ServiceRequest requestOf(const HttpParser &parser, bool isSecure)
{
    const auto &message = parser.get();
    ServiceRequest request;
    request.isSecure = isSecure;
    request.method = bytes(message.method_string());
    request.target = bytes(message.target());
    if (message.count(http::field::host) == 1)
        request.host = bytes(message[http::field::host]);
    request.hasOrigin = message.count(http::field::origin) > 0;
    request.wantsGzip = asksForGzip(bytes(message[http::field::accept_encoding]));
    if (message.count(http::field::authorization) == 1)
        request.authorization = bytes(message[http::field::authorization]);
    return request;
}

std::string requestIdOf(const HttpParser &parser)
{
    const beast::string_view asked = parser.get()["X-Request-ID"];
    return isHarmless(asked) ? std::string(asked) : newRequestId();
}

std::string newRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace Audit
