// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store.h"

namespace Audit {

/// Looks at the state of the log for a thread that must not wait: at once or not at all. In an SQLite file
/// that is a few microseconds of reading; PostgreSQL would be a journey, and is not asked. Belongs to the
/// thread that looks.
class LogWatch
{
public:
    explicit LogWatch(DatabaseAddress address)
        : m_address(std::move(address))
    {
    }

    /// None where it cannot be known without waiting.
    std::optional<LogMark> look();
    /// Gives the connection back, in the thread that looked.
    void close() { m_database.reset(); }

private:
    bool open();

    DatabaseAddress m_address;
    std::unique_ptr<Database> m_database; ///< none until the first look
};

} // namespace Audit
