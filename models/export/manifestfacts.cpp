// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifest.h"

#include <array>

namespace Audit {

namespace {

struct Doubt
{
    Unsealed reason;
    bool (*holds)(const WalkReport &);
};

/// What a report says against its own completeness, the plainest first.
constexpr std::array doubts {
    Doubt { Unsealed::Restless, [](const WalkReport &r) { return r.restless; } },
    Doubt { Unsealed::Conflicts, [](const WalkReport &r) { return r.conflicts > 0; } },
    Doubt { Unsealed::Contradicted, [](const WalkReport &r) { return r.contradicted() > 0; } },
    Doubt { Unsealed::Unreadable, [](const WalkReport &r) { return r.unreadable > 0; } },
    Doubt { Unsealed::Timeless, [](const WalkReport &r) { return r.timeless > 0; } },
    Doubt { Unsealed::Unordered, [](const WalkReport &r) { return r.unordered > 0; } },
    Doubt { Unsealed::NoServerTime, [](const WalkReport &r) { return r.complete && !r.asOfUs; } },
};

QList<Unsealed> doubtsOf(const Manifest &manifest, const WalkReport &report)
{
    if (manifest.isSelection)
        return { Unsealed::Selected };
    QList<Unsealed> reasons;
    if (!report.complete)
        reasons.append(manifest.limit ? Unsealed::Limited : Unsealed::Unfinished);
    for (const Doubt &doubt : doubts) {
        if (doubt.holds(report))
            reasons.append(doubt.reason);
    }
    if (reasons.isEmpty() && !report.sealed)
        reasons.append(Unsealed::Growing);
    return reasons;
}

} // namespace

void setQuery(Manifest &manifest, const Query &query, qint64 nowUs)
{
    manifest.query.clear();
    for (const auto &[name, value] : queryParameters(query, nowUs))
        manifest.query.append({ QString::fromUtf8(name), QString::fromUtf8(value) });
}

void setRefinements(Manifest &manifest, const QList<Refinement> &refinements, const QList<qint64> &removed)
{
    manifest.refinements.clear();
    for (qsizetype place = 0; place < refinements.size(); ++place) {
        if (!refinements[place].isOff)
            manifest.refinements.append({ refinementText(refinements[place]), removed[place] });
    }
}

void setWalk(Manifest &manifest, const WalkReport &report)
{
    manifest.asOfUs = report.asOfUs;
    manifest.endUs = report.endUs;
    manifest.reportedTotal = report.reportedTotal;
    manifest.duplicates = report.duplicates;
    manifest.conflicts = report.conflicts;
    manifest.late = report.late;
    manifest.vanished = report.vanished;
    manifest.ahead = report.ahead;
    manifest.unreadable = report.unreadable;
    manifest.timeless = report.timeless;
    manifest.unordered = report.unordered;
    manifest.passes.clear();
    for (const WalkPass &pass : report.passes)
        manifest.passes.append({ pass.startedUs, pass.added, pass.pages });
    manifest.filters.clear();
    for (const FilterFinding &filter : report.filters)
        manifest.filters.append(
            { filter.parameter, filter.obeyed, filter.loose, filter.contradicted, filter.uncheckable });
    manifest.unsealed = doubtsOf(manifest, report);
    manifest.isSealed = manifest.unsealed.isEmpty();
}

} // namespace Audit
