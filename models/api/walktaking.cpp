// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/walkcourse.h"

#include <algorithm>
#include <unordered_map>

namespace Audit {

WalkTaken WalkEngine::Private::take(quint64 serial, const Page &page)
{
    WalkTaken taken;
    WalkFlight *flight = flights.bySerial(serial);
    if (!flight || isDone)
        return taken;
    flight->answer = page;
    while (!isDone) {
        auto inTurn = flights.takePage(m_step.pagesRead() + 1);
        if (!inTurn)
            break;
        takeInTurn(*std::move(inTurn), taken);
    }
    return taken;
}

void WalkEngine::Private::takeInTurn(WalkFlight flight, WalkTaken &taken)
{
    const Page &page = *flight.answer;
    m_timeouts = 0;
    book.countAnswer();
    freezeBy(page);
    const PageSight sight = sightOf(page, queryFor(flight.window), m_edges);
    countRows(sight);
    if (m_edges.isEmpty())
        return endPass();
    if (changesWays(sight) || lacksJoin(sight) || startsTooHigh(page, sight))
        return;
    admit(page, sight, taken);
    m_largestPage = std::max(m_largestPage, int(sight.size));
    const auto verdict = m_step.take(sight, m_edges.startUs(), m_shortMeansEnd);
    book.noteIrregularities(m_step.irregularities());
    act(verdict, sight);
}

void WalkEngine::Private::freezeBy(const Page &page)
{
    book.noteStart(page.serverTimeUs);
    if (m_edges.isFrozen())
        return;
    m_edges.freeze(page, m_plan.lagUs);
    book.edit().endUs = m_edges.endUs();
    book.edit().ahead = m_edges.datedAhead(page);
}

void WalkEngine::Private::countRows(const PageSight &sight)
{
    for (const SeenRow &row : sight.rows) {
        if (row.mark.timeUs != RowMark::noTime)
            m_edges.noteTime(row.mark.timeUs);
        if (row.fate == SeenRow::Fate::Contradicted)
            book.countContradicted(row);
    }
    book.noteIrregularities(sight.irregular);
}

/// Without order, or without ends, windows prove nothing: the pass begins again as pages by number.
bool WalkEngine::Private::changesWays(const PageSight &sight)
{
    if (!m_isPlain && (sight.ignoresEnd || sight.irregular.unordered > 0)) {
        becomePlain();
        return true;
    }
    if (!sight.ignoresStart || m_slices.isOff())
        return false;
    m_slices.giveUp();
    if (m_step.window().isWhole)
        return false;
    m_asksExactly = false;
    reopenStep();
    return true;
}

void WalkEngine::Private::becomePlain()
{
    m_isPlain = true;
    m_ledger.endStep();
    m_ledger.beginPass();
    book.beginPass();
    startPass();
}

/// The answer must show the row at which it joins what is known. Nothing is taken from one that does not.
bool WalkEngine::Private::lacksJoin(const PageSight &sight)
{
    if (m_isPlain || m_place.topUs || !m_place.floorUs)
        return false;
    m_sawJoin = m_sawJoin || sight.shows(*m_place.floorUs);
    const bool isBelow = sight.size == 0 || (sight.lowest && *sight.lowest < *m_place.floorUs);
    if (m_sawJoin || m_lostJoin || !isBelow)
        return false;
    joinAgain();
    return !m_lostJoin;
}

/// A window that was asked for ahead gives way to the step's own, a narrow reach to a wider one. At the
/// widest the row is gone, and the reach was not to blame.
void WalkEngine::Private::joinAgain()
{
    const bool isOwn = m_step.window().topUs == ownTop();
    if (!isOwn || m_edges.widenReach())
        return reopenStep();
    ++book.edit().vanished;
    m_lostJoin = true;
    m_edges.setReach(m_reachBefore);
}

/// The pass's first answer brings the server's count. Where all of it lies above the walk's end, or pages
/// must be read on while the window is still open at its end, it begins again at the end.
bool WalkEngine::Private::startsTooHigh(const Page &page, const PageSight &sight)
{
    if (!m_place.isPassStart)
        return false;
    const auto end = m_edges.top();
    const auto top = m_step.window().topUs;
    const bool isHigher = end && (!top || *top > *end);
    if (isHigher && sight.size > 0 && (!sight.lowest || *sight.lowest > *end)) {
        reopenStep();
        return true;
    }
    m_place.isPassStart = false;
    if (page.total && m_asksExactly)
        book.edit().reportedTotal = std::max<qint64>(*page.total - sight.aboveEnd, 0);
    return false;
}

void WalkEngine::Private::admit(const Page &page, const PageSight &sight, WalkTaken &taken)
{
    QList<RowMark> marks;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < sight.rows.size(); ++i) {
        if (sight.rows[i].fate != SeenRow::Fate::Kept)
            continue;
        marks.append(sight.rows[i].mark);
        places.append(i);
    }
    const auto standings = m_ledger.standings(marks);
    std::unordered_map<Digest, Digest, FirstOfDigest> onPage;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto [first, isFirst] = onPage.emplace(marks[i].key, marks[i].bytes);
        if (standings[i] == RowLedger::Standing::Known || (!isFirst && first->second == marks[i].bytes))
            continue;
        const bool isConflict = standings[i] == RowLedger::Standing::Conflict || !isFirst;
        admitRow(sight.rows[places[i]], page.entries[places[i]], isConflict, taken);
    }
}

void WalkEngine::Private::admitRow(const SeenRow &row, const Entry &entry, bool isConflict, WalkTaken &taken)
{
    const bool isBehind
        = m_place.floorUs && row.mark.timeUs != RowMark::noTime && row.mark.timeUs > *m_place.floorUs;
    if (isBehind) {
        if (book.countLate(row.mark))
            taken.late.append(entry);
        return;
    }
    m_ledger.add(row.mark, entry.raw);
    if (row.mark.timeUs != RowMark::noTime)
        m_place.lowestTakenUs = std::min(m_place.lowestTakenUs.value_or(row.mark.timeUs), row.mark.timeUs);
    book.countFresh(row, isConflict);
    taken.fresh.append(entry);
}

void WalkEngine::Private::act(WalkStep::Verdict verdict, const PageSight &sight)
{
    switch (verdict) {
    case WalkStep::Verdict::Smaller:
        m_shortMeansEnd = false;
        setPerPage(m_largestPage);
        return flights.dropStep();
    case WalkStep::Verdict::Again:
        return flights.dropStep();
    case WalkStep::Verdict::More:
        return closeWindow(sight);
    case WalkStep::Verdict::Widen:
        return widenWindow();
    case WalkStep::Verdict::Proven:
        learnFrom(sight);
        return finishStep();
    case WalkStep::Verdict::Ended:
        return finishStep();
    case WalkStep::Verdict::Restless:
    case WalkStep::Verdict::Circling:
        return giveUpStep();
    }
}

/// Further pages belong to a window that ends at the walk's end: above it, rows come in all the time. Where
/// the first page has none from above, it is that window's first page too.
void WalkEngine::Private::closeWindow(const PageSight &sight)
{
    const auto end = ownTop();
    const auto top = m_step.window().topUs;
    if (!end || (top && *top <= *end))
        return;
    if (!m_place.floorUs && sight.aboveEnd == 0 && m_step.pagesRead() == 1)
        m_step.closeAt(*end);
    else
        reopenStep();
}

/// Once by much, and then to the walk's own start: at the end of a log every other width is a wasted
/// question.
void WalkEngine::Private::widenWindow()
{
    if (m_hasWidened)
        m_slices.open();
    else if (!m_asksExactly)
        m_slices.widen();
    m_hasWidened = !m_asksExactly;
    m_asksExactly = false;
    reopenStep();
}

/// Only from whole steps: what one page of equal times spans would make a slice that never holds more.
void WalkEngine::Private::learnFrom(const PageSight &sight)
{
    if (sight.newest && sight.lowest && sight.size >= m_largestPage) {
        m_slices.learn(sight.size, *sight.newest - *sight.lowest);
        m_span.learn(sight.size, *sight.newest - *sight.lowest);
    } else {
        m_slices.widen();
    }
}

void WalkEngine::Private::finishStep()
{
    const bool hasJoin = m_place.floorUs && !m_place.topUs && !m_isPlain;
    if (hasJoin && !m_sawJoin && !m_lostJoin) {
        joinAgain();
        if (!m_lostJoin)
            return;
    }
    const auto floor = m_step.floorUs();
    if (m_step.sawEnd() || !floor || m_edges.isBelowStart(*floor))
        return endPass();
    goOnBelow(*floor, {});
}

/// Goes on below what would not stand still; by pages where the server does not follow. Where these never end
/// either, the walk cannot.
void WalkEngine::Private::giveUpStep()
{
    book.setRestless();
    const auto floor = m_step.floorUs();
    const auto top = m_step.window().topUs;
    if (m_step.sawEnd())
        return endPass();
    if (m_isPlain || !floor) {
        book.edit().restless = true;
        isDone = true;
        return;
    }
    if ((!top && !m_place.floorUs) || *floor < m_edges.passBelow(top))
        return finishStep();
    if (m_place.topUs && *floor > *m_place.topUs)
        return becomePlain();
    const qint64 below = m_edges.roundedDown(std::min(*floor, top.value_or(*floor)) - 1);
    if (m_edges.bottom() && below < *m_edges.bottom())
        return endPass();
    if (!WalkEdges::canBeSent(below))
        return becomePlain();
    goOnBelow(*floor, below);
}

void WalkEngine::Private::goOnBelow(qint64 floorUs, std::optional<qint64> topUs)
{
    // What was given up may have brought rows from further down; nothing is added above those.
    floorUs = std::min(floorUs, m_place.lowestTakenUs.value_or(floorUs));
    m_ledger.endStep();
    book.endStep(floorUs);
    m_place = Place();
    m_place.floorUs = floorUs;
    m_place.topUs = topUs;
    m_place.isPassStart = false;
    startStep();
}

void WalkEngine::Private::endPass()
{
    m_ledger.endStep();
    const bool isQuiet = book.endPass();
    const bool isEnough = book.wholePasses() >= m_plan.quietPasses && (isQuiet || m_plan.quietPasses < 2);
    const bool isTooMuch = book.report().passes.size() >= m_plan.mostPasses;
    if (isEnough || isTooMuch) {
        book.edit().sealed = isQuiet && !m_isPlain && book.isSealable();
        book.edit().restless = book.report().restless || (!isEnough && isTooMuch);
        flights.dropAll();
        isDone = true;
        return;
    }
    m_ledger.beginPass();
    book.beginPass();
    startPass();
}

} // namespace Audit
