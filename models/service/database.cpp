// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/database.h"

#include "service/postgresline.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype keptStatements = 200;
constexpr auto sqliteFull = "13"_L1;
constexpr std::chrono::seconds longestQuestion { 60 };
constexpr std::chrono::seconds longestSilence { 10 }; ///< of a server that was just connected to

StoreFault faultOf(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return { error.text().simplified(), code == sqliteFull || code == QLatin1StringView(postgresDiskFull) };
}

QLatin1StringView driverOf(Engine engine)
{
    return engine == Engine::Postgres ? "QPSQL"_L1 : "QSQLITE"_L1;
}

/// A null text is SQL's null, which Qt's drivers see only in a variant without a value.
QVariant bound(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(QMetaType(QMetaType::QString)) : value;
}

QStringList settingsOf(Engine engine, Database::Access access)
{
    const bool readOnly = access == Database::Access::ReadOnly;
    if (engine == Engine::Postgres) {
        const QStringList quiet { u"SET client_min_messages = warning"_s };
        const QStringList reading { u"SET default_transaction_read_only = on"_s,
            u"SET statement_timeout = '%1s'"_s.arg(longestQuestion.count()) };
        return readOnly ? quiet + reading : quiet;
    }
    QStringList settings { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s };
    if (readOnly)
        settings += u"PRAGMA query_only = ON"_s;
    return settings;
}

} // namespace

Database::Database(QString name, DatabaseAddress address, Access access)
    : m_name(std::move(name))
    , m_address(std::move(address))
    , m_access(access)
    , m_database(QSqlDatabase::addDatabase(driverOf(m_address.engine), m_name))
{
    m_database.setDatabaseName(m_address.name);
    m_database.setHostName(m_address.host);
    m_database.setUserName(m_address.user);
    m_database.setPort(m_address.port);
    m_database.setConnectOptions(
        isPostgres() ? m_address.allOptions().join(u';') : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>, ServiceError> Database::open(const DatabaseAddress &address, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(driverOf(address.engine)))
        return ServiceError { ServiceFault::NoDriver, address.shown, {} };
    const QString name = u"audit-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(name, address, access));
    if (const auto connected = database->connect(); !connected)
        return connected.error();
    return database;
}

Result<Done, ServiceError> Database::connect()
{
    if (!m_database.open())
        return ServiceError { ServiceFault::CannotOpenDatabase, m_address.shown,
            m_database.lastError().text().simplified() };
    return Done {};
}

Result<Done, StoreFault> Database::reopen()
{
    m_statements.clear();
    m_database.close();
    const QString silent = isPostgres() ? whySilent(m_address, longestSilence) : QString();
    if (!silent.isEmpty())
        return StoreFault { silent };
    if (const auto connected = connect(); !connected)
        return StoreFault { connected.error().systemText };
    return configure();
}

/// Of PostgreSQL Qt's driver knows only what it asked itself.
bool Database::isLost() const
{
    if (!m_database.isOpen() || !isPostgres())
        return !m_database.isOpen();
    PQconsumeInput(postgres()); // sees that the server has hung up after its last words
    return PQstatus(postgres()) != CONNECTION_OK;
}

int Database::socket() const
{
    return isPostgres() ? PQsocket(postgres()) : -1;
}

Result<Done, StoreFault> Database::configure()
{
    for (const QString &setting : settingsOf(m_address.engine, m_access)) {
        if (auto done = execute(setting); !done)
            return done;
    }
    if (isPostgres())
        planForShortQuestions();
    return Done {};
}

/// A page is planned once, not for each place that it starts at: with a year of months that costs more than
/// to read it. And not knowing where, the plan of a large log is believed to be so dear that it would be
/// compiled each time, for ten times what the question takes. Engines of the same protocol may not know the
/// settings, and do without.
void Database::planForShortQuestions()
{
    for (const QString &setting : { u"SET plan_cache_mode = force_generic_plan"_s, u"SET jit = off"_s })
        static_cast<void>(execute(setting));
}

Result<std::shared_ptr<QSqlQuery>, StoreFault> Database::prepared(const QString &sql, Reading reading)
{
    if (const auto known = m_statements.value(sql))
        return known;
    auto query = std::make_shared<QSqlQuery>(m_database);
    // What is read row by row keeps PostgreSQL's driver from any other statement, but not SQLite's.
    query->setForwardOnly(!isPostgres() || reading == Reading::RowByRow);
    if (!query->prepare(sql))
        return faultOf(query->lastError());
    if (m_statements.size() >= keptStatements)
        m_statements.clear();
    m_statements.insert(sql, query);
    return query;
}

Result<Rows, StoreFault> Database::run(const QString &sql, const QVariantList &values, Reading reading)
{
    const auto ready = prepared(sql, reading);
    if (!ready)
        return ready.error();
    const std::shared_ptr<QSqlQuery> &query = *ready;
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values[i]));
    if (!query->exec())
        return faultOf(query->lastError());
    return Rows(query);
}

Result<Done, StoreFault> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return faultOf(query.lastError());
    return Done {};
}

Result<qint64, StoreFault> Database::number(const QString &sql, const QVariantList &values)
{
    auto rows = run(sql, values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->number(0) : qint64(0);
}

pg_conn *Database::postgres() const
{
    return isPostgres() ? *static_cast<pg_conn *const *>(m_database.driver()->handle().constData()) : nullptr;
}

Result<Done, StoreFault> Database::begin(Begin kind)
{
    if (kind == Begin::Write)
        return execute(isPostgres() ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    return execute(isPostgres() ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s);
}

Result<Done, StoreFault> Database::commit()
{
    return execute(u"COMMIT"_s);
}

void Database::rollback()
{
    static_cast<void>(execute(u"ROLLBACK"_s));
}

QString places(qsizetype values, qsizetype rows)
{
    const QString row = u'(' + QStringList(values, u"?"_s).join(", "_L1) + u')';
    return QStringList(rows, row).join(", "_L1);
}

} // namespace Audit
