// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/databaseaddress.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

struct pg_conn; // of libpq

namespace Audit {

/// PostgreSQL's code for a full disk.
inline constexpr char postgresDiskFull[] = "53100";

/// The database's own words about why a question could not be answered.
struct StoreFault
{
    QString text;
    bool diskFull = false;
};

/// The rows of one statement, read forwards. Frees the statement for its next use when it goes.
class Rows
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query)
        : m_query(std::move(query))
    {
    }
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }
    Rows(Rows &&) = default;
    Rows &operator=(Rows &&) = default;

    bool next() { return m_query->next(); }
    QVariant value(int column) const { return m_query->value(column); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    int affected() const { return m_query->numRowsAffected(); }

private:
    std::shared_ptr<QSqlQuery> m_query;
};

/// One connection to an SQLite file or a PostgreSQL database, with its prepared statements; belongs to the
/// thread that opened it. What the two engines say differently stands here, so that nobody else asks which
/// one it is.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };
    enum class Begin { Snapshot, Write };
    /// Row by row they never lie in memory together, and no other statement runs while they are there.
    enum class Reading { AtOnce, RowByRow };

    /// Connects; nothing is read or set yet.
    static Result<std::unique_ptr<Database>, ServiceError> open(
        const DatabaseAddress &address, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Settings of the connection, once it is known that the database is ours: some of them write into an
    /// SQLite file.
    Result<Done, StoreFault> configure();

    /// Prepares a statement once and runs it with its values bound. Rows of one statement are read before it
    /// is run again.
    Result<Rows, StoreFault> run(
        const QString &sql, const QVariantList &values = {}, Reading reading = Reading::AtOnce);
    /// The same for a statement that is run once.
    Result<Done, StoreFault> execute(const QString &sql);
    /// The first column of the first row; 0 where there is none.
    Result<qint64, StoreFault> number(const QString &sql, const QVariantList &values = {});

    Result<Done, StoreFault> begin(Begin kind);
    Result<Done, StoreFault> commit();
    void rollback();

    /// True after a failure that the connection did not survive.
    bool isLost() const;
    /// Connects anew with the same settings.
    Result<Done, StoreFault> reopen();
    /// What the connection waits on; -1 where there is none to wait on.
    int socket() const;

    const DatabaseAddress &address() const { return m_address; }
    bool isPostgres() const { return m_address.engine == Engine::Postgres; }
    /// The connection as PostgreSQL's own library knows it; the database keeps it.
    pg_conn *postgres() const;

private:
    Database(QString name, DatabaseAddress address, Access access);
    Result<Done, ServiceError> connect();
    void planForShortQuestions();
    Result<std::shared_ptr<QSqlQuery>, StoreFault> prepared(const QString &sql, Reading reading);

    QString m_name;
    DatabaseAddress m_address;
    Access m_access;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    Transaction(Database &database, Database::Begin kind)
        : m_database(database)
        , m_begun(database.begin(kind))
    {
    }
    ~Transaction()
    {
        if (m_begun && !m_done)
            m_database.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    const Result<Done, StoreFault> &begun() const { return m_begun; }
    Result<Done, StoreFault> commit()
    {
        auto committed = m_database.commit();
        m_done = committed.has_value();
        return committed;
    }

private:
    Database &m_database;
    Result<Done, StoreFault> m_begun;
    bool m_done = false;
};

/// "(?, ?, ?)" for so many values, "(?), (?)" for so many rows of them.
QString places(qsizetype values, qsizetype rows = 1);

} // namespace Audit
