// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store.h"

#include "service/columntext.h"
#include "service/storeopen.h"

#include <QSqlError>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr std::array columns { "tenant_id"_L1, "partner_id"_L1, "actor_id"_L1, "actor_email"_L1, "action"_L1,
    "resource_type"_L1, "resource_id"_L1, "result"_L1, "ip_address"_L1 };

constexpr qsizetype cachedTotals = 512;
constexpr auto sqliteFull = "13"_L1;

StoreFault faultOf(const QSqlError &error)
{
    return { error.text(), error.nativeErrorCode() == sqliteFull };
}

QByteArray cacheKey(const WhereClause &where)
{
    QByteArray key = where.sql.toUtf8();
    for (const QVariant &value : where.values) {
        const QByteArray text = value.toString().toUtf8();
        key += '\n' + QByteArray::number(text.size()) + ':' + text;
    }
    return key;
}

} // namespace

std::span<const QLatin1StringView> filterColumns()
{
    return columns;
}

Result<QSqlQuery, StoreFault> runQuery(
    const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return faultOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return faultOf(query.lastError());
    return query;
}

WhereClause whereClause(const Selection &selection)
{
    QStringList terms;
    QVariantList values;
    for (const auto &[column, value] : selection.equal) {
        terms += column + " = ?"_L1;
        values += value.isNull() ? u""_s : toColumn(value);
    }
    if (selection.startUs) {
        terms += u"ts_us >= ?"_s;
        values += *selection.startUs;
    }
    if (selection.endUs) {
        terms += u"ts_us <= ?"_s;
        values += *selection.endUs;
    }
    return { terms.isEmpty() ? QString() : u" WHERE "_s + terms.join(" AND "_L1), values };
}

Store::Store(QString name, const QSqlDatabase &database)
    : m_name(std::move(name))
    , m_database(database)
{
}

Store::~Store()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Store>, ServiceError> Store::open(const QString &path, Access access)
{
    if (const auto made = ensureDatabaseFile(path); !made)
        return made.error();
    const QString name = u"audit-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Store> store(new Store(name, QSqlDatabase::addDatabase(u"QSQLITE"_s, name)));
    store->m_database.setDatabaseName(path);
    store->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!store->m_database.open())
        return ServiceError { ServiceFault::CannotOpenDatabase, path, store->m_database.lastError().text() };
    if (const auto prepared = prepareDatabase(store->m_database, path, access); !prepared)
        return prepared.error();
    return store;
}

Result<qint64, StoreFault> Store::highWaterMark()
{
    auto query = runQuery(m_database, u"SELECT max(seq) FROM entry"_s);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : qint64(0);
}

Result<qint64, StoreFault> Store::total(const Selection &selection)
{
    const WhereClause where = whereClause(selection);
    const auto mark = highWaterMark();
    if (!mark)
        return mark.error();
    const QByteArray key = cacheKey(where);
    if (const auto known = m_totals.constFind(key); known != m_totals.cend() && known->mark == *mark)
        return known->total;
    auto query = runQuery(m_database, "SELECT count(*) FROM entry"_L1 + where.sql, where.values);
    if (!query)
        return query.error();
    const qint64 counted = query->next() ? query->value(0).toLongLong() : 0;
    if (m_totals.size() >= cachedTotals)
        m_totals.clear();
    m_totals.insert(key, { *mark, counted });
    return counted;
}

Result<StoredPage, StoreFault> Store::page(const Selection &selection, qint64 page, qint64 perPage)
{
    m_database.transaction(); // one snapshot for the total and the rows
    const auto counted = total(selection);
    WhereClause where = whereClause(selection);
    where.values << perPage << (page - 1) * perPage;
    auto query = runQuery(m_database,
        "SELECT body FROM entry"_L1 + where.sql + " ORDER BY ts_us DESC, seq DESC LIMIT ? OFFSET ?"_L1,
        where.values);
    StoredPage stored;
    while (query && query->next())
        stored.bodies += query->value(0).toByteArray();
    if (query)
        query->finish();
    m_database.commit();
    if (!counted)
        return counted.error();
    if (!query)
        return query.error();
    stored.total = *counted;
    return stored;
}

Result<std::optional<QByteArray>, StoreFault> Store::body(const QString &id, const Selection &among)
{
    WhereClause where = whereClause(among);
    where.sql += where.sql.isEmpty() ? " WHERE id = ?"_L1 : " AND id = ?"_L1;
    where.values += toColumn(id);
    auto query = runQuery(m_database, "SELECT body FROM entry"_L1 + where.sql, where.values);
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<QByteArray>();
    return std::optional<QByteArray>(query->value(0).toByteArray());
}

Result<QSqlQuery, StoreFault> Store::namesQuery(QLatin1StringView column, const Selection &among)
{
    WhereClause where = whereClause(among);
    if (!where.sql.isEmpty())
        return runQuery(m_database,
            "SELECT DISTINCT "_L1 + column + " FROM entry"_L1 + where.sql + " AND "_L1 + column
                + " IS NOT NULL ORDER BY 1"_L1,
            where.values);
    // Hops from one value to the next in the column's index instead of reading all of it.
    const QString sql = QStringLiteral("WITH RECURSIVE hop(name) AS (SELECT min(%1) FROM entry UNION ALL"
                                       " SELECT (SELECT min(%1) FROM entry WHERE %1 > hop.name) FROM hop"
                                       " WHERE hop.name IS NOT NULL)"
                                       " SELECT name FROM hop WHERE name IS NOT NULL")
                            .arg(column);
    return runQuery(m_database, sql);
}

Result<QStringList, StoreFault> Store::names(QLatin1StringView column, const Selection &among)
{
    auto query = namesQuery(column, among);
    if (!query)
        return query.error();
    QStringList names;
    while (query->next())
        names += fromColumn(query->value(0).toString());
    return names;
}

} // namespace Audit
