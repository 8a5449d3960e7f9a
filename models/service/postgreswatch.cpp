// SPDX-License-Identifier: GPL-3.0-or-later
// The way to ask without waiting: https://www.postgresql.org/docs/15/libpq-async.html
#include "service/postgreswatch.h"

#include "service/postgresline.h"

#include <boost/asio/io_context.hpp>
#include <libpq-fe.h>
#include <utility>

namespace Audit {

namespace {

constexpr char statement[] = "log_mark";
constexpr char sql[] = "SELECT last_seq, generation FROM log_state WHERE one = 1";
constexpr std::chrono::seconds longestLook { 5 };
constexpr std::chrono::seconds pauseAfterFault { 1 };

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

qint64 number(const PGresult *answer, int column)
{
    return QByteArrayView(PQgetvalue(answer, 0, column)).toLongLong();
}

std::optional<LogMark> markIn(const PGresult *answer)
{
    if (PQresultStatus(answer) != PGRES_TUPLES_OK || PQntuples(answer) != 1)
        return {};
    return LogMark { number(answer, 0), number(answer, 1) };
}

} // namespace

void PostgresWatch::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PostgresWatch::Line::Line(Connection made, boost::asio::io_context &context)
    : connection(std::move(made))
    , socket(context, PQsocket(connection.get()))
    , deadline(context)
{
}

/// The socket is libpq's to close.
PostgresWatch::Line::~Line()
{
    socket.release();
}

PostgresWatch::PostgresWatch(const DatabaseAddress &address)
    : m_settings(address.libpqSettings())
{
}

PostgresWatch::~PostgresWatch() = default;

PostgresWatch::Connection PostgresWatch::connect() const
{
    Connection made(PQconnectdb(m_settings.constData()));
    if (PQstatus(made.get()) != CONNECTION_OK)
        return {};
    if (PQsendPrepare(made.get(), statement, sql, 0, nullptr) != 1)
        return {};
    const PostgresAnswer prepared = answerWithin(made.get(), longestLook);
    const bool isReady
        = PQresultStatus(prepared.get()) == PGRES_COMMAND_OK && PQsetnonblocking(made.get(), 1) == 0;
    return isReady ? std::move(made) : Connection();
}

void PostgresWatch::getReady()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isWanted || Clock::now() < m_notBefore)
            return;
        m_isWanted = false;
    }
    Connection made = connect();
    const std::scoped_lock lock(m_mutex);
    m_isWanted = !made;
    m_notBefore = Clock::now() + pauseAfterFault;
    m_made = std::move(made);
}

bool PostgresWatch::isConnected()
{
    if (m_line)
        return true;
    const std::scoped_lock lock(m_mutex);
    if (m_made && m_context)
        m_line = std::make_shared<Line>(std::move(m_made), *m_context);
    return m_line != nullptr;
}

void PostgresWatch::look(Seen seen)
{
    if (!isConnected())
        return seen({});
    m_next.push_back(std::move(seen));
    if (m_asked.empty())
        send();
}

/// The question is smaller than what any socket takes at once, and the one before it was answered: where it
/// does not go out, something is wrong.
void PostgresWatch::send()
{
    m_asked = std::exchange(m_next, {});
    m_line->mark.reset();
    pg_conn *connection = m_line->connection.get();
    if (PQsendQueryPrepared(connection, statement, 0, nullptr, nullptr, nullptr, 0) != 1
        || PQflush(connection) != 0)
        return lose();
    m_line->deadline.expires_after(longestLook);
    m_line->deadline.async_wait([this, line = std::weak_ptr(m_line)](boost::system::error_code error) {
        if (!error && !line.expired() && m_line->deadline.expiry() <= Clock::now())
            lose();
    });
    await();
}

void PostgresWatch::await()
{
    m_line->socket.async_wait(boost::asio::posix::stream_descriptor::wait_read,
        [this, line = std::weak_ptr(m_line)](boost::system::error_code error) {
            if (!line.expired())
                readable(error);
        });
}

/// Nothing here waits: results are taken while there are whole ones.
void PostgresWatch::readable(boost::system::error_code error)
{
    pg_conn *connection = m_line->connection.get();
    if (error || PQconsumeInput(connection) != 1)
        return lose();
    while (PQisBusy(connection) == 0) {
        const Answer answer(PQgetResult(connection), PQclear);
        if (!answer && m_line->mark)
            return tell(m_line->mark);
        m_line->mark = markIn(answer.get());
        if (!m_line->mark)
            return lose();
    }
    await();
}

/// The next look is on its way before the answers of this one go out.
void PostgresWatch::tell(std::optional<LogMark> mark)
{
    m_line->deadline.cancel();
    const auto asked = std::exchange(m_asked, {});
    if (!m_next.empty())
        send();
    for (const Seen &seen : asked)
        seen(mark);
}

void PostgresWatch::lose()
{
    m_line.reset();
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = true;
    }
    auto asked = std::exchange(m_asked, {});
    std::move(m_next.begin(), m_next.end(), std::back_inserter(asked));
    m_next.clear();
    for (const Seen &seen : asked)
        seen({});
}

void PostgresWatch::close()
{
    m_line.reset();
    m_asked.clear();
    m_next.clear();
}

} // namespace Audit
