// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rollupquestion.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype mostOwners = 200; ///< in one statement

struct CountedColumn
{
    QLatin1StringView column;
    Dimension dimension;
    QLatin1StringView place; ///< the rollup's column that holds it
};

constexpr std::array countedColumns {
    CountedColumn { "result"_L1, Dimension::Result, "value"_L1 },
    CountedColumn { "action"_L1, Dimension::Action, "value"_L1 },
    CountedColumn { "resource_type"_L1, Dimension::ResourceType, "value"_L1 },
    CountedColumn { "actor_id"_L1, Dimension::Actor, "value"_L1 },
    CountedColumn { "actor_email"_L1, Dimension::Actor, "other"_L1 },
    CountedColumn { "ip_address"_L1, Dimension::Address, "value"_L1 },
};

const CountedColumn *countedColumn(QLatin1StringView column)
{
    for (const CountedColumn &row : countedColumns) {
        if (row.column == column)
            return &row;
    }
    return nullptr;
}

bool isOwner(QLatin1StringView column)
{
    return column == "tenant_id"_L1 || column == "partner_id"_L1;
}

QStringList columnsOf(Dimension dimension)
{
    QStringList columns;
    for (const CountedColumn &row : countedColumns) {
        if (row.dimension == dimension)
            columns += row.column;
    }
    return columns;
}

/// The number of a counted column's value; 0 where it has none.
QString numberOf(const QString &column)
{
    return u"coalesce((SELECT id FROM value_name WHERE short = counted.%1), 0)"_s.arg(column);
}

/// An edge's entries by the numbers of their values in a dimension. The few values that an hour has are
/// looked up one by one: all names together may be many.
QString edgeStatement(Dimension dimension, const WhereClause &where)
{
    const QStringList columns = columnsOf(dimension);
    const QString other = columns.size() > 1 ? numberOf(columns[1]) : u"0"_s;
    return u"SELECT %1, %2, n FROM (SELECT %3, count(*) AS n FROM entry%4 GROUP BY %3) counted"_s.arg(
        numberOf(columns[0]), other, columns.join(", "_L1), where.sql);
}

} // namespace

bool RollupQuestion::canCount(const Selection &selection)
{
    int filters = 0;
    for (const auto &[column, value] : selection.equal) {
        if (!isOwner(column) && (!countedColumn(column) || ++filters > 1))
            return false;
    }
    return true;
}

Result<RollupQuestion, StoreFault> RollupQuestion::of(Database &database, const Selection &selection)
{
    RollupQuestion question(database, selection);
    if (const auto done = question.findFilter(); !done)
        return done.error();
    if (const auto done = question.findOwners(); !done)
        return done.error();
    return question;
}

Result<Done, StoreFault> RollupQuestion::findFilter()
{
    for (const auto &[column, value] : m_selection.equal) {
        const CountedColumn *counted = countedColumn(column);
        if (!counted)
            continue;
        const auto number = numberOfValue(m_database, value);
        if (!number)
            return number.error();
        m_dimension = counted->dimension;
        m_filterColumn = counted->place;
        m_filterValue = *number;
        m_nothing = m_nothing || *number == 0;
    }
    return Done {};
}

/// Number 0 is everybody together; tenants and partners have numbers of their own, as they occur together.
Result<Done, StoreFault> RollupQuestion::findOwners()
{
    WhereClause where;
    for (const auto &[column, value] : m_selection.equal) {
        if (!isOwner(column))
            continue;
        const auto number = numberOfValue(m_database, value);
        if (!number)
            return number.error();
        m_nothing = m_nothing || *number == 0;
        where.add((column == "tenant_id"_L1 ? "tenant"_L1 : "partner"_L1) + QString(" = ?"_L1), { *number });
    }
    if (where.sql.isEmpty()) {
        m_owners = { 0 };
        return Done {};
    }
    auto rows = m_database.run("SELECT id FROM owner"_L1 + where.sql, where.values);
    if (!rows)
        return rows.error();
    while (rows->next())
        m_owners += rows->number(0);
    return Done {};
}

WhereClause RollupQuestion::spanClause(const WholeSpans &spans, Dimension dimension) const
{
    WhereClause where;
    where.add(u"span = ?"_s, { qint64(spans.span) });
    where.add(u"dimension = ?"_s, { qint64(dimension) });
    if (spans.fromUs)
        where.add(u"start_us >= ?"_s, { *spans.fromUs });
    if (spans.toUs)
        where.add(u"start_us < ?"_s, { *spans.toUs });
    if (!m_filterColumn.isEmpty())
        where.add(m_filterColumn + " = ?"_L1, { m_filterValue });
    return where;
}

Result<Done, StoreFault> RollupQuestion::forEachSum(QLatin1StringView groups, const WholeSpans &spans,
    Dimension dimension, const std::function<void(const Rows &)> &row) const
{
    const WhereClause where = spanClause(spans, dimension);
    const bool isOne = groups.isEmpty();
    const QString columns = (isOne ? QString() : groups + ", "_L1) + "coalesce(sum(entries), 0)"_L1;
    const QString grouping = isOne ? QString() : " GROUP BY "_L1 + groups;
    for (qsizetype at = 0; at < m_owners.size(); at += mostOwners) {
        WhereClause owned = where;
        const QList<qint64> owners = m_owners.mid(at, mostOwners);
        QVariantList numbers;
        for (const qint64 owner : owners)
            numbers += owner;
        owned.add("owner IN "_L1 + places(owners.size()), numbers);
        auto rows
            = m_database.run("SELECT "_L1 + columns + " FROM rollup"_L1 + owned.sql + grouping, owned.values);
        if (!rows)
            return rows.error();
        while (rows->next())
            row(*rows);
    }
    return Done {};
}

Selection RollupQuestion::within(const Edge &edge) const
{
    Selection selection = m_selection;
    selection.startUs = edge.startUs;
    selection.endUs = edge.endUs;
    return selection;
}

Result<qint64, StoreFault> RollupQuestion::countOfEdge(const Edge &edge) const
{
    const WhereClause where = whereClause(within(edge));
    return m_database.number("SELECT count(*) FROM entry"_L1 + where.sql, where.values);
}

Result<Done, StoreFault> RollupQuestion::sumsOfEdge(
    const Edge &edge, Dimension dimension, const std::function<void(const Sum &)> &take) const
{
    const WhereClause where = whereClause(within(edge));
    auto rows = m_database.run(edgeStatement(dimension, where), where.values);
    if (!rows)
        return rows.error();
    while (rows->next())
        take({ rows->number(0), rows->number(1), rows->number(2) });
    return Done {};
}

} // namespace Audit
