// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowledger.h"
#include "domain/filtercheck.h"
#include "domain/page.h"

#include <cstddef>
#include <optional>

namespace Audit {

class WalkEdges;

/// The window of one request, as it is sent.
struct WalkWindow
{
    std::optional<qint64> bottomUs;
    std::optional<qint64> topUs;
    bool isWhole = false; ///< reaches below everything that is asked for, so that its end is the end

    bool operator==(const WalkWindow &) const = default;
};

struct FirstOfDigest
{
    std::size_t operator()(const Digest &digest) const noexcept { return std::size_t(digest[0]); }
};

RowMark markOf(const Entry &entry);

/// One row of a page, as the walk sees it.
struct SeenRow
{
    enum class Fate {
        Kept,
        Margin, ///< asked for only to make up for how ends are treated
        Contradicted, ///< a filter that was sent does not match
    };

    RowMark mark;
    Fate fate = Fate::Kept;
    QList<FilterVerdictOf> verdicts;
};

/// What should not be in a list. Each reading of a page meets them again, so they are counted for one.
struct Irregularities
{
    qint64 duplicates = 0;
    qint64 unordered = 0; ///< rows newer than the row above them
    qint64 unreadable = 0; ///< list elements that are no objects

    Irregularities &operator+=(const Irregularities &other);
    void raiseTo(const Irregularities &other); ///< the larger of each
};

/// What a page shows of order and window.
struct PageSight
{
    QList<SeenRow> rows; ///< as many as the page has entries
    qsizetype size = 0; ///< list positions, unreadable ones included
    std::optional<qint64> newest;
    std::optional<qint64> lowest; ///< of what lies in the window that was asked for
    Irregularities irregular; ///< but duplicates, which need more than one page
    int aboveEnd = 0; ///< rows above the walk's end, in the margin or further
    bool ignoresStart = false; ///< rows far outside the window
    bool ignoresEnd = false;

    bool shows(qint64 us) const;
};

/// `query` is what was sent: the filters, and this window as its ends.
PageSight sightOf(const Page &page, const Query &query, const WalkEdges &edges);

} // namespace Audit
