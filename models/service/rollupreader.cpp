// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rollupreader.h"

#include <QMap>

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

/// An edge's entries by the numbers of their values in a dimension.
QString edgeStatement(Dimension dimension, const WhereClause &where)
{
    const QStringList columns = columnsOf(dimension);
    const QString grouped = columns.join(", "_L1);
    QString select = u"a.id, 0"_s;
    QString joins = " LEFT JOIN value_name a ON a.short = counted."_L1 + columns[0];
    if (columns.size() > 1) {
        select = u"a.id, b.id"_s;
        joins += " LEFT JOIN value_name b ON b.short = counted."_L1 + columns[1];
    }
    return u"SELECT %1, n FROM (SELECT %2, count(*) AS n FROM entry%3 GROUP BY %2) counted"_s.arg(
               select, grouped, where.sql)
        + joins; // no number at all reads as 0
}

} // namespace

bool RollupReader::canCount(const Selection &selection)
{
    int filters = 0;
    for (const auto &[column, value] : selection.equal) {
        if (!isOwner(column) && (!countedColumn(column) || ++filters > 1))
            return false;
    }
    return true;
}

Result<RollupReader, StoreFault> RollupReader::of(Database &database, const Selection &selection)
{
    RollupReader reader(database, selection);
    if (const auto done = reader.findFilter(); !done)
        return done.error();
    if (const auto done = reader.findOwners(); !done)
        return done.error();
    return reader;
}

Result<Done, StoreFault> RollupReader::findFilter()
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
Result<Done, StoreFault> RollupReader::findOwners()
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

WhereClause RollupReader::spanClause(const WholeSpans &spans, Dimension dimension) const
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

Result<Done, StoreFault> RollupReader::forEachSum(const QString &select, const WhereClause &where,
    const QString &group, const std::function<void(const Rows &)> &row) const
{
    for (qsizetype at = 0; at < m_owners.size(); at += mostOwners) {
        WhereClause owned = where;
        const QList<qint64> owners = m_owners.mid(at, mostOwners);
        QVariantList numbers;
        for (const qint64 owner : owners)
            numbers += owner;
        owned.add("owner IN "_L1 + places(owners.size()), numbers);
        auto rows = m_database.run(select + " FROM rollup"_L1 + owned.sql + group, owned.values);
        if (!rows)
            return rows.error();
        while (rows->next())
            row(*rows);
    }
    return Done {};
}

Selection RollupReader::within(const Edge &edge) const
{
    Selection selection = m_selection;
    selection.startUs = edge.startUs;
    selection.endUs = edge.endUs;
    return selection;
}

Result<qint64, StoreFault> RollupReader::countOfEdge(const Edge &edge) const
{
    const WhereClause where = whereClause(within(edge));
    return m_database.number("SELECT count(*) FROM entry"_L1 + where.sql, where.values);
}

Result<qint64, StoreFault> RollupReader::total() const
{
    qint64 total = 0;
    if (m_nothing)
        return total;
    const Cover cover = coverOf(m_selection.startUs, m_selection.endUs);
    for (const auto &[spans, sign] : cover.whole) {
        const auto done = forEachSum(u"SELECT coalesce(sum(entries), 0)"_s, spanClause(spans, m_dimension),
            {}, [&total, by = sign](const Rows &row) { total += by * row.number(0); });
        if (!done)
            return done.error();
    }
    for (const auto &[edge, sign] : cover.edges) {
        const auto count = countOfEdge(edge);
        if (!count)
            return count.error();
        total += sign * *count;
    }
    return total;
}

Result<Done, StoreFault> RollupReader::sumsOfEdge(
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

Result<QList<RollupReader::Sum>, StoreFault> RollupReader::sums(Dimension dimension) const
{
    QHash<std::pair<qint64, qint64>, qint64> found;
    const Cover cover = m_nothing ? Cover {} : coverOf(m_selection.startUs, m_selection.endUs);
    for (const auto &[spans, sign] : cover.whole) {
        const auto done = forEachSum(u"SELECT value, other, sum(entries)"_s, spanClause(spans, dimension),
            u" GROUP BY value, other"_s, [&found, by = sign](const Rows &row) {
                found[{ row.number(0), row.number(1) }] += by * row.number(2);
            });
        if (!done)
            return done.error();
    }
    for (const auto &[edge, sign] : cover.edges) {
        const auto done = sumsOfEdge(edge, dimension, [&found, by = sign](const Sum &sum) {
            found[{ sum.value, sum.other }] += by * sum.entries;
        });
        if (!done)
            return done.error();
    }
    QList<Sum> sums;
    for (auto sum = found.cbegin(); sum != found.cend(); ++sum) {
        if (sum.value() != 0)
            sums += { sum.key().first, sum.key().second, sum.value() };
    }
    return sums;
}

Result<QList<RollupReader::TimedSum>, StoreFault> RollupReader::results(Span longest) const
{
    QList<TimedSum> results;
    const Pieces pieces = m_nothing ? Pieces {} : piecesOf(m_selection.startUs, m_selection.endUs, longest);
    for (const WholeSpans &spans : pieces.whole) {
        const auto done
            = forEachSum(u"SELECT start_us, value, sum(entries)"_s, spanClause(spans, Dimension::Result),
                u" GROUP BY start_us, value"_s, [&results](const Rows &row) {
                    results += { row.number(0), row.number(1), row.number(2) };
                });
        if (!done)
            return done.error();
    }
    for (const Edge &edge : pieces.edges) {
        const auto done = sumsOfEdge(edge, Dimension::Result, [&](const Sum &sum) {
            results += { edge.startUs, sum.value, sum.entries };
        });
        if (!done)
            return done.error();
    }
    return results;
}

/// Steps backwards over spans until one holds the entry that `place` looks for; true where one does.
Result<bool, StoreFault> RollupReader::stepInto(WholeSpans spans, Place &place) const
{
    QMap<qint64, qint64> counts;
    const auto done = forEachSum(u"SELECT start_us, sum(entries)"_s, spanClause(spans, m_dimension),
        u" GROUP BY start_us"_s, [&counts](const Rows &row) { counts[row.number(0)] += row.number(1); });
    if (!done)
        return done.error();
    for (auto count = counts.cend(); count != counts.cbegin();) {
        --count;
        if (place.newer >= count.value()) {
            place.newer -= count.value();
            continue;
        }
        const qint64 end = spanEnd(count.key(), spans.span);
        place.untilUs = end - usTick;
        if (spans.span == Span::Hour)
            return true;
        return stepInto({ Span(int(spans.span) - 1), count.key(), end }, place);
    }
    return false;
}

Result<RollupReader::Place, StoreFault> RollupReader::place(qint64 offset) const
{
    Place place { m_selection.endUs, offset };
    const Pieces pieces = piecesOf(m_selection.startUs, m_selection.endUs);
    if (m_nothing || pieces.whole.isEmpty())
        return place;
    if (pieces.endsInEdge) {
        const auto count = countOfEdge(pieces.edges.constLast());
        if (!count)
            return count.error();
        if (offset < *count)
            return place;
        place.newer -= *count;
    }
    for (auto spans = pieces.whole.crbegin(); spans != pieces.whole.crend(); ++spans) {
        const auto found = stepInto(*spans, place);
        if (!found)
            return found.error();
        if (*found)
            return place;
    }
    if (pieces.whole.constFirst().fromUs)
        place.untilUs = *pieces.whole.constFirst().fromUs - usTick;
    return place;
}

} // namespace Audit
