// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pagespan.h"
#include "api/slicewidth.h"
#include "api/walkbook.h"
#include "api/walkedges.h"
#include "api/walkengine.h"
#include "api/walkflights.h"
#include "api/walkstep.h"

namespace Audit {

/// What a WalkEngine knows and does. Asking is in walkcourse.cpp, taking answers in walktaking.cpp, saving in
/// walkstate.cpp.
class WalkEngine::Private
{
public:
    Private(WalkPlan plan, RowLedger &ledger);

    std::optional<WalkRequest> next();
    WalkTaken take(quint64 serial, const Page &page);
    bool refuse(quint64 serial, const ApiError &error);
    void goOnWithPasses();

    QByteArray state() const;
    bool restore(const QByteArray &bytes);

    WalkFlights flights;
    WalkBook book;
    bool isDone = false;

private:
    // asking
    WalkRequest requestFor(const WalkFlight &flight) const;
    Query queryFor(const WalkWindow &window) const;
    std::optional<WalkFlight> flightAhead() const;
    std::optional<qint64> endOfPage(qint64 topUs) const;
    WalkWindow ownWindow() const;
    WalkWindow windowBelow(std::optional<qint64> top) const;
    std::optional<qint64> ownTop() const;
    void startPass();
    void startStep();
    void reopenStep();
    void openStep(const WalkWindow &window, int perPage);
    bool obeyPageBound(const ApiError &error);
    bool setPerPage(qint64 perPage);
    bool obeyTimeFormat(const ApiError &error, const WalkWindow &window);
    bool askForLess(const ApiError &error);

    // taking
    void takeInTurn(WalkFlight flight, WalkTaken &taken);
    void freezeBy(const Page &page);
    void countRows(const PageSight &sight);
    bool changesWays(const PageSight &sight);
    void becomePlain();
    bool lacksJoin(const PageSight &sight);
    void joinAgain();
    bool startsTooHigh(const Page &page, const PageSight &sight);
    void admit(const Page &page, const PageSight &sight, WalkTaken &taken);
    void admitRow(const SeenRow &row, const Entry &entry, bool isConflict, WalkTaken &taken);
    void widenWindow();
    void learnFrom(const PageSight &sight);
    void act(WalkStep::Verdict verdict, const PageSight &sight);
    void closeWindow(const PageSight &sight);
    void finishStep();
    void giveUpStep();
    void goOnBelow(qint64 floorUs, std::optional<qint64> topUs);
    void endPass();

    /// Where the walk is. A step is begun again after a restart, so it need not be saved.
    struct Place
    {
        std::optional<qint64> floorUs; ///< all above is known in this pass; none at its start
        std::optional<qint64> topUs; ///< of the next window, where it is not joined to the floor
        std::optional<qint64> lowestTakenUs; ///< by the open step
        bool isPassStart = true; ///< the pass's count is not taken yet
    };

    WalkPlan m_plan;
    RowLedger &m_ledger;
    WalkEdges m_edges;
    SliceWidth m_slices;
    PageSpan m_span; ///< of the first pass
    int m_perPage;
    int m_largestPage = 0;
    int m_timeouts = 0; ///< in a row
    bool m_isPlain = false; ///< the server heeds no end or has no order: pages by number, to the empty one
    bool m_shortMeansEnd = true; ///< so far

    Place m_place;
    WalkStep m_step;
    bool m_asksExactly = true; ///< the window has no margin at its start, for the server's count
    bool m_hasWidened = false; ///< in the open step
    bool m_sawJoin = false;
    bool m_lostJoin = false;
    std::size_t m_reachBefore = 0; ///< when the step began
};

} // namespace Audit
