// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/query.h"

#include <QJsonObject>

#include <optional>

namespace Audit {

/// The ends of the walk's window and of its steps, made proof against what servers do to start_time and
/// end_time: include them or not, round them down to as much as a second, refuse fine ones.
///
/// A step's end lies `reach` above the last time that was read. Reach begins at what tells two shown times
/// apart and widens whenever an answer lacks the row that it should join at. So each join is calibrated by
/// itself: a server compares by value, and an answer with one row of a time could hold all rows of that time.
/// Measuring once at the beginning would prove less, and cost more.
///
/// Entries may be dated where no server can be asked: in the year 0, or so late that the end above them has
/// no four-digit year. No window tells such times apart, so the ends stop at what can be sent, and what lies
/// beyond is read by pages.
class WalkEdges
{
public:
    static constexpr qint64 marginUs = 2'000'000; ///< one second of rounding, and more than a bound left out

    explicit WalkEdges(const Query &query);

    bool isFrozen() const { return m_isFrozen; }
    /// Fixes the end by the first answer: the end asked for, or the server's now less the lag. Without a
    /// server's clock the newest time seen stands for it; ours is never asked.
    void freeze(const Page &first, qint64 lagUs);
    /// Entries of a page that are dated later than the server's clock, and than the frozen end.
    qint64 datedAhead(const Page &page) const;
    std::optional<qint64> endUs() const { return m_end; }
    std::optional<qint64> startUs() const { return m_start; }

    bool isEmpty() const { return m_start && m_end && *m_end < *m_start; }
    bool isAboveEnd(qint64 us) const { return m_isFrozen && m_end && us > *m_end; }
    bool isBelowStart(qint64 us) const { return m_start && us < *m_start; }

    /// The end of a pass's first window; open until something bounds it.
    std::optional<qint64> top() const;
    /// The start of the widest window; none where it is open.
    std::optional<qint64> bottom() const;
    std::optional<qint64> exactBottom() const; ///< without margin: what the server's count is comparable for
    /// A window's end that shows all rows of this time; open where none can be sent that does.
    std::optional<qint64> topAbove(qint64 us) const;
    /// A row below this lets the next window end below this one. Below the lowest end there is no next one.
    qint64 passBelow(std::optional<qint64> topUs) const;
    static bool canBeSent(qint64 us);
    qint64 roundedDown(qint64 us) const; ///< to what the server takes

    /// Shown times that are all whole milliseconds may be cut from finer ones.
    void noteTime(qint64 us);

    bool widenReach(); ///< false where it is as wide as it gets
    std::size_t reach() const { return m_reach; }
    void setReach(std::size_t reach) { m_reach = reach; } ///< back, when widening was not to blame

    static bool isFine(qint64 us); ///< has digits behind the second
    bool coarsen(); ///< the server refused a time: fewer digits from now on; false at whole seconds

    QJsonObject state() const;
    void restore(const QJsonObject &state);

private:
    qint64 distance() const;
    qint64 roundedUp(qint64 us) const;
    std::optional<qint64> sendableTop(qint64 us) const; ///< none where it must stay open
    std::optional<qint64> sendableBottom(qint64 us) const;

    std::optional<qint64> m_start;
    std::optional<qint64> m_end;
    bool m_isFrozen = false;
    std::size_t m_reach = 0;
    qint64 m_unit = 1; ///< what the server takes
    qint64 m_fineness = 1'000'000; ///< what it shows
};

} // namespace Audit
