// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/walkstep.h"

#include <algorithm>
#include <utility>

namespace Audit {

namespace {

constexpr int mostReadings = 100;
/// Rows that were counted and deleted before they were met would keep a rank out of reach for ever: after so
/// many readings the counting starts afresh.
constexpr int readingsOfOneCount = 16;
/// Pages that bring so many more positions than rows never end.
constexpr qint64 mostRepeats = 4;
constexpr qint64 repeatsToSpare = 64;

bool isAbove(qint64 us, const std::optional<qint64> &floor)
{
    return !floor || (us != RowMark::noTime && us > *floor);
}

} // namespace

WalkStep::WalkStep(WalkWindow window, Depth depth, int perPage, bool isPlain)
    : m_window(window)
    , m_passUs(depth.passUs)
    , m_perPage(perPage)
    , m_isPlain(isPlain)
    , m_lowestBefore(depth.seenUs)
{
}

int WalkStep::pagesWanted() const
{
    return std::max(m_pagesRead + 1, m_pagesBefore);
}

WalkStep::Verdict WalkStep::take(const PageSight &sight, std::optional<qint64> startUs, bool expectsEnd)
{
    // A server that caps its pages may still count in pages of the size that was asked for, and skip the
    // rest.
    if (sight.size > 0 && m_lastSize > 0 && m_lastSize < m_perPage) {
        m_perPage = int(m_lastSize);
        m_found.clear();
        m_hasCount = false;
        startReading();
        return Verdict::Smaller;
    }
    ++m_pagesRead;
    m_lastSize = sight.size;
    m_largestSize = std::max(m_largestSize, sight.size);
    note(sight);
    if (sight.size == 0)
        return endReading(true);
    if (circles())
        return Verdict::Circling;
    if (isDeepEnough(startUs)) {
        const bool looksLikeEnd = expectsEnd && m_window.isWhole && m_reading == 0 && m_pagesRead == 1
            && sight.size < m_perPage && !(startUs && m_lowest && *m_lowest < *startUs);
        return looksLikeEnd ? Verdict::More : endReading(false);
    }
    const bool isShort = sight.size < m_perPage;
    return isShort && !m_window.isWhole ? Verdict::Widen : Verdict::More;
}

void WalkStep::note(const PageSight &sight)
{
    for (const SeenRow &row : sight.rows)
        noteRow(row.mark);
    m_irregular += sight.irregular;
    m_most.raiseTo(m_irregular);
    if (sight.lowest)
        m_lowest = std::min(m_lowest.value_or(*sight.lowest), *sight.lowest);
}

/// Of a row that one answer shows twice no position hides another row; over several answers it may.
void WalkStep::noteRow(const RowMark &mark)
{
    const auto [found, isNew]
        = m_found.try_emplace(mark.key, Found { mark.timeUs, mark.bytes, m_reading, m_pagesRead });
    const bool isRepeated = !isNew && found->second.reading == m_reading;
    const bool isOnPage = isRepeated && found->second.page == m_pagesRead;
    m_irregular.duplicates += isRepeated && found->second.bytes == mark.bytes;
    m_distinct += !isRepeated;
    found->second.reading = m_reading;
    found->second.page = m_pagesRead;
    if (!isOnPage)
        m_positions.append(mark.timeUs);
}

bool WalkStep::circles() const
{
    return m_positions.size() > mostRepeats * m_distinct + repeatsToSpare;
}

/// Later readings go as deep as those before, so that their counts can be compared.
bool WalkStep::isDeepEnough(std::optional<qint64> startUs) const
{
    if (m_isPlain || !m_lowest || m_sawEndBefore)
        return false;
    if (m_lowestBefore && *m_lowest > *m_lowestBefore)
        return false;
    return !m_passUs || *m_lowest < *m_passUs || (startUs && *m_lowest < *startUs);
}

WalkStep::Verdict WalkStep::endReading(bool sawEnd)
{
    m_sawEnd = sawEnd;
    if (sawEnd && !m_window.isWhole)
        return Verdict::Widen;
    const Verdict done = sawEnd ? Verdict::Ended : Verdict::Proven;
    const bool isOneAnswer = m_reading == 0 && m_pagesRead == 1 && (!sawEnd || m_positions.isEmpty());
    if (m_isPlain || isOneAnswer || isProven(sawEnd ? std::nullopt : m_lowest))
        return done;
    if (m_reading + 1 >= mostReadings)
        return Verdict::Restless;
    if ((m_reading + 1) % readingsOfOneCount == 0) {
        m_found.clear();
        m_hasCount = false;
    }
    // The end counts only where it shows at the pages' own size as well (see take()).
    if (sawEnd && m_largestSize > 0)
        m_perPage = int(std::min<qsizetype>(m_perPage, m_largestSize));
    ++m_reading;
    startReading();
    return Verdict::Again;
}

bool WalkStep::isProven(const std::optional<qint64> &above)
{
    if (m_hasCount && above != m_provenFloor) {
        keepOnlyThisReading();
        m_hasCount = false;
    }
    const qint64 found = foundAbove(above);
    const bool isQuiet = m_hasCount && found == m_foundBefore;
    m_rank = std::max(m_hasCount ? m_rank : 0, positionsAbove(above));
    m_provenFloor = above;
    m_foundBefore = found;
    m_hasCount = true;
    return isQuiet && found >= m_rank;
}

qint64 WalkStep::positionsAbove(const std::optional<qint64> &floor) const
{
    return std::count_if(
        m_positions.cbegin(), m_positions.cend(), [&floor](qint64 us) { return isAbove(us, floor); });
}

qint64 WalkStep::foundAbove(const std::optional<qint64> &floor) const
{
    return std::count_if(m_found.cbegin(), m_found.cend(),
        [&floor](const auto &found) { return isAbove(found.second.timeUs, floor); });
}

void WalkStep::startReading()
{
    if (m_lowest)
        m_lowestBefore = std::min(m_lowestBefore.value_or(*m_lowest), *m_lowest);
    m_sawEndBefore = m_sawEndBefore || m_sawEnd;
    m_pagesBefore = std::max(m_pagesRead, 1);
    m_pagesRead = 0;
    m_lastSize = 0;
    m_positions.clear();
    m_distinct = 0;
    m_irregular = {};
    m_lowest.reset();
    m_sawEnd = false;
}

void WalkStep::keepOnlyThisReading()
{
    std::erase_if(m_found, [this](const auto &found) { return found.second.reading != m_reading; });
}

} // namespace Audit
