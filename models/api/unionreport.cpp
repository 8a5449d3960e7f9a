// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/unionwalk.h"

#include <algorithm>

namespace Audit {

namespace {

/// None where one of them does not know.
std::optional<qint64> earliest(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::optional(std::min(*a, *b)) : std::nullopt;
}

std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

void addFilters(WalkReport &all, const WalkReport &one)
{
    for (const FilterFinding &finding : one.filters) {
        auto known = std::find_if(all.filters.begin(), all.filters.end(),
            [&finding](const FilterFinding &other) { return other.parameter == finding.parameter; });
        if (known == all.filters.end()) {
            all.filters.append(finding);
            continue;
        }
        known->obeyed += finding.obeyed;
        known->loose += finding.loose;
        known->contradicted += finding.contradicted;
        known->uncheckable += finding.uncheckable;
    }
}

/// The walks go side by side: the first readings of all are the first reading of the whole.
void addPasses(WalkReport &all, const WalkReport &one)
{
    for (qsizetype at = 0; at < one.passes.size(); ++at) {
        if (at == all.passes.size()) {
            all.passes.append(one.passes[at]);
            continue;
        }
        WalkPass &pass = all.passes[at];
        pass.startedUs = earliest(pass.startedUs, one.passes[at].startedUs);
        pass.added += one.passes[at].added;
        pass.pages += one.passes[at].pages;
    }
}

void add(WalkReport &all, const WalkReport &one)
{
    static constexpr qint64 WalkReport::*counts[] = { &WalkReport::fetched, &WalkReport::duplicates,
        &WalkReport::conflicts, &WalkReport::late, &WalkReport::vanished, &WalkReport::ahead,
        &WalkReport::timeless, &WalkReport::unordered, &WalkReport::unreadable };
    for (const auto count : counts)
        all.*count += one.*count;
    all.pages += one.pages;
    all.asOfUs = earliest(all.asOfUs, one.asOfUs);
    all.endUs = earliest(all.endUs, one.endUs);
    all.reportedTotal = sum(all.reportedTotal, one.reportedTotal);
    all.complete = all.complete && one.complete;
    all.restless = all.restless || one.restless;
    all.sealed = all.sealed && one.sealed;
    addFilters(all, one);
    addPasses(all, one);
}

} // namespace

WalkReport unitedReport(const QList<WalkReport> &reports)
{
    if (reports.isEmpty())
        return {};
    WalkReport all = reports.constFirst();
    for (qsizetype at = 1; at < reports.size(); ++at)
        add(all, reports[at]);
    return all;
}

} // namespace Audit
