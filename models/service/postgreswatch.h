// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/logwatch.h"

#include <QByteArray>

#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/system/error_code.hpp>
#include <chrono>
#include <mutex>
#include <vector>

struct pg_conn; // of libpq

namespace Audit {

/// Asks PostgreSQL how the log stands, without a thread that waits for it. Whoever asks while a look is under
/// way shares the next one with all others who do: what the one under way sees may be older than their
/// question. Where the connection breaks or the server keeps silent, those who wait are told so at once, and
/// the next getReady() connects anew.
class PostgresWatch : public LogWatch
{
public:
    explicit PostgresWatch(const DatabaseAddress &address);
    ~PostgresWatch() override;
    Q_DISABLE_COPY_MOVE(PostgresWatch)

    void open(boost::asio::io_context &context) override { m_context = &context; }
    void look(Seen seen) override;
    void getReady() override;
    void close() override;

private:
    using Clock = std::chrono::steady_clock;
    struct Finish
    {
        void operator()(pg_conn *connection) const;
    };
    using Connection = std::unique_ptr<pg_conn, Finish>;

    /// The connection and what tells the I/O thread of it.
    struct Line
    {
        Line(Connection made, boost::asio::io_context &context);
        ~Line();
        Q_DISABLE_COPY_MOVE(Line)

        Connection connection;
        boost::asio::posix::stream_descriptor socket;
        boost::asio::steady_timer deadline;
        std::optional<LogMark> mark; ///< what the look under way has brought so far
    };

    Connection connect() const;
    bool isConnected();
    void send();
    void await();
    void readable(boost::system::error_code error);
    void tell(std::optional<LogMark> mark);
    void lose();

    const QByteArray m_settings; ///< as libpq reads them
    boost::asio::io_context *m_context = nullptr;
    std::shared_ptr<Line>
        m_line; ///< none until the first look over a new connection; handlers know it weakly
    std::vector<Seen> m_asked; ///< of the look that is under way
    std::vector<Seen> m_next;

    std::mutex m_mutex; ///< over what follows, which other threads touch
    Connection m_made; ///< not looked through yet
    bool m_isWanted = true;
    Clock::time_point m_notBefore; ///< a server that took no connection is left alone for a moment
};

} // namespace Audit
