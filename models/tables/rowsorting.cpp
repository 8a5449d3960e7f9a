// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowsorting.h"

#include <algorithm>
#include <limits>

namespace Audit {

namespace {

void sortByTime(const EntryStore &store, std::vector<quint32> &rows, Qt::SortOrder order)
{
    const auto time
        = [&store](quint32 row) { return store.timeUs(row).value_or(std::numeric_limits<qint64>::min()); };
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 one, quint32 other) {
        return order == Qt::AscendingOrder ? time(one) < time(other) : time(other) < time(one);
    });
}

} // namespace

/// Two passes, none of which compares.
void sortByRank(std::vector<quint32> &rows, const std::vector<quint32> &ranks, Qt::SortOrder order)
{
    quint32 most = 0;
    for (const quint32 row : rows)
        most = std::max(most, ranks[row]);
    const auto slot = [&](quint32 row) {
        return std::size_t(order == Qt::AscendingOrder ? ranks[row] : most - ranks[row]);
    };
    std::vector<quint32> begins(std::size_t(most) + 2, 0);
    for (const quint32 row : rows)
        ++begins[slot(row) + 1];
    for (std::size_t at = 1; at < begins.size(); ++at)
        begins[at] += begins[at - 1];
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[begins[slot(row)]++] = row;
    rows = std::move(sorted);
}

void sortByColumn(const EntryStore &store, std::vector<quint32> &rows, Column column, Qt::SortOrder order)
{
    if (columnInfo(column).field == Field::Timestamp)
        return sortByTime(store, rows, order);
    // the last of its fields first: what is sorted later keeps what was sorted before
    const auto fields = columnFields(column);
    for (auto field = fields.rbegin(); field != fields.rend(); ++field)
        sortByRank(rows, store.column(*field).ranks(), order);
}

} // namespace Audit
