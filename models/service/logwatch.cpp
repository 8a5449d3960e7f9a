// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/logwatch.h"

using namespace Qt::StringLiterals;

namespace Audit {

std::optional<LogMark> LogWatch::look()
{
    if (m_address.engine != Engine::Sqlite || (!m_database && !open()))
        return {};
    const auto mark = logMark(*m_database);
    return mark ? std::optional(*mark) : std::nullopt;
}

bool LogWatch::open()
{
    auto database = Database::open(m_address, Database::Access::ReadOnly);
    if (!database || !(*database)->execute(u"PRAGMA busy_timeout = 0"_s) || !(*database)->configure())
        return false;
    m_database = std::move(database).value();
    return true;
}

} // namespace Audit
