// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpconnection.h"

#include "service/gzip.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

#include <boost/asio/post.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

using namespace Qt::StringLiterals;

namespace Audit {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr qint64 mostDrained = 4 << 20;
constexpr std::chrono::seconds drainTime { 2 };
constexpr std::size_t readSize = 4096;
constexpr qint64 requestLineRest = 32; ///< a request line beside its address: method, version, blanks
constexpr std::size_t largestRequestId = 128;

QByteArray bytes(beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

std::string httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toStdString();
}

/// The client's own id where it is harmless in a header and a log, else a new one.
std::string requestIdFor(beast::string_view asked)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.';
    };
    if (!asked.empty() && asked.size() <= largestRequestId
        && std::all_of(asked.begin(), asked.end(), isPlain))
        return { asked.data(), asked.size() };
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

ServiceRequest requestOf(const http::request<http::empty_body> &message)
{
    ServiceRequest request;
    request.method = bytes(message.method_string());
    request.target = bytes(message.target());
    if (message.count(http::field::host) == 1)
        request.host = bytes(message[http::field::host]);
    request.hasOrigin = message.count(http::field::origin) > 0;
    if (message.count(http::field::authorization) == 1)
        request.authorization = bytes(message[http::field::authorization]);
    return request;
}

/// True for bytes that are no HTTP, as opposed to a connection that ended.
bool isSyntaxError(const beast::error_code &error)
{
    return error && error.category() == make_error_code(http::error::bad_method).category()
        && error != http::error::end_of_stream && error != http::error::partial_message;
}

} // namespace

HttpConnection::HttpConnection(asio::ip::tcp::socket socket, const HttpShared &shared)
    : m_shared(shared)
    , m_stream(std::move(socket))
{
}

void HttpConnection::finish()
{
    m_finishing = true;
    if (!m_answering)
        m_stream.close();
}

/// The idle time runs until the first byte, the header's deadline from there.
void HttpConnection::awaitRequest()
{
    m_answering = false;
    if (m_finishing)
        return m_stream.close();
    if (m_buffer.size() > 0)
        return readHeader();
    m_stream.expires_after(m_shared.limits.idle);
    m_stream.async_read_some(
        m_buffer.prepare(readSize), [self = shared_from_this()](Error error, std::size_t count) {
            if (error)
                return;
            self->m_buffer.commit(count);
            self->readHeader();
        });
}

void HttpConnection::readHeader()
{
    m_requestId = requestIdFor({});
    m_since = std::chrono::steady_clock::now();
    m_parser.emplace();
    const ServiceLimits &limits = m_shared.limits;
    m_parser->header_limit(
        static_cast<std::uint32_t>(limits.headerBytes + limits.urlBytes + requestLineRest));
    m_stream.expires_after(m_shared.limits.header);
    http::async_read_header(m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](Error error, std::size_t size) { self->headerRead(error, size); });
}

std::optional<std::pair<int, QLatin1StringView>> HttpConnection::objection(
    Error error, std::size_t size) const
{
    const auto target = static_cast<qint64>(m_parser->get().target().size());
    const bool isTooLong = error == http::error::header_limit || error == http::error::buffer_overflow;
    if (target > m_shared.limits.urlBytes || (isTooLong && target == 0))
        return std::pair(414, "Request address too long"_L1);
    if (isTooLong || static_cast<qint64>(size) - target - requestLineRest > m_shared.limits.headerBytes)
        return std::pair(431, "Request header too large"_L1);
    if (isSyntaxError(error))
        return std::pair(400, "Bad Request"_L1);
    // No endpoint takes a body, and what one leaves behind must never be read as a next request.
    if (!error && !m_parser->is_done())
        return std::pair(413, "Requests have no body here"_L1);
    return {};
}

void HttpConnection::headerRead(Error error, std::size_t size)
{
    if (const auto objected = objection(error, size))
        return refuse(detailAnswer(objected->first, objected->second));
    if (error) // gone, or past the deadline
        return m_stream.close();
    const auto &message = m_parser->get();
    m_requestId = requestIdFor(message["X-Request-ID"]);
    m_keepAlive = message.keep_alive();
    m_wantsGzip = asksForGzip(bytes(message[http::field::accept_encoding]));
    m_isHead = message.method() == http::verb::head;
    m_answering = true;
    m_stream.expires_never();
    auto decision = m_shared.router.route(requestOf(message));
    if (Answer *answer = std::get_if<Answer>(&decision)) {
        if (m_wantsGzip)
            compress(*answer);
        return respond(*answer);
    }
    m_shared.pool.ask(std::get<StoreTask>(std::move(decision)),
        [self = shared_from_this(), zipped = m_wantsGzip](Answer answer) {
            if (zipped)
                compress(answer);
            asio::post(
                self->m_stream.get_executor(), [self, answer = std::move(answer)] { self->respond(answer); });
        });
}

void HttpConnection::refuse(const Answer &answer)
{
    m_keepAlive = false;
    m_answering = true;
    respond(answer);
}

void HttpConnection::turnAway()
{
    m_requestId = requestIdFor({});
    m_since = std::chrono::steady_clock::now();
    Answer answer = detailAnswer(503, "Too many connections"_L1);
    answer.headers.emplaceBack("Retry-After", "1");
    refuse(answer);
}

void HttpConnection::respond(const Answer &answer)
{
    m_response = {};
    m_response.version(11);
    m_response.result(static_cast<unsigned>(answer.status));
    m_response.set(http::field::date, httpDate());
    m_response.set(http::field::content_type, "application/json");
    m_response.set(http::field::cache_control, "no-store");
    m_response.set(http::field::vary, "Accept-Encoding");
    m_response.set("X-Content-Type-Options", "nosniff");
    m_response.set("X-Request-ID", m_requestId);
    for (const auto &[name, value] : answer.headers)
        m_response.set(name.toStdString(), value.toStdString());
    m_keepAlive = m_keepAlive && !m_finishing;
    m_response.keep_alive(m_keepAlive);
    m_response.body() = answer.body.toStdString();
    m_response.prepare_payload();
    if (m_isHead) // the length stands, the body must not follow
        m_response.body().clear();
    m_stream.expires_after(m_shared.limits.write);
    http::async_write(m_stream, m_response,
        [self = shared_from_this()](Error error, std::size_t) { self->written(error); });
}

void HttpConnection::log() const
{
    if (!m_shared.log)
        return;
    AccessRecord record;
    Error unknown;
    const auto remote = beast::get_lowest_layer(m_stream).socket().remote_endpoint(unknown);
    record.remote = QByteArray::fromStdString(remote.address().to_string());
    if (m_parser) {
        record.method = bytes(m_parser->get().method_string());
        record.path = bytes(m_parser->get().target()).split('?').constFirst();
    }
    record.requestId = QByteArray::fromStdString(m_requestId);
    record.status = static_cast<int>(m_response.result_int());
    record.bytes = static_cast<qint64>(m_response.body().size());
    record.took
        = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_since);
    m_shared.log->write(record);
}

void HttpConnection::written(Error error)
{
    log();
    m_response = {};
    if (error)
        return m_stream.close();
    if (m_keepAlive)
        return awaitRequest();
    Error ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_answering = false;
    m_buffer.clear();
    m_stream.expires_after(drainTime);
    drain();
}

/// Reads on for a moment what the client still sends: closing over unread bytes would reset the connection,
/// and the client might never see the answer.
void HttpConnection::drain()
{
    m_stream.async_read_some(
        m_buffer.prepare(readSize), [self = shared_from_this()](Error error, std::size_t count) {
            self->m_drained += static_cast<qint64>(count);
            if (!error && self->m_drained < mostDrained)
                self->drain();
            else
                self->m_stream.close();
        });
}

} // namespace Audit
