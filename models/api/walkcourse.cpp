// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/walkcourse.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTimeouts = 8; ///< in a row, each with half the work of the one before

const FieldError *complaintAbout(const ApiError &error, QLatin1StringView field)
{
    if (error.kind != ErrorKind::Invalid)
        return nullptr;
    const auto found = std::find_if(error.fields.cbegin(), error.fields.cend(),
        [field](const FieldError &complaint) { return complaint.field == field; });
    return found == error.fields.cend() ? nullptr : &*found;
}

TimeBound boundOf(const std::optional<qint64> &us)
{
    return us ? TimeBound::absolute(*us) : TimeBound();
}

} // namespace

WalkEngine::Private::Private(WalkPlan plan, RowLedger &ledger)
    : book(plan.query)
    , m_plan(std::move(plan))
    , m_ledger(ledger)
    , m_edges(m_plan.query)
    , m_perPage(std::max(m_plan.perPage, 1))
{
    startPass();
}

std::optional<WalkRequest> WalkEngine::Private::next()
{
    if (isDone)
        return std::nullopt;
    for (int page = m_step.pagesRead() + 1; page <= m_step.pagesWanted(); ++page) {
        if (flights.hasPage(page))
            continue;
        const WalkFlight *begun
            = flights.begin({ .window = m_step.window(), .page = page, .perPage = m_step.perPage() });
        return begun ? std::optional(requestFor(*begun)) : std::nullopt;
    }
    if (auto ahead = flightAhead()) {
        if (const WalkFlight *begun = flights.begin(*std::move(ahead)))
            return requestFor(*begun);
    }
    return std::nullopt;
}

WalkRequest WalkEngine::Private::requestFor(const WalkFlight &flight) const
{
    return { flight.serial, { queryFor(flight.window), flight.page, flight.perPage } };
}

Query WalkEngine::Private::queryFor(const WalkWindow &window) const
{
    Query query = m_plan.query;
    query.start = boundOf(window.bottomUs);
    query.end = boundOf(window.topUs);
    return query;
}

/// A window is only adopted where it turns out to end high enough, and then it must show the join like any
/// other.
std::optional<WalkFlight> WalkEngine::Private::flightAhead() const
{
    if (m_isPlain || !m_step.isAtFirstPage() || !m_step.window().topUs)
        return std::nullopt;
    const qint64 above = flights.lowestAhead().value_or(*m_step.window().topUs);
    const auto lowest = endOfPage(above);
    if (!lowest || m_edges.isBelowStart(*lowest))
        return std::nullopt;
    const auto top = m_edges.topAbove(*lowest);
    if (!top || *top >= above)
        return std::nullopt;
    return WalkFlight { .window = windowBelow(top), .page = 1, .perPage = m_perPage, .isAhead = true };
}

/// A later pass knows most rows, and so where its pages should end; the first one guesses.
std::optional<qint64> WalkEngine::Private::endOfPage(qint64 topUs) const
{
    const int rows = std::max(std::min(m_perPage, m_largestPage), 1);
    if (book.wholePasses() > 0)
        return m_ledger.timeBelow(topUs, rows);
    const auto span = m_plan.guesses && m_edges.isFrozen() ? m_span.surely(rows) : std::nullopt;
    return span ? std::optional(topUs - *span) : std::nullopt;
}

WalkWindow WalkEngine::Private::ownWindow() const
{
    const auto top = ownTop();
    if (m_asksExactly && !m_isPlain)
        return { m_edges.exactBottom(), top, !m_edges.startUs() };
    return windowBelow(top);
}

WalkWindow WalkEngine::Private::windowBelow(std::optional<qint64> top) const
{
    const auto widest = m_edges.bottom();
    const auto slice = top && !m_isPlain ? m_slices.bottomBelow(*top) : std::nullopt;
    if (!slice || (widest && *slice <= *widest) || !WalkEdges::canBeSent(*slice))
        return { widest, top, true };
    return { m_edges.roundedDown(*slice), top, false };
}

std::optional<qint64> WalkEngine::Private::ownTop() const
{
    if (m_place.topUs)
        return m_place.topUs;
    return m_place.floorUs ? m_edges.topAbove(*m_place.floorUs) : m_edges.top();
}

void WalkEngine::Private::startPass()
{
    m_place = {};
    flights.dropAll();
    startStep();
}

void WalkEngine::Private::startStep()
{
    m_asksExactly = m_place.isPassStart;
    m_hasWidened = false;
    m_sawJoin = false;
    m_lostJoin = false;
    m_reachBefore = m_edges.reach();
    flights.dropStep();
    int perPage = m_perPage;
    const auto top = m_place.floorUs && !m_place.topUs ? ownTop() : std::nullopt;
    const auto ahead = top ? flights.adoptAhead(*top, &perPage) : std::nullopt;
    openStep(ahead.value_or(ownWindow()), perPage);
}

/// From its first page, with what was learnt.
void WalkEngine::Private::reopenStep()
{
    flights.dropStep();
    openStep(ownWindow(), m_perPage);
}

void WalkEngine::Private::openStep(const WalkWindow &window, int perPage)
{
    const auto top = ownTop();
    const auto pass = top || m_place.floorUs ? std::optional(m_edges.passBelow(top)) : std::nullopt;
    m_step = WalkStep(window, { pass, m_place.lowestTakenUs }, perPage, m_isPlain);
}

void WalkEngine::Private::goOnWithPasses()
{
    m_plan.quietPasses = std::max(m_plan.quietPasses, 2);
    if (!isDone || !book.report().complete || book.report().sealed)
        return;
    isDone = false;
    book.beginPass();
    m_ledger.beginPass();
    startPass();
}

bool WalkEngine::Private::refuse(quint64 serial, const ApiError &error)
{
    const WalkFlight *flight = flights.bySerial(serial);
    if (!flight)
        return true;
    const WalkWindow window = flight->window;
    flights.drop(serial);
    if (!obeyPageBound(error) && !obeyTimeFormat(error, window) && !askForLess(error))
        return false;
    flights.dropAll();
    reopenStep();
    return true;
}

/// The bound that the server names; half where it names none.
bool WalkEngine::Private::obeyPageBound(const ApiError &error)
{
    const FieldError *complaint = complaintAbout(error, "per_page"_L1);
    return complaint && setPerPage(complaint->limit.value_or(m_perPage / 2));
}

bool WalkEngine::Private::setPerPage(qint64 perPage)
{
    if (perPage < 1 || perPage >= m_perPage)
        return false;
    m_perPage = int(perPage);
    return true;
}

/// Fewer digits, where a time was sent with some.
bool WalkEngine::Private::obeyTimeFormat(const ApiError &error, const WalkWindow &window)
{
    const auto isTooFine = [](const FieldError *complaint, const std::optional<qint64> &sent) {
        return complaint && sent && WalkEdges::isFine(*sent);
    };
    const bool isAboutDigits = isTooFine(complaintAbout(error, "start_time"_L1), window.bottomUs)
        || isTooFine(complaintAbout(error, "end_time"_L1), window.topUs);
    return isAboutDigits && m_edges.coarsen();
}

/// Too much for one answer: a narrower window where the server took too long, a shorter page where the answer
/// was too large.
bool WalkEngine::Private::askForLess(const ApiError &error)
{
    if (error.kind == ErrorKind::TooLarge)
        return setPerPage(m_perPage / 2);
    if (error.kind != ErrorKind::TimedOut || ++m_timeouts > mostTimeouts || !m_edges.isFrozen())
        return false;
    m_asksExactly = false;
    return m_slices.narrow();
}

} // namespace Audit
