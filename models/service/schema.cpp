// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/schema.h"

#include "service/rollupcount.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct Step
{
    QLatin1StringView file; ///< "%1" is the engine's name
    Result<Done, StoreFault> (*after)(Database &) = nullptr; ///< what SQL alone cannot do
};

const std::array<Step, schemaVersion> steps { Step { "1-entries.%1.sql"_L1 },
    Step { "2-rollups.sql"_L1, countEverything }, Step { "3-years.sql"_L1, countYears } };

struct Token
{
    QLatin1StringView token;
    QLatin1StringView sqlite;
    QLatin1StringView postgres;
};

constexpr std::array tokens {
    Token { "{text}"_L1, "text"_L1, "text COLLATE \"C\""_L1 },
    Token { "{key}"_L1, "INTEGER PRIMARY KEY"_L1, "bigint PRIMARY KEY"_L1 },
    Token { "{clustered}"_L1, "WITHOUT ROWID"_L1, ""_L1 },
};

/// What is there: nothing, something of others, or ours in some version.
struct Found
{
    bool isEmpty = false;
    bool isOurs = false;
    qint64 version = 0;
};

ServiceError errorOf(const Database &database, const StoreFault &fault)
{
    return { fault.diskFull ? ServiceFault::DiskFull : ServiceFault::CannotOpenDatabase,
        database.address().shown, fault.text };
}

Result<Found, ServiceError> lookIntoSqlite(Database &database)
{
    const auto objects = database.number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects) // the first statement that reads the file: here SQLite says that it is none of its own
        return ServiceError { ServiceFault::NotOurDatabase, database.address().shown, objects.error().text };
    const auto owner = database.number(u"PRAGMA application_id"_s);
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!owner || !version)
        return errorOf(database, !owner ? owner.error() : version.error());
    return Found { *objects == 0 && *owner == 0, *owner == applicationId, *version };
}

Result<Found, ServiceError> lookIntoPostgres(Database &database)
{
    const QString tables
        = u"SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"_s;
    const auto all = database.number(tables);
    const auto ours = database.number(tables + " AND table_name = 'audit_schema'"_L1);
    if (!all || !ours)
        return errorOf(database, !all ? all.error() : ours.error());
    if (*ours == 0)
        return Found { *all == 0, false, 0 };
    const auto version = database.number(u"SELECT max(version) FROM audit_schema"_s);
    if (!version)
        return errorOf(database, version.error());
    return Found { false, true, *version };
}

Result<Found, ServiceError> lookInto(Database &database)
{
    return database.isPostgres() ? lookIntoPostgres(database) : lookIntoSqlite(database);
}

QStringList versionStatements(const Database &database, qint64 version)
{
    if (!database.isPostgres())
        return { u"PRAGMA user_version = %1"_s.arg(version) };
    QStringList statements;
    if (version == 1)
        statements += u"CREATE TABLE audit_schema (version bigint PRIMARY KEY)"_s;
    return statements << u"INSERT INTO audit_schema (version) VALUES (%1)"_s.arg(version);
}

Result<Done, StoreFault> runStep(Database &database, qint64 version)
{
    Transaction transaction(database, Database::Begin::Write);
    if (!transaction.begun())
        return transaction.begun();
    const QStringList statements
        = versionStatements(database, version) + schemaStatements(version, database.address().engine);
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    if (const auto after = steps[std::size_t(version - 1)].after) {
        if (auto done = after(database); !done)
            return done;
    }
    return transaction.commit();
}

/// True where the tables are another user's, or nothing may be written here at all.
bool isForOthersToChange(Database &database)
{
    if (!database.isPostgres())
        return false;
    const auto mayChange = database.number(
        u"SELECT count(*) FROM pg_class WHERE oid = to_regclass('audit_schema')"
        " AND pg_has_role(relowner, 'USAGE') AND current_setting('transaction_read_only') = 'off'"_s);
    return mayChange && *mayChange == 0;
}

/// Another process may be at the same steps: whoever comes second finds them done.
Result<Done, ServiceError> bringUp(Database &database, qint64 from)
{
    for (qint64 version = from + 1; version <= schemaVersion; ++version) {
        const auto done = runStep(database, version);
        if (done)
            continue;
        const auto now = lookInto(database);
        if (now && now->isOurs && now->version >= version)
            continue;
        if (now && now->isOurs && isForOthersToChange(database))
            return ServiceError { ServiceFault::OlderDatabase, database.address().shown, {} };
        return errorOf(database, done.error());
    }
    return Done {};
}

} // namespace

QStringList schemaStatements(qint64 step, Engine engine)
{
    const bool isPostgres = engine == Engine::Postgres;
    QString name = steps[std::size_t(step - 1)].file;
    name.replace("%1"_L1, isPostgres ? "postgresql"_L1 : "sqlite"_L1);
    QFile file(u":/service/schema/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sql;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith("--"_L1))
            sql += line + u'\n';
    }
    for (const Token &row : tokens)
        sql.replace(row.token, isPostgres ? row.postgres : row.sqlite);
    QStringList statements;
    for (const QString &statement : sql.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

Result<Done, ServiceError> ensureDatabaseFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOCTTY, 0600);
    if (file < 0)
        return ServiceError { ServiceFault::CannotOpenDatabase, path,
            QString::fromLocal8Bit(std::strerror(errno)) };
    ::close(file);
    return Done {};
}

Result<Done, ServiceError> prepareSchema(Database &database)
{
    const QString shown = database.address().shown;
    const auto found = lookInto(database);
    if (!found)
        return found.error();
    if (!found->isEmpty && !found->isOurs)
        return ServiceError { ServiceFault::NotOurDatabase, shown, {} };
    if (found->version > schemaVersion)
        return ServiceError { ServiceFault::NewerDatabase, shown, QString::number(found->version) };
    return bringUp(database, found->version);
}

Result<Done, ServiceError> requireLog(const QString &address)
{
    const auto parsed = DatabaseAddress::parse(address);
    if (!parsed)
        return parsed.error();
    const ServiceError noLog { ServiceFault::NoLogThere, parsed->shown, {} };
    if (parsed->engine == Engine::Sqlite && !QFile::exists(parsed->name))
        return noLog;
    const auto database = Database::open(*parsed, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto found = lookInto(**database);
    if (!found)
        return found.error();
    if (found->isEmpty)
        return noLog;
    return Done {};
}

} // namespace Audit
