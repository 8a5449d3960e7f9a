// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace Audit {

/// What the check of one filter over the rows of a walk found. A row whose field holds the value in other
/// case, or as a part, means that the server matches loosely: said, and the row is kept.
struct FilterFinding
{
    QLatin1StringView parameter; ///< the API's name, "ip_address" or "start_time"
    qint64 obeyed = 0;
    qint64 loose = 0;
    qint64 contradicted = 0; ///< rows left out because they do not match
    qint64 uncheckable = 0; ///< rows without the field

    bool operator==(const FilterFinding &) const = default;
};

/// One walk from the newest to the oldest match.
struct WalkPass
{
    std::optional<qint64> startedUs; ///< server time
    qint64 added = 0; ///< rows that no pass before had
    int pages = 0; ///< answers read

    bool operator==(const WalkPass &) const = default;
};

/// What a walk knows of itself, for the gauge, the manifest and the exit code.
struct WalkReport
{
    /// Server time at which everything that is here was known to be everything: the start of the last whole
    /// pass; before one is whole, the start of the first.
    std::optional<qint64> asOfUs;
    std::optional<qint64>
        endUs; ///< where the window was frozen: the end asked for, or the server's now − lag
    std::optional<qint64> reportedTotal; ///< what the server said matches; a hint, never trusted for stopping
    qint64 fetched = 0; ///< distinct entries handed out
    qint64 duplicates
        = 0; ///< entries that the pages of one window showed twice; what windows overlap is none
    qint64 conflicts = 0; ///< entries handed out although one with their id, but other bytes, was before
    qint64 late = 0; ///< entries that showed up behind the walk's back; the next pass takes them in
    qint64 vanished = 0; ///< places where the server no longer had an entry that it had shown before
    /// Entries dated later than the server's own clock and so above endUs, as many as the first answer
    /// showed: no fewer match, and none of them is here.
    qint64 ahead = 0;
    qint64 timeless = 0; ///< entries without a readable time: kept, but no order can prove them
    qint64 unordered = 0; ///< entries that came out of the newest-first order
    qint64 unreadable = 0; ///< list elements that were no objects
    int pages = 0; ///< answers read
    QList<FilterFinding> filters; ///< one for each filter that was sent, in the API's order
    QList<WalkPass> passes;
    bool complete = false; ///< the end was reached at least once
    bool restless = false; ///< a group of equal times never stood still, or passes kept adding
    bool sealed = false; ///< a whole pass added nothing, and nothing contradicts

    bool operator==(const WalkReport &) const = default;

    qint64 contradicted() const
    {
        qint64 sum = 0;
        for (const FilterFinding &filter : filters)
            sum += filter.contradicted;
        return sum;
    }
    /// The end was reached, and the server's own count says that it delivered something else.
    bool contradictsTotal() const { return complete && reportedTotal && *reportedTotal != fetched; }
};

} // namespace Audit

Q_DECLARE_METATYPE(Audit::WalkReport)
