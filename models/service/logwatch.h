// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/databaseaddress.h"
#include "service/storememory.h"

#include <functional>
#include <memory>
#include <optional>

namespace boost::asio {
class io_context;
}

namespace Audit {

/// Looks at the state of the log for the I/O thread, which must not wait. What is seen was true at some
/// moment after the look was asked for, so that whoever else writes into the log, an answer that still fits
/// is not older than its question. Belongs to the I/O thread, but for getReady().
class LogWatch
{
public:
    /// None where it could not be seen without waiting.
    using Seen = std::function<void(std::optional<LogMark>)>;

    /// In an SQLite file that is a few microseconds of reading, PostgreSQL is asked over a connection of its
    /// own.
    static std::unique_ptr<LogWatch> over(const DatabaseAddress &address);
    virtual ~LogWatch() = default;

    /// Before the first look: what runs the I/O thread.
    virtual void open(boost::asio::io_context &) { }
    /// Calls `seen` once, before it returns or later in the I/O thread.
    virtual void look(Seen seen) = 0;
    /// In any thread that may wait: connects where that takes waiting and is wanted.
    virtual void getReady() { }
    /// The last call in the I/O thread, once nothing runs in it any more. Looks under way are forgotten.
    virtual void close() = 0;
};

} // namespace Audit
