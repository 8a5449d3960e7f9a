// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileworld.h"

#include "domain/civiltime.h"
#include "domain/timetext.h"

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 birth = 1'795'356'131 * second; // 2026-11-22T14:02:11Z

constexpr std::array<qint64, 3> units { 1, 1000, second };

qint64 cut(qint64 us, qint64 unit)
{
    return Civil::floorDivide(us, unit) * unit;
}

bool isAskable(const TimeBound &bound)
{
    return bound.isOpen()
        || (bound.microseconds() >= Civil::earliestTold && bound.microseconds() <= Civil::latestTold);
}

} // namespace

HostileWorld::HostileWorld(quint32 seed, Mood mood)
    : m_random(seed)
    , m_mood(mood)
    , m_now(birth)
{
    chooseManners();
    fill();
    if (m_mood != Mood::Calm)
        disturb();
    sort();
    if (m_mood == Mood::EdgeOfTime)
        moveToAnEdge();
    askAboutPart();
}

/// The engine's own numbers, so that a seed means one world with every standard library.
qint64 HostileWorld::pick(qint64 from, qint64 to)
{
    const auto width = quint64(to - from) + 1;
    const quint64 number = (quint64(m_random()) << 32) | m_random();
    return from + qint64(number % width);
}

void HostileWorld::chooseManners()
{
    m_manners.fineness = units[std::size_t(pick(0, 2))];
    m_manners.shownFineness = m_manners.fineness;
    m_manners.boundUnit = units[std::size_t(pick(0, 2))];
    m_manners.includesStart = chance(50);
    m_manners.includesEnd = chance(50);
    m_askedPageSize = int(pick(5, 60));
    m_lag = chance(50) ? 5 * minute : 0;
    m_pace = pick(1, 5) * second;
    if (m_mood == Mood::Calm) {
        m_askedPageSize = 50;
        return;
    }
    m_manners.pageCap = chance(70) ? int(pick(10, 50)) : 1000;
    m_manners.skipsByAskedSize = chance(25);
    m_manners.shufflesTies = chance(50);
    m_manners.tellsTime = chance(95);
    m_manners.total = Manners::Total(pick(0, 5));
    // Rows that show less than their server knows, where its bounds are at least as fine as what it shows.
    if (m_manners.fineness == 1 && m_manners.boundUnit <= 1000 && chance(30))
        m_manners.shownFineness = 1000;
}

/// Stretches of even rows, bursts of one time up to four pages long, and gaps of days.
void HostileWorld::fill()
{
    const qint64 wanted = m_mood == Mood::Calm ? pick(2000, 4000) : pick(0, 500);
    const int page = std::min(m_askedPageSize, m_manners.pageCap);
    qint64 us = birth - pick(0, 3 * second);
    while (qint64(m_rows.size()) < wanted) {
        const bool isBurst = m_mood != Mood::Calm && chance(4);
        const qint64 rows = isBurst ? pick(2, qint64(4) * page) : pick(1, 3);
        for (qint64 i = 0; i < rows; ++i)
            addRow(us, us);
        const bool isGap = pick(1, m_mood == Mood::Calm ? 400 : 100) == 1;
        us -= isGap ? pick(1, 3) * 86400 * second : pick(0, m_mood == Mood::Calm ? 20 : 3) * second;
        us -= pick(0, second);
    }
}

void HostileWorld::addRow(qint64 us, qint64 visibleFrom)
{
    WorldRow row;
    row.us = cut(us, m_manners.fineness);
    row.visibleFrom = visibleFrom;
    row.entry.id = u"r%1"_s.arg(m_rows.size());
    row.entry.timeUs = cut(row.us, m_manners.shownFineness);
    row.entry.raw = row.entry.id.toLatin1() + utcText(*row.entry.timeUs).toLatin1();
    m_rows.push_back(row);
}

/// Some worlds stand still; in the others rows come late, go, and come in while the log is read.
void HostileWorld::disturb()
{
    if (chance(20))
        return;
    const qint64 span = 15 * minute;
    const int late = int(pick(0, 30));
    const int gone = int(pick(0, 15));
    for (WorldRow &row : m_rows) {
        if (row.us > m_now - 30 * minute && chance(late))
            row.visibleFrom = row.us + pick(0, 30 * minute);
        if (chance(gone))
            row.deletedAt = m_now + pick(0, span);
    }
    for (qint64 i = pick(0, 300); i > 0; --i) {
        const qint64 us = m_now + pick(0, span);
        addRow(us, us + (chance(late) ? pick(0, span) : 0));
    }
    for (qint64 i = pick(0, 20); i > 0; --i)
        addRow(m_now - pick(0, 60 * minute), m_now + pick(0, span));
}

void HostileWorld::sort()
{
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [](const WorldRow &left, const WorldRow &right) { return left.us > right.us; });
}

/// Either the last rows are older than the year 1, or some are dated in the last moments of the year 9999.
void HostileWorld::moveToAnEdge()
{
    constexpr qint64 mostBefore = 100;
    if (chance(50)) {
        const auto rows = qint64(m_rows.size());
        const qint64 us = rows == 0 ? m_now : (m_rows.end() - pick(1, std::min(rows, mostBefore)))->us;
        return moveBy(cut(Civil::earliestTold - us, second));
    }
    moveBy(cut(Civil::latestTold - m_now, second) - 60 * minute);
    m_lag = 0; // what is dated ahead belongs to the log only so
    qint64 us = Civil::latestTold;
    for (qint64 i = pick(1, qint64(4) * m_askedPageSize); i > 0; --i) {
        addRow(us, 0);
        us -= chance(50) ? 0 : pick(0, second);
    }
    sort();
}

void HostileWorld::moveBy(qint64 us)
{
    m_now += us;
    for (WorldRow &row : m_rows) {
        row.us += us;
        *row.entry.timeUs += us;
        row.visibleFrom += us;
        row.deletedAt += row.deletedAt == WorldRow::never ? 0 : us;
    }
}

void HostileWorld::askAboutPart()
{
    if (m_mood == Mood::Calm || m_rows.empty())
        return;
    if (chance(25))
        m_query.start = TimeBound::absolute(m_rows[std::size_t(pick(0, qint64(m_rows.size()) - 1))].us);
    if (chance(25))
        m_query.end = TimeBound::absolute(m_rows[std::size_t(pick(0, qint64(m_rows.size()) - 1))].us);
    if (!m_query.start.isOpen() && !m_query.end.isOpen()
        && m_query.end.microseconds() < m_query.start.microseconds())
        std::swap(m_query.start, m_query.end);
}

std::vector<const WorldRow *> HostileWorld::matching(const Query &query, qint64 at)
{
    std::vector<const WorldRow *> rows;
    const bool hasStart = !query.start.isOpen();
    const bool hasEnd = !query.end.isOpen();
    const qint64 start = hasStart ? cut(query.start.microseconds(), m_manners.boundUnit) : 0;
    const qint64 end = hasEnd ? cut(query.end.microseconds(), m_manners.boundUnit) : 0;
    for (const WorldRow &row : m_rows) {
        const bool isAfter = !hasStart || row.us > start || (m_manners.includesStart && row.us == start);
        const bool isBefore = !hasEnd || row.us < end || (m_manners.includesEnd && row.us == end);
        if (isAfter && isBefore && row.isVisible(at))
            rows.push_back(&row);
    }
    if (m_manners.shufflesTies)
        shuffleTies(rows);
    return rows;
}

void HostileWorld::shuffleTies(std::vector<const WorldRow *> &rows)
{
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (last != rows.end() && (*last)->us == (*first)->us)
            ++last;
        if (last - first > 1)
            std::shuffle(first, last, m_random);
        first = last;
    }
}

Page HostileWorld::answer(const PageRequest &request)
{
    ++m_requests;
    m_unaskable += !isAskable(request.query.start) + !isAskable(request.query.end);
    const auto rows = matching(request.query, m_now);
    const qint64 size = std::min(request.perPage, m_manners.pageCap);
    const qint64 stride = m_manners.skipsByAskedSize ? request.perPage : size;
    Page page;
    page.entries.reserve(size);
    for (qint64 i = (request.page - 1) * stride; i < qint64(rows.size()) && page.entries.size() < size; ++i)
        page.entries.append(rows[std::size_t(i)]->entry);
    page.total = told(qint64(rows.size()));
    if (m_manners.tellsTime)
        page.serverTimeUs = cut(m_now, second);
    m_now += pick(second / 20, m_pace);
    return page;
}

std::optional<qint64> HostileWorld::told(qint64 total)
{
    m_firstTotal = m_firstTotal.value_or(total);
    switch (m_manners.total) {
    case Manners::Total::True:
        return total;
    case Manners::Total::Capped:
        return std::min<qint64>(total, 100);
    case Manners::Total::Stale:
        return m_firstTotal;
    case Manners::Total::Zero:
        return 0;
    case Manners::Total::Absent:
        return std::nullopt;
    case Manners::Total::More:
        return total + 1000;
    }
    return std::nullopt;
}

} // namespace Audit
