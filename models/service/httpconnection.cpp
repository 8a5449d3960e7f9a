// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpconnection.h"

#include "service/gzip.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <optional>

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

ServiceRequest requestOf(const http::request<http::empty_body> &message, bool isSecure)
{
    ServiceRequest request;
    request.isSecure = isSecure;
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

using Plain = beast::tcp_stream;
using Secure = beast::ssl_stream<beast::tcp_stream>;

/// The connection over either kind of stream; they differ where it begins and where it ends.
template <class Stream>
class ConnectionOver : public HttpConnection, public std::enable_shared_from_this<ConnectionOver<Stream>>
{
public:
    template <class... Context>
    ConnectionOver(asio::ip::tcp::socket socket, const HttpShared &shared, Context &...context)
        : m_shared(shared)
        , m_stream(std::move(socket), context...)
    {
    }

    void start() override;
    void turnAway() override;
    void finish() override;

private:
    using Parser = http::request_parser<http::empty_body>;
    using Error = beast::error_code;
    static constexpr bool isSecure = std::is_same_v<Stream, Secure>;

    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_stream); }
    /// The TLS handshake where there is one, then `next`.
    template <class Next>
    void open(Next next);
    void awaitRequest();
    void readHeader();
    void headerRead(Error error, std::size_t size);
    /// What is refused for its form alone, with the status for it.
    std::optional<std::pair<int, QLatin1StringView>> objection(Error error, std::size_t size) const;
    void decide(bool again);
    void answerFull();
    void refuse(const Answer &answer);
    void respond(const Answer &answer);
    void written(Error error);
    void log();
    void sayGoodbye();
    void drain();

    const HttpShared &m_shared;
    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    http::response<http::string_body> m_response;
    std::string m_requestId;
    std::chrono::steady_clock::time_point m_since; ///< the first byte of the request
    qint64 m_drained = 0;
    bool m_keepAlive = false;
    bool m_isHead = false;
    bool m_wantsGzip = false;
    bool m_answering = false;
    bool m_finishing = false;
};

template <class Stream>
void ConnectionOver<Stream>::start()
{
    open([this] { awaitRequest(); });
}

template <class Stream>
template <class Next>
void ConnectionOver<Stream>::open(Next next)
{
    if constexpr (isSecure) {
        tcp().expires_after(m_shared.limits.header);
        m_stream.async_handshake(
            asio::ssl::stream_base::server, [self = this->shared_from_this(), next](Error error) {
                if (!error)
                    next();
            });
    } else {
        next();
    }
}

template <class Stream>
void ConnectionOver<Stream>::finish()
{
    m_finishing = true;
    if (!m_answering)
        tcp().close();
}

/// The idle time runs until the first byte, the header's deadline from there.
template <class Stream>
void ConnectionOver<Stream>::awaitRequest()
{
    m_answering = false;
    if (m_finishing)
        return tcp().close();
    if (m_buffer.size() > 0)
        return readHeader();
    tcp().expires_after(m_shared.limits.idle);
    m_stream.async_read_some(
        m_buffer.prepare(readSize), [self = this->shared_from_this()](Error error, std::size_t count) {
            if (error)
                return;
            self->m_buffer.commit(count);
            self->readHeader();
        });
}

template <class Stream>
void ConnectionOver<Stream>::readHeader()
{
    m_requestId = requestIdFor({});
    m_since = std::chrono::steady_clock::now();
    m_parser.emplace();
    const ServiceLimits &limits = m_shared.limits;
    m_parser->header_limit(
        static_cast<std::uint32_t>(limits.headerBytes + limits.urlBytes + requestLineRest));
    tcp().expires_after(m_shared.limits.header);
    http::async_read_header(m_stream, m_buffer, *m_parser,
        [self = this->shared_from_this()](Error error, std::size_t size) { self->headerRead(error, size); });
}

template <class Stream>
std::optional<std::pair<int, QLatin1StringView>> ConnectionOver<Stream>::objection(
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

template <class Stream>
void ConnectionOver<Stream>::headerRead(Error error, std::size_t size)
{
    if (const auto objected = objection(error, size))
        return refuse(detailAnswer(objected->first, objected->second));
    if (error) // gone, or past the deadline
        return tcp().close();
    const auto &message = m_parser->get();
    m_requestId = requestIdFor(message["X-Request-ID"]);
    m_keepAlive = message.keep_alive();
    m_wantsGzip = asksForGzip(bytes(message[http::field::accept_encoding]));
    m_isHead = message.method() == http::verb::head;
    m_answering = true;
    tcp().expires_never();
    decide(false);
}

/// What others work at holds the connection and keeps the server's thread waiting for it.
template <class Stream>
void ConnectionOver<Stream>::decide(bool again)
{
    auto decision = m_shared.router.route(requestOf(m_parser->get(), isSecure), again);
    if (Answer *answer = std::get_if<Answer>(&decision)) {
        if (m_wantsGzip)
            compress(*answer);
        return respond(*answer);
    }
    if (KeysWanted *keys = std::get_if<KeysWanted>(&decision))
        return keys->fetch(
            [self = this->shared_from_this(), work = asio::make_work_guard(m_stream.get_executor())] {
                asio::post(self->m_stream.get_executor(), [self] { self->decide(true); });
            });
    m_shared.pool.ask(std::get<StoreTask>(std::move(decision)),
        [self = this->shared_from_this(), work = asio::make_work_guard(m_stream.get_executor()),
            zipped = m_wantsGzip](Answer answer) {
            if (zipped)
                compress(answer);
            asio::post(
                self->m_stream.get_executor(), [self, answer = std::move(answer)] { self->respond(answer); });
        });
}

template <class Stream>
void ConnectionOver<Stream>::refuse(const Answer &answer)
{
    m_keepAlive = false;
    m_answering = true;
    respond(answer);
}

template <class Stream>
void ConnectionOver<Stream>::turnAway()
{
    open([this] { answerFull(); });
}

template <class Stream>
void ConnectionOver<Stream>::answerFull()
{
    m_requestId = requestIdFor({});
    m_since = std::chrono::steady_clock::now();
    Answer answer = detailAnswer(503, "Too many connections"_L1);
    answer.headers.emplaceBack("Retry-After", "1");
    refuse(answer);
}

template <class Stream>
void ConnectionOver<Stream>::respond(const Answer &answer)
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
    tcp().expires_after(m_shared.limits.write);
    http::async_write(m_stream, m_response,
        [self = this->shared_from_this()](Error error, std::size_t) { self->written(error); });
}

template <class Stream>
void ConnectionOver<Stream>::log()
{
    if (!m_shared.log)
        return;
    AccessRecord record;
    Error unknown;
    const auto remote = tcp().socket().remote_endpoint(unknown);
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

template <class Stream>
void ConnectionOver<Stream>::written(Error error)
{
    log();
    m_response = {};
    if (error)
        return tcp().close();
    if (m_keepAlive)
        return awaitRequest();
    m_answering = false;
    m_buffer.clear();
    tcp().expires_after(drainTime);
    sayGoodbye();
}

template <class Stream>
void ConnectionOver<Stream>::sayGoodbye()
{
    if constexpr (isSecure) {
        m_stream.async_shutdown([self = this->shared_from_this()](Error) { self->tcp().close(); });
    } else {
        Error ignored;
        m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        drain();
    }
}

/// Reads on for a moment what the client still sends: closing over unread bytes would reset the connection,
/// and the client might never see the answer.
template <class Stream>
void ConnectionOver<Stream>::drain()
{
    m_stream.async_read_some(
        m_buffer.prepare(readSize), [self = this->shared_from_this()](Error error, std::size_t count) {
            self->m_drained += static_cast<qint64>(count);
            if (!error && self->m_drained < mostDrained)
                self->drain();
            else
                self->tcp().close();
        });
}

} // namespace

std::shared_ptr<HttpConnection> HttpConnection::make(asio::ip::tcp::socket socket, const HttpShared &shared)
{
    if (shared.tls)
        return std::make_shared<ConnectionOver<Secure>>(std::move(socket), shared, *shared.tls);
    return std::make_shared<ConnectionOver<Plain>>(std::move(socket), shared);
}

} // namespace Audit
