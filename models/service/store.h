// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"

#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>

namespace Audit {

/// The columns that a client can filter by, spelled like the API's parameters, in the API's order.
std::span<const QLatin1StringView> filterColumns();

/// What a list or a statistic selects. A value here is always a filter, also an empty one.
struct Selection
{
    QList<std::pair<QLatin1StringView, QString>> equal; ///< column and value
    std::optional<qint64> startUs; ///< inclusive
    std::optional<qint64> endUs; ///< inclusive
};

/// A selection as SQL: " WHERE a = ? AND …" (or nothing) and the values to bind.
struct WhereClause
{
    QString sql;
    QVariantList values;
};
WhereClause whereClause(const Selection &selection);

struct StoredPage
{
    qint64 total = 0;
    QList<QByteArray> bodies;
};

/// The database's own words about why a question could not be answered.
struct StoreFault
{
    QString text;
    bool diskFull = false;
};

/// One connection to the service's SQLite file; belongs to the thread that opened it.
class Store
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Makes the file (0600) and its tables where absent; refuses foreign databases and those of a newer
    /// version.
    static Result<std::unique_ptr<Store>, ServiceError> open(const QString &path, Access access);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Newest first; entries of the same instant by insertion, the later one first.
    Result<StoredPage, StoreFault> page(const Selection &selection, qint64 page, qint64 perPage);
    /// None where there is no such entry among the selected ones.
    Result<std::optional<QByteArray>, StoreFault> body(const QString &id, const Selection &among = {});
    /// The distinct values of a column among the selected entries, sorted by code point.
    Result<QStringList, StoreFault> names(QLatin1StringView column, const Selection &among = {});

    const QSqlDatabase &database() const { return m_database; }
    /// Grows with every entry added.
    Result<qint64, StoreFault> highWaterMark();

private:
    Store(QString name, const QSqlDatabase &database);
    Result<QSqlQuery, StoreFault> namesQuery(QLatin1StringView column, const Selection &among);
    Result<qint64, StoreFault> total(const Selection &selection);

    struct CountedTotal
    {
        qint64 mark = 0;
        qint64 total = 0;
    };

    QString m_name;
    QSqlDatabase m_database;
    QHash<QByteArray, CountedTotal> m_totals;
};

/// A prepared, forward-only query with its values bound and run.
Result<QSqlQuery, StoreFault> runQuery(
    const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

} // namespace Audit
