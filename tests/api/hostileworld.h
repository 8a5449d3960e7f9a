// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "domain/page.h"

#include <QList>

#include <limits>
#include <optional>
#include <random>
#include <vector>

namespace Audit {

/// How a server of the Audit API behaves where the API document says nothing.
struct Manners
{
    qint64 fineness = 1; ///< of the times that rows have
    qint64 shownFineness = 1; ///< of the times that rows show, cut
    qint64 boundUnit = 1; ///< to which start_time and end_time are rounded down
    bool includesStart = true;
    bool includesEnd = true;
    int pageCap = 1000;
    bool skipsByAskedSize = false; ///< caps pages, but counts offsets in the size that was asked for
    bool shufflesTies = false; ///< anew for every answer
    bool tellsTime = true;
    enum class Total { True, Capped, Stale, Zero, Absent, More } total = Total::True;
};

struct WorldRow
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    Entry entry;
    qint64 us = 0; ///< what the server orders and filters by
    qint64 visibleFrom = 0; ///< by the world's clock
    qint64 deletedAt = never;

    bool isVisible(qint64 at) const { return visibleFrom <= at && at < deletedAt; }
};

/// A log with everything that makes paging lose rows, the same for one seed whoever reads it: rows come, come
/// late and go by the world's own clock, which moves on with each request.
class HostileWorld
{
public:
    enum class Mood {
        Hostile,
        Calm,
        EdgeOfTime, ///< hostile, around the first instant that a server can be asked about, or the last
    };

    HostileWorld(quint32 seed, Mood mood);

    /// One consistent answer at the present moment; the clock moves on.
    Page answer(const PageRequest &request);

    const Manners &manners() const { return m_manners; }
    const std::vector<WorldRow> &rows() const { return m_rows; }
    qint64 nowUs() const { return m_now; }
    int askedPageSize() const { return m_askedPageSize; }
    qint64 lagUs() const { return m_lag; }
    const Query &query() const { return m_query; }
    int requests() const { return m_requests; }
    int unaskable() const { return m_unaskable; } ///< times that a server of the years 1 to 9999 refuses

private:
    qint64 pick(qint64 from, qint64 to);
    bool chance(int percent) { return pick(1, 100) <= percent; }
    void chooseManners();
    void fill();
    void addRow(qint64 us, qint64 visibleFrom);
    void disturb();
    void sort(); ///< newest first, as the server lists them
    void moveToAnEdge();
    void moveBy(qint64 us);
    void askAboutPart();
    std::vector<const WorldRow *> matching(const Query &query, qint64 at);
    void shuffleTies(std::vector<const WorldRow *> &rows);
    std::optional<qint64> told(qint64 total);

    std::mt19937 m_random;
    Mood m_mood;
    Manners m_manners;
    std::vector<WorldRow> m_rows;
    qint64 m_now = 0;
    qint64 m_lag = 0;
    qint64 m_pace = 0; ///< of the clock, for each request at most
    int m_askedPageSize = 20;
    Query m_query;
    int m_requests = 0;
    int m_unaskable = 0;
    std::optional<qint64> m_firstTotal;
};

} // namespace Audit
