// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/logfollower.h"

#include "api/wirerules.h"
#include "domain/filtercheck.h"
#include "domain/querysplit.h"

#include <algorithm>
#include <utility>

namespace Audit {

namespace {

constexpr int perPage = 100;
constexpr int mostPages = 50; ///< of one look; who has more to catch up with asks anew

bool isContradicted(const Entry &entry, const Query &query)
{
    const auto verdicts = checkFilters(entry, query);
    return std::any_of(verdicts.cbegin(), verdicts.cend(),
        [](const FilterVerdictOf &of) { return of.verdict == FilterVerdict::Contradicted; });
}

RowSieve valuesOf(const Query &query)
{
    QList<Refinement> asked;
    for (const qsizetype place : askedRefinements(query))
        asked.append(query.refinements[place]);
    return RowSieve(asked);
}

} // namespace

LogFollower::LogFollower(
    AuditClient &client, const Query &query, const Start &start, Pace pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_query(query.frozenAt(start.nowUs))
    , m_values(valuesOf(query))
    , m_pace(pace)
    , m_newestUs(start.newestUs.value_or(start.nowUs))
    , m_floorUs(start.floorUs)
{
    m_query.end = {};
    for (const RowMark &mark : start.known)
        note(mark);
    forgetOld();
    m_timer.setSingleShot(true);
    m_timer.setInterval(pace.pause);
    connect(&m_timer, &QTimer::timeout, this, &LogFollower::lookNow);
    m_timer.start();
}

void LogFollower::lookNow()
{
    m_timer.stop();
    m_found.clear();
    m_foundMarks.clear();
    const qint64 reach = m_newestUs - m_pace.overlap.count();
    if (m_query.start.isOpen() || m_query.start.microseconds() < reach)
        m_query.start = TimeBound::absolute(reach);
    askPage(1);
}

void LogFollower::askPage(int page)
{
    m_call = m_client.fetchPage(
        { m_query, page, perPage }, [this, page](const Result<Page> &answer) { take(page, answer); });
}

/// Insertions push rows down the list, so that going down it may meet a row twice and misses none.
void LogFollower::take(int page, const Result<Page> &answer)
{
    if (!answer)
        return stumble(ApiError(answer.error())); // the answer goes with the call that whoever listens drops
    for (const Entry &entry : answer->entries) {
        const RowMark mark = markOf(entry);
        const bool isMet = std::find(m_foundMarks.begin(), m_foundMarks.end(), mark) != m_foundMarks.end();
        if (isMet || !isNews(entry, mark))
            continue;
        m_found.append(entry);
        m_foundMarks.push_back(mark);
    }
    const bool isLast = answer->entries.isEmpty()
        || (answer->total && qint64(page) * perPage >= *answer->total && answer->entries.size() < perPage);
    if (isLast)
        return finishLook();
    if (page < mostPages)
        return askPage(page + 1);
    ApiError endless;
    endless.kind = ErrorKind::TooLarge;
    Q_EMIT failed(endless);
}

void LogFollower::stumble(const ApiError &error)
{
    if (!mayPass(error) && error.kind != ErrorKind::TimedOut) {
        Q_EMIT failed(error);
        return;
    }
    constexpr int mostDoublings = 10;
    const auto pause = m_pace.pause * (1 << std::min(++m_stumbles, mostDoublings));
    m_timer.start(std::min(pause, std::max(m_pace.longestPause, m_pace.pause)));
    Q_EMIT stumbled(error);
}

void LogFollower::finishLook()
{
    if (std::exchange(m_stumbles, 0) > 0)
        Q_EMIT recovered();
    for (const RowMark &mark : m_foundMarks)
        note(mark);
    forgetOld();
    m_timer.start(m_pace.pause);
    if (m_found.isEmpty())
        return;
    std::stable_sort(m_found.begin(), m_found.end(),
        [](const Entry &a, const Entry &b) { return a.timeUs.value_or(0) > b.timeUs.value_or(0); });
    const QList<Entry> told = std::exchange(m_found, {});
    Q_EMIT found(told);
}

bool LogFollower::isNews(const Entry &entry, const RowMark &mark)
{
    const bool isBelow = m_floorUs && entry.timeUs && *entry.timeUs <= *m_floorUs;
    return !isBelow && !isKnown(mark) && !isContradicted(entry, m_query) && m_values.take(entry);
}

bool LogFollower::isKnown(const RowMark &mark) const
{
    const auto [first, last] = m_known.equal_range(mark.key);
    return std::any_of(first, last, [&mark](const auto &known) { return known.second == mark; });
}

void LogFollower::note(const RowMark &mark)
{
    m_known.emplace(mark.key, mark);
    m_newestUs = std::max(m_newestUs, mark.timeUs);
}

/// What no look reaches back to.
void LogFollower::forgetOld()
{
    std::erase_if(m_known, [this](const auto &known) {
        const qint64 us = known.second.timeUs;
        return us != RowMark::noTime && !isWithinReach(us, m_newestUs, m_pace);
    });
}

bool LogFollower::isWithinReach(std::optional<qint64> us, qint64 newestUs, const Pace &pace)
{
    return !us || *us >= newestUs - 2 * pace.overlap.count();
}

} // namespace Audit
