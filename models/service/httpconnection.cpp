// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpconnection.h"

#include "service/httprequest.h"
#include "service/httpresponse.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
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

QByteArrayView unreadPart(const beast::flat_buffer &buffer)
{
    return { static_cast<const char *>(buffer.cdata().data()), static_cast<qsizetype>(buffer.size()) };
}

using Clock = std::chrono::steady_clock;
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
    std::optional<Clock::time_point> silentSince() const override { return m_silentSince; }

private:
    using Error = beast::error_code;
    static constexpr bool isSecure = std::is_same_v<Stream, Secure>;

    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_stream); }
    /// The TLS handshake where there is one, then `next`.
    template <class Next>
    void open(Next next);
    void awaitRequest();
    void readHeader();
    void headerRead(Error error, std::size_t size);
    void decide(bool again);
    void askStore(const StoreTask &task);
    void answerFull();
    void refuse(const Answer &answer);
    void respond(const Answer &answer);
    void send(const Answer &answer);
    bool isTooMuchFor(const Answer &answer) const;
    void written(Error error);
    void log();
    void sayGoodbye();
    void drain();

    const HttpShared &m_shared;
    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<HttpParser> m_parser;
    HttpResponse m_response;
    std::optional<OutgoingShare> m_share;
    std::string m_requestId;
    std::optional<Clock::time_point> m_silentSince;
    Clock::time_point m_since; ///< the first byte of the request
    qint64 m_drained = 0;
    bool m_wasAsked = false;
    bool m_keepAlive = false;
    bool m_isHead = false;
    bool m_answering = false;
    bool m_finishing = false;
};

template <class Stream>
void ConnectionOver<Stream>::start()
{
    m_silentSince = Clock::now();
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

/// The idle time runs until the first byte of a further request, the header's deadline from there. Who never
/// asked has that deadline from the start.
template <class Stream>
void ConnectionOver<Stream>::awaitRequest()
{
    m_answering = false;
    if (m_finishing)
        return tcp().close();
    if (m_buffer.size() > 0)
        return readHeader();
    m_silentSince = Clock::now();
    tcp().expires_after(m_wasAsked ? m_shared.limits.idle : m_shared.limits.header);
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
    m_silentSince.reset();
    m_wasAsked = true;
    m_since = Clock::now();
    m_parser.emplace();
    limitHeader(*m_parser, m_shared.limits);
    tcp().expires_after(m_shared.limits.header);
    http::async_read_header(m_stream, m_buffer, *m_parser,
        [self = this->shared_from_this()](Error error, std::size_t size) { self->headerRead(error, size); });
}

template <class Stream>
void ConnectionOver<Stream>::headerRead(Error error, std::size_t size)
{
    m_requestId = requestIdOf(*m_parser);
    m_isHead = m_parser->get().method() == http::verb::head;
    const HeaderRead read { error, size, unreadPart(m_buffer) };
    if (const auto objection = objectionTo(*m_parser, read, m_shared.limits))
        return refuse(*objection);
    if (error) // gone, or past the deadline
        return tcp().close();
    m_keepAlive = m_parser->keep_alive();
    m_answering = true;
    tcp().expires_never();
    decide(false);
}

/// What others work at holds the connection and keeps the server's thread waiting for it.
template <class Stream>
void ConnectionOver<Stream>::decide(bool again)
{
    auto decision = m_shared.router.route(requestOf(*m_parser, isSecure), again);
    if (const Answer *answer = std::get_if<Answer>(&decision))
        return respond(*answer);
    if (KeysWanted *keys = std::get_if<KeysWanted>(&decision))
        return keys->fetch(
            [self = this->shared_from_this(), work = asio::make_work_guard(m_stream.get_executor())] {
                asio::post(self->m_stream.get_executor(), [self] { self->decide(true); });
            });
    if (LookWanted *wanted = std::get_if<LookWanted>(&decision))
        return wanted->look([self = this->shared_from_this(), otherwise = std::move(wanted->otherwise)](
                                const std::optional<Answer> &answer) {
            answer ? self->respond(*answer) : self->askStore(otherwise);
        });
    askStore(std::get<StoreTask>(decision));
}

template <class Stream>
void ConnectionOver<Stream>::askStore(const StoreTask &task)
{
    m_shared.pool.ask(task,
        [self = this->shared_from_this(), work = asio::make_work_guard(m_stream.get_executor())](
            Answer answer) {
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
    m_requestId = newRequestId();
    m_since = Clock::now();
    refuse(laterAnswer("Too many connections"_L1));
}

/// Whoever takes no answers must not fill the memory with them. A single answer always goes out.
template <class Stream>
bool ConnectionOver<Stream>::isTooMuchFor(const Answer &answer) const
{
    const qint64 others = m_shared.outgoing->now;
    return others > 0 && others + answer.body.size() > m_shared.limits.outgoingBytes;
}

template <class Stream>
void ConnectionOver<Stream>::respond(const Answer &answer)
{
    if (isTooMuchFor(answer))
        return send(laterAnswer("Too many answers are waiting to be taken"_L1));
    send(answer);
}

template <class Stream>
void ConnectionOver<Stream>::send(const Answer &answer)
{
    m_share.emplace(*m_shared.outgoing, answer.body.size());
    m_keepAlive = m_keepAlive && !m_finishing;
    m_response.set(answer, { m_requestId, m_keepAlive, m_isHead });
    tcp().expires_after(m_shared.limits.write);
    http::async_write(m_stream, m_response.message(),
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
        const ServiceRequest request = requestOf(*m_parser, isSecure);
        record.method = request.method;
        record.path = request.target.split('?').constFirst();
    }
    record.requestId = QByteArray::fromStdString(m_requestId);
    record.status = m_response.status();
    record.bytes = m_response.bodyBytes();
    record.took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_since);
    m_shared.log->write(record);
}

template <class Stream>
void ConnectionOver<Stream>::written(Error error)
{
    log();
    m_response.clear();
    m_share.reset();
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
