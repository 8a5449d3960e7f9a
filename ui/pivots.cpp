// SPDX-License-Identifier: GPL-3.0-or-later
#include "pivots.h"

#include "domain/queryedits.h"

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
    Span { Pivot::BesideQuarter, 900 * second },
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

std::optional<Query> pivoted(const Query &query, Pivot pivot, const ValueAt &value)
{
    if (pivot == Pivot::Include)
        return including(query, value.field, value.value);
    if (pivot == Pivot::IncludeToo)
        return includingToo(query, value.field, value.value);
    if (pivot == Pivot::Exclude)
        return excluding(query, value.field, value.value);
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
    return including(alone, value.field, value.value);
}

bool isBeside(Pivot pivot)
{
    return pivot != Pivot::Include && pivot != Pivot::IncludeToo && pivot != Pivot::Exclude
        && pivot != Pivot::OnlyThis;
}

bool isAroundEntry(Pivot pivot)
{
    return spanOf(pivot).has_value();
}

} // namespace Audit
