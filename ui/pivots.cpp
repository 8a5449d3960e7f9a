// SPDX-License-Identifier: GPL-3.0-or-later
#include "pivots.h"

#include <algorithm>
#include <array>

namespace Audit {

namespace {

constexpr qint64 second = 1'000'000;

struct Span
{
    Pivot pivot;
    qint64 us; ///< before and after the value's entry
};

constexpr std::array spans {
    Span { Pivot::BesideFiveMinutes, 300 * second },
    Span { Pivot::BesideHour, 3600 * second },
    Span { Pivot::BesideDay, 86400 * second },
    Span { Pivot::AroundEntry, 3600 * second },
};

std::optional<qint64> spanOf(Pivot pivot)
{
    const auto *found
        = std::find_if(spans.begin(), spans.end(), [pivot](const Span &span) { return span.pivot == pivot; });
    return found == spans.end() ? std::nullopt : std::optional(found->us);
}

} // namespace

std::optional<Query> withFilter(Query query, Field field, const QString &value)
{
    const auto filters = textFilters();
    const auto filter = std::find_if(
        filters.begin(), filters.end(), [field](const FilterInfo &info) { return info.field == field; });
    if (filter == filters.end())
        return std::nullopt;
    if (field == Field::ActorEmail || field == Field::ActorId) {
        query.actorEmail.clear();
        query.actorId.clear();
    }
    query.*(filter->value) = value;
    return query;
}

std::optional<Query> pivoted(const Query &query, Pivot pivot, const ValueAt &value)
{
    if (pivot == Pivot::Include)
        return withFilter(query, value.field, value.value);
    Query alone;
    if (const auto span = spanOf(pivot)) {
        if (!value.timeUs)
            return std::nullopt;
        alone.start = TimeBound::absolute(*value.timeUs - *span);
        alone.end = TimeBound::absolute(*value.timeUs + *span);
    } else if (pivot != Pivot::BesideAllTime) {
        alone.start = query.start;
        alone.end = query.end;
    }
    if (pivot == Pivot::AroundEntry)
        return alone;
    return withFilter(alone, value.field, value.value);
}

bool isBeside(Pivot pivot)
{
    return pivot != Pivot::Include && pivot != Pivot::OnlyThis;
}

bool isAroundEntry(Pivot pivot)
{
    return spanOf(pivot).has_value();
}

} // namespace Audit
