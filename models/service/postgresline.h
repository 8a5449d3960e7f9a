// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/databaseaddress.h"

#include <chrono>
#include <memory>

struct pg_conn; // of libpq
struct pg_result;

namespace Audit {

struct PostgresClear
{
    void operator()(pg_result *answer) const;
};
using PostgresAnswer = std::unique_ptr<pg_result, PostgresClear>;

/// The last answer to what was sent, waited for no longer than that; none where it does not come.
PostgresAnswer answerWithin(pg_conn *connection, std::chrono::milliseconds longest);

/// Empty where the server lets one in and answers, else why not. Some, and what stands before them, let one
/// in and say no more, which no limit on connecting covers.
QString whySilent(const DatabaseAddress &address, std::chrono::milliseconds longest);

} // namespace Audit
