// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/walkedges.h"

#include "api/jsonstate.h"
#include "domain/civiltime.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// Exclusive ends need the first, rounding to milliseconds the second, to seconds the third; the last is for
/// servers that do both badly.
constexpr std::array<qint64, 4> reaches { 1, 1000, Civil::second + 1, WalkEdges::marginUs };

/// A Date header names its second and leaves out how far that has gone.
constexpr qint64 restOfSecond = Civil::second - 1;

std::optional<qint64> fixedBound(const TimeBound &bound)
{
    return bound.isOpen() ? std::nullopt : std::optional(bound.microseconds());
}

std::optional<qint64> newestOf(const Page &page)
{
    std::optional<qint64> newest;
    for (const Entry &entry : page.entries) {
        if (entry.timeUs)
            newest = std::max(newest.value_or(*entry.timeUs), *entry.timeUs);
    }
    return newest;
}

/// Without a lag, entries stamped a little ahead of the server's own clock still belong to its now.
std::optional<qint64> nowOf(const Page &first, qint64 lagUs)
{
    const auto newest = newestOf(first);
    if (!first.serverTimeUs)
        return newest;
    if (lagUs > 0)
        return *first.serverTimeUs - lagUs;
    return std::max(*first.serverTimeUs + restOfSecond, newest.value_or(*first.serverTimeUs));
}

} // namespace

WalkEdges::WalkEdges(const Query &query)
    : m_start(fixedBound(query.start))
    , m_end(fixedBound(query.end))
{
}

void WalkEdges::freeze(const Page &first, qint64 lagUs)
{
    m_isFrozen = true;
    if (const auto now = nowOf(first, lagUs))
        m_end = m_end ? std::min(*m_end, *now) : *now;
}

qint64 WalkEdges::datedAhead(const Page &page) const
{
    if (!page.serverTimeUs)
        return 0;
    const qint64 now = *page.serverTimeUs + restOfSecond;
    return std::count_if(page.entries.cbegin(), page.entries.cend(), [this, now](const Entry &entry) {
        return entry.timeUs && *entry.timeUs > now && isAboveEnd(*entry.timeUs);
    });
}

std::optional<qint64> WalkEdges::top() const
{
    return m_end ? sendableTop(*m_end + marginUs) : std::nullopt;
}

std::optional<qint64> WalkEdges::bottom() const
{
    return m_start ? sendableBottom(*m_start - marginUs) : std::nullopt;
}

std::optional<qint64> WalkEdges::exactBottom() const
{
    return m_start ? sendableBottom(*m_start) : std::nullopt;
}

std::optional<qint64> WalkEdges::topAbove(qint64 us) const
{
    return sendableTop(us + distance());
}

qint64 WalkEdges::passBelow(std::optional<qint64> topUs) const
{
    if (topUs && *topUs <= Civil::earliestTold)
        return std::numeric_limits<qint64>::min();
    return topUs.value_or(Civil::latestTold) - distance() - m_unit + 1;
}

bool WalkEdges::canBeSent(qint64 us)
{
    return us >= Civil::earliestTold && us <= Civil::latestTold;
}

std::optional<qint64> WalkEdges::sendableTop(qint64 us) const
{
    const qint64 top = std::max(roundedUp(us), Civil::earliestTold);
    return canBeSent(top) ? std::optional(top) : std::nullopt;
}

std::optional<qint64> WalkEdges::sendableBottom(qint64 us) const
{
    const qint64 bottom = roundedDown(std::min(us, Civil::latestTold));
    return canBeSent(bottom) ? std::optional(bottom) : std::nullopt;
}

qint64 WalkEdges::distance() const
{
    return std::max({ reaches[m_reach], m_fineness, m_unit });
}

qint64 WalkEdges::roundedUp(qint64 us) const
{
    return -roundedDown(-us);
}

qint64 WalkEdges::roundedDown(qint64 us) const
{
    return Civil::floorDivide(us, m_unit) * m_unit;
}

void WalkEdges::noteTime(qint64 us)
{
    while (us % m_fineness != 0)
        m_fineness /= 1000;
}

bool WalkEdges::widenReach()
{
    if (m_reach + 1 >= reaches.size())
        return false;
    ++m_reach;
    return true;
}

bool WalkEdges::isFine(qint64 us)
{
    return us % Civil::second != 0;
}

bool WalkEdges::coarsen()
{
    if (m_unit >= Civil::second)
        return false;
    m_unit *= 1000;
    return true;
}

QJsonObject WalkEdges::state() const
{
    return { { u"end"_s, toJson(m_end) }, { u"frozen"_s, m_isFrozen }, { u"reach"_s, qint64(m_reach) },
        { u"unit"_s, m_unit }, { u"fineness"_s, m_fineness } };
}

void WalkEdges::restore(const QJsonObject &state)
{
    m_end = optionalNumber(state[u"end"_s]);
    m_isFrozen = state[u"frozen"_s].toBool();
    m_reach = std::min(std::size_t(state[u"reach"_s].toInteger()), reaches.size() - 1);
    m_unit = std::clamp<qint64>(state[u"unit"_s].toInteger(), 1, Civil::second);
    m_fineness = std::clamp<qint64>(state[u"fineness"_s].toInteger(), 1, Civil::second);
}

} // namespace Audit
