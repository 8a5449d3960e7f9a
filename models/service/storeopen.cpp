// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storeopen.h"

#include <QFile>
#include <QSqlError>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

ServiceError cannotOpen(const QString &path, const QString &why)
{
    return { ServiceFault::CannotOpenDatabase, path, why };
}

Result<Done, ServiceError> runAll(
    const QSqlDatabase &database, const QString &path, const QStringList &statements)
{
    for (const QString &statement : statements) {
        const auto done = runQuery(database, statement);
        if (!done)
            return ServiceError { done.error().diskFull ? ServiceFault::DiskFull
                                                        : ServiceFault::CannotOpenDatabase,
                path, done.error().text };
    }
    return Done {};
}

/// The schema's statements; its comments are whole lines and no text in it holds a semicolon.
QStringList schemaStatements()
{
    QFile file(u":/service/schema/sqlite.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sql;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith("--"_L1))
            sql += line + u'\n';
    }
    QStringList statements;
    for (const QString &statement : sql.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

Result<qint64, StoreFault> number(const QSqlDatabase &database, const QString &sql)
{
    auto query = runQuery(database, sql);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : qint64(0);
}

Result<Done, ServiceError> makeTables(const QSqlDatabase &database, const QString &path)
{
    QStringList statements { u"BEGIN IMMEDIATE"_s };
    statements += schemaStatements();
    statements += u"COMMIT"_s;
    return runAll(database, path, statements);
}

Result<Done, ServiceError> checkTables(const QSqlDatabase &database, const QString &path)
{
    const auto objects = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects) // the first statement that reads the file: here SQLite says that it is none of its own
        return ServiceError { ServiceFault::NotOurDatabase, path, objects.error().text };
    const auto owner = number(database, u"PRAGMA application_id"_s);
    const auto version = number(database, u"PRAGMA user_version"_s);
    if (!owner || !version)
        return cannotOpen(path, !owner ? owner.error().text : version.error().text);
    if (*objects == 0 && *owner == 0)
        return makeTables(database, path);
    if (*owner != applicationId)
        return ServiceError { ServiceFault::NotOurDatabase, path, {} };
    if (*version > schemaVersion)
        return ServiceError { ServiceFault::NewerDatabase, path, QString::number(*version) };
    return Done {};
}

} // namespace

Result<Done, ServiceError> ensureDatabaseFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOCTTY, 0600);
    if (file < 0)
        return cannotOpen(path, QString::fromLocal8Bit(std::strerror(errno)));
    ::close(file);
    return Done {};
}

Result<Done, ServiceError> prepareDatabase(
    const QSqlDatabase &database, const QString &path, Store::Access access)
{
    if (const auto checked = checkTables(database, path); !checked)
        return checked.error();
    QStringList settings { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s };
    if (access == Store::Access::ReadOnly)
        settings += u"PRAGMA query_only = ON"_s;
    return runAll(database, path, settings);
}

} // namespace Audit
