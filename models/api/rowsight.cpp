// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rowsight.h"

#include "api/walkedges.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

SeenRow seenRow(const Entry &entry, const Query &query, const WalkEdges &edges)
{
    SeenRow row;
    row.mark = markOf(entry);
    row.verdicts = checkFilters(entry, query);
    const bool isContradicted = std::any_of(row.verdicts.cbegin(), row.verdicts.cend(),
        [](const FilterVerdictOf &of) { return of.verdict == FilterVerdict::Contradicted; });
    if (isContradicted)
        row.fate = SeenRow::Fate::Contradicted;
    else if (entry.timeUs && (edges.isAboveEnd(*entry.timeUs) || edges.isBelowStart(*entry.timeUs)))
        row.fate = SeenRow::Fate::Margin;
    return row;
}

bool contradicts(const SeenRow &row, QLatin1StringView parameter)
{
    return std::any_of(row.verdicts.cbegin(), row.verdicts.cend(), [parameter](const FilterVerdictOf &of) {
        return of.parameter == parameter && of.verdict == FilterVerdict::Contradicted;
    });
}

void noteTime(PageSight &sight, const SeenRow &row, std::optional<qint64> &above, const WalkEdges &edges)
{
    const qint64 us = row.mark.timeUs;
    if (us == RowMark::noTime)
        return;
    sight.irregular.unordered += above && us > *above;
    above = us;
    sight.newest = std::max(sight.newest.value_or(us), us);
    sight.aboveEnd += edges.isAboveEnd(us);
    const bool isTooOld = contradicts(row, "start_time"_L1);
    const bool isTooNew = contradicts(row, "end_time"_L1);
    sight.ignoresStart |= isTooOld;
    sight.ignoresEnd |= isTooNew;
    if (!isTooOld && !isTooNew)
        sight.lowest = std::min(sight.lowest.value_or(us), us);
}

} // namespace

Irregularities &Irregularities::operator+=(const Irregularities &other)
{
    duplicates += other.duplicates;
    unordered += other.unordered;
    unreadable += other.unreadable;
    return *this;
}

void Irregularities::raiseTo(const Irregularities &other)
{
    duplicates = std::max(duplicates, other.duplicates);
    unordered = std::max(unordered, other.unordered);
    unreadable = std::max(unreadable, other.unreadable);
}

RowMark markOf(const Entry &entry)
{
    RowMark mark;
    mark.timeUs = entry.timeUs.value_or(RowMark::noTime);
    mark.bytes = digestOf(entry.raw);
    mark.key = entry.id.isEmpty() ? mark.bytes : digestOf(entry.id.toUtf8());
    return mark;
}

bool PageSight::shows(qint64 us) const
{
    return std::any_of(
        rows.cbegin(), rows.cend(), [us](const SeenRow &row) { return row.mark.timeUs == us; });
}

PageSight sightOf(const Page &page, const Query &query, const WalkEdges &edges)
{
    PageSight sight;
    sight.size = page.entries.size() + page.unreadable;
    sight.irregular.unreadable = page.unreadable;
    sight.rows.reserve(page.entries.size());
    std::optional<qint64> above;
    for (const Entry &entry : page.entries) {
        sight.rows.append(seenRow(entry, query, edges));
        noteTime(sight, sight.rows.constLast(), above, edges);
    }
    return sight;
}

} // namespace Audit
