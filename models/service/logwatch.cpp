// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/logwatch.h"

#include "service/postgreswatch.h"
#include "service/store.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

class SqliteWatch : public LogWatch
{
public:
    explicit SqliteWatch(DatabaseAddress address)
        : m_address(std::move(address))
    {
    }

    void look(Seen seen) override
    {
        if (!m_database && !connect())
            return seen({});
        const auto mark = logMark(*m_database);
        seen(mark ? std::optional(*mark) : std::nullopt);
    }

    void close() override { m_database.reset(); }

private:
    bool connect()
    {
        auto database = Database::open(m_address, Database::Access::ReadOnly);
        if (!database || !(*database)->execute(u"PRAGMA busy_timeout = 0"_s) || !(*database)->configure())
            return false;
        m_database = std::move(database).value();
        return true;
    }

    DatabaseAddress m_address;
    std::unique_ptr<Database> m_database; ///< none until the first look
};

} // namespace

std::unique_ptr<LogWatch> LogWatch::over(const DatabaseAddress &address)
{
    if (address.engine == Engine::Postgres)
        return std::make_unique<PostgresWatch>(address);
    return std::make_unique<SqliteWatch>(address);
}

} // namespace Audit
