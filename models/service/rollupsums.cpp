// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rollupsums.h"

#include "service/postgrescopy.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype rowsAtOnce = 100; ///< in one statement
constexpr qsizetype arrayRowsAtOnce = 4000;
constexpr qsizetype columnCount = 7;
constexpr auto columns = "rollup (span, dimension, owner, start_us, value, other, entries)"_L1;

using RowSpan = std::span<const RollupRow>;

std::array<qint64, columnCount> valuesOf(const RollupRow &row)
{
    const RollupKey &key = row.key;
    return { key.span, key.dimension, key.owner, key.startUs, key.value, key.other, row.entries };
}

QString upsert(const QString &source)
{
    return "INSERT INTO "_L1 + columns + u' ' + source
        + " ON CONFLICT (span, dimension, owner, start_us, value, other)"
          " DO UPDATE SET entries = rollup.entries + excluded.entries"_L1;
}

QVariantList variantsOf(RowSpan rows)
{
    QVariantList values;
    values.reserve(qsizetype(rows.size()) * columnCount);
    for (const RollupRow &row : rows) {
        for (const qint64 value : valuesOf(row))
            values += value;
    }
    return values;
}

Result<Done, StoreFault> addToSqlite(Database &database, RowSpan rows)
{
    const QString one = upsert("VALUES "_L1 + places(columnCount));
    const QString many = upsert("VALUES "_L1 + places(columnCount, rowsAtOnce));
    while (!rows.empty()) {
        const bool areMany = rows.size() >= std::size_t(rowsAtOnce);
        const std::size_t some = areMany ? std::size_t(rowsAtOnce) : 1;
        if (const auto done = database.run(areMany ? many : one, variantsOf(rows.first(some))); !done)
            return done.error();
        rows = rows.subspan(some);
    }
    return Done {};
}

/// Rows as seven arrays in PostgreSQL's spelling: thousands are seven values for it to read.
QVariantList arraysOf(RowSpan rows)
{
    QVariantList arrays;
    for (std::size_t column = 0; column < std::size_t(columnCount); ++column) {
        QString array;
        for (const RollupRow &row : rows)
            array += (array.isEmpty() ? u'{' : u',') + QString::number(valuesOf(row)[column]);
        arrays += QVariant(array + u'}');
    }
    return arrays;
}

Result<Done, StoreFault> addToOldSpans(Database &database, RowSpan rows)
{
    const QString arrays = QStringList(columnCount, u"?::bigint[]"_s).join(", "_L1);
    const QString sql = upsert("SELECT * FROM unnest("_L1 + arrays + u')');
    while (!rows.empty()) {
        const std::size_t some = std::min(rows.size(), std::size_t(arrayRowsAtOnce));
        if (const auto done = database.run(sql, arraysOf(rows.first(some))); !done)
            return done.error();
        rows = rows.subspan(some);
    }
    return Done {};
}

Result<Done, StoreFault> copyNewSpans(Database &database, RowSpan rows)
{
    if (rows.empty())
        return Done {};
    PostgresCopy copy(database, columns);
    for (const RollupRow &row : rows) {
        copy.startRow(columnCount);
        for (const qint64 value : valuesOf(row))
            copy.addNumber(value);
    }
    return copy.finish();
}

/// The newest span of each length that has any row; every one that has rows has some in this dimension.
Result<QHash<qint64, qint64>, StoreFault> newestSpans(Database &database)
{
    QHash<qint64, qint64> newest;
    for (const Span span : allSpans) {
        auto found = database.run(
            u"SELECT max(start_us) FROM rollup WHERE span = ? AND dimension = ? AND owner = 0"_s,
            { qint64(span), qint64(Dimension::Result) });
        if (!found)
            return found.error();
        if (found->next() && !found->isNull(0))
            newest.insert(qint64(span), found->number(0));
    }
    return newest;
}

Result<Done, StoreFault> addToPostgres(Database &database, RollupRows &rows)
{
    const auto newest = newestSpans(database);
    if (!newest)
        return newest.error();
    const auto firstNew = std::stable_partition(rows.begin(), rows.end(), [&](const RollupRow &row) {
        const auto known = newest->constFind(row.key.span);
        return known != newest->cend() && row.key.startUs <= *known;
    });
    if (auto done = addToOldSpans(database, { rows.begin(), firstNew }); !done)
        return done;
    return copyNewSpans(database, { firstNew, rows.end() });
}

} // namespace

RollupRows sortedRows(const RollupSums &sums)
{
    RollupRows rows;
    rows.reserve(std::size_t(sums.size()));
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        rows.push_back({ sum.key(), sum.value() });
    std::sort(rows.begin(), rows.end(), [](const RollupRow &a, const RollupRow &b) { return a.key < b.key; });
    return rows;
}

Result<Done, StoreFault> addToRollups(Database &database, RollupRows rows)
{
    return database.isPostgres() ? addToPostgres(database, rows) : addToSqlite(database, rows);
}

} // namespace Audit
