// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowsight.h"

#include <QList>

#include <cstddef>
#include <optional>
#include <unordered_map>

namespace Audit {

/// One step of a walk: the newest page of a window, and where that is not enough, its further pages, read
/// until they prove themselves.
///
/// A page is enough when it reaches below `passUs`: everything above its last row is on it. Otherwise rows of
/// one time, or the end of the log, must be read by page numbers, and there rows can hide: equal times may be
/// ordered anew for each answer, deletions pull rows up over a border between two pages. So the list
/// positions above the lowest time are counted (its rank), without ids and without the server's own count,
/// and the pages are read again until as many different rows were met and a last reading met no other.
class WalkStep
{
public:
    enum class Verdict {
        More, ///< the next page is wanted
        Again, ///< the same pages are wanted once more
        Smaller, ///< the server caps its pages: the pages are wanted again, at perPage()
        Proven, ///< all rows above floorUs() are known
        Ended, ///< all rows of the window are known
        Widen, ///< the window's start is too high to tell anything
        Restless, ///< proof was given up; floorUs() and sawEnd() tell how far it went
        Circling, ///< the pages never end
    };

    WalkStep() = default;
    struct Depth
    {
        std::optional<qint64> passUs; ///< the time to get below; none where any row will do
        std::optional<qint64> seenUs; ///< to reach at least, as rows down to here were taken already
    };

    /// A plain step proves nothing and reads to the end: for servers that do not heed times or order.
    WalkStep(WalkWindow window, Depth depth, int perPage, bool isPlain);

    const WalkWindow &window() const { return m_window; }
    void closeAt(qint64 topUs) { m_window.topUs = topUs; }
    int perPage() const { return m_perPage; }
    int pagesRead() const { return m_pagesRead; } ///< in this reading
    int reading() const { return m_reading; } ///< 0 for the first
    /// Pages up to this number may be asked for before the next one is read.
    int pagesWanted() const;
    bool isAtFirstPage() const { return m_reading == 0 && m_pagesRead == 0; }

    /// `startUs` is the walk's own start: a row below it shows that all above it was read. A short page makes
    /// it worth looking for the end where `expectsEnd`.
    Verdict take(const PageSight &sight, std::optional<qint64> startUs, bool expectsEnd);

    std::optional<qint64> floorUs() const { return m_lowest; }
    bool sawEnd() const { return m_sawEnd; }
    const Irregularities &irregularities() const { return m_most; }

private:
    struct Found
    {
        qint64 timeUs;
        Digest bytes;
        int reading;
        int page;
    };

    void note(const PageSight &sight);
    void noteRow(const RowMark &mark);
    bool circles() const;
    bool isDeepEnough(std::optional<qint64> startUs) const;
    Verdict endReading(bool sawEnd);
    bool isProven(const std::optional<qint64> &above);
    qint64 positionsAbove(const std::optional<qint64> &floor) const;
    qint64 foundAbove(const std::optional<qint64> &floor) const;
    void startReading();
    void keepOnlyThisReading();

    WalkWindow m_window;
    std::optional<qint64> m_passUs;
    int m_perPage = 1;
    bool m_isPlain = false;

    int m_reading = 0;
    int m_pagesRead = 0;
    int m_pagesBefore = 0; ///< of the reading before
    qsizetype m_lastSize = 0;
    qsizetype m_largestSize = 0;
    QList<qint64> m_positions; ///< times of this reading's positions; a row twice in one answer is one
    qint64 m_distinct = 0; ///< rows of this reading
    Irregularities m_irregular; ///< of this reading
    Irregularities m_most; ///< of the reading that met most of them
    std::optional<qint64> m_lowest; ///< of this reading
    std::optional<qint64> m_lowestBefore; ///< of all readings before
    bool m_sawEnd = false;
    bool m_sawEndBefore = false;

    std::unordered_map<Digest, Found, FirstOfDigest> m_found; ///< of all readings since the last fresh start
    std::optional<qint64> m_provenFloor; ///< what the next three speak of
    bool m_hasCount = false;
    qint64 m_rank = 0;
    qint64 m_foundBefore = 0;
};

} // namespace Audit
