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

/// True where one token alone is more than a header may be: too long to be right, like any wrong one.
bool isOfOneToken(QByteArrayView header, qsizetype most)
{
    for (const QByteArray &line : QByteArray::fromRawData(header.data(), header.size()).split('\n')) {
        if (line.size() > most)
            return line.left(line.indexOf(':')).compare("Authorization", Qt::CaseInsensitive) == 0;
    }
    return false;
}

bool isHarmless(beast::string_view id)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.';
    };
    return !id.empty() && id.size() <= largestRequestId && std::all_of(id.begin(), id.end(), isPlain);
}

/// "GET http://host/path": a server must take it, and the host in it instead of the Host header, which must
/// be there all the same (RFC 9112, 3.2 and 3.2.2).
void readAbsoluteForm(ServiceRequest &request)
{
    const QByteArray scheme = request.isSecure ? "https://" : "http://";
    if (!request.host || request.target.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return;
    const QByteArray rest = request.target.mid(scheme.size());
    const auto *end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const auto length = end - rest.begin();
    request.host = rest.left(length);
    request.target = rest.mid(length);
    if (!request.target.startsWith('/'))
        request.target.prepend('/');
}

} // namespace

void limitHeader(HttpParser &parser, const ServiceLimits &limits)
{
    parser.header_limit(static_cast<std::uint32_t>(limits.headerBytes + limits.urlBytes + requestLineRest));
}

std::optional<Answer> objectionTo(
    const HttpParser &parser, const HeaderRead &read, const ServiceLimits &limits)
{
    const auto &message = parser.get();
    const auto target = static_cast<qint64>(message.target().size());
    const bool isTooLong
        = read.error == http::error::header_limit || read.error == http::error::buffer_overflow;
    if (target > limits.urlBytes || (isTooLong && target == 0))
        return detailAnswer(414, "Request address too long"_L1);
    if (isTooLong && isOfOneToken(read.unread, limits.headerBytes))
        return notAuthenticatedAnswer();
    if (static_cast<qint64>(message[http::field::authorization].size()) > limits.headerBytes)
        return notAuthenticatedAnswer();
    if (isTooLong || static_cast<qint64>(read.size) - target - requestLineRest > limits.headerBytes)
        return detailAnswer(431, "Request header too large"_L1);
    if (isSyntaxError(read.error))
        return detailAnswer(400, "Bad Request"_L1);
    // Where the end of a body cannot be told, RFC 9112 (6.3) wants it refused.
    if (!read.error && message.count(http::field::transfer_encoding) > 0 && !parser.chunked())
        return detailAnswer(400, "Bad Request"_L1);
    // No endpoint takes a body, and what one leaves behind must never be read as a next request.
    if (!read.error && !parser.is_done())
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
    readAbsoluteForm(request);
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
