// SPDX-License-Identifier: GPL-3.0-or-later
// The way to ask without waiting: https://www.postgresql.org/docs/15/libpq-async.html
#include "service/postgresline.h"

#include <algorithm>
#include <libpq-fe.h>
#include <poll.h>

namespace Audit {

namespace {

using Clock = std::chrono::steady_clock;

/// False once the time is over.
bool waitForInput(int socket, Clock::time_point deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd wanted { socket, POLLIN, 0 };
    return left > 0 && ::poll(&wanted, 1, static_cast<int>(left)) >= 0;
}

} // namespace

void PostgresClear::operator()(pg_result *answer) const
{
    PQclear(answer);
}

PostgresAnswer answerWithin(pg_conn *connection, std::chrono::milliseconds longest)
{
    const auto deadline = Clock::now() + longest;
    PostgresAnswer last;
    for (;;) {
        while (PQisBusy(connection) != 0) {
            if (!waitForInput(PQsocket(connection), deadline) || PQconsumeInput(connection) != 1)
                return {};
        }
        PostgresAnswer next(PQgetResult(connection));
        if (!next)
            return last;
        last = std::move(next);
    }
}

QString whySilent(const DatabaseAddress &address, std::chrono::milliseconds longest)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> line(
        PQconnectdb(address.libpqSettings().constData()), PQfinish);
    const bool isAsked = PQstatus(line.get()) == CONNECTION_OK && PQsendQuery(line.get(), "SELECT 1") == 1;
    const PostgresAnswer answer = isAsked ? answerWithin(line.get(), longest) : PostgresAnswer();
    if (PQresultStatus(answer.get()) == PGRES_TUPLES_OK)
        return {};
    const QString why = QString::fromUtf8(PQerrorMessage(line.get())).simplified();
    return why.isEmpty() ? QStringLiteral("it does not answer") : why;
}

} // namespace Audit
