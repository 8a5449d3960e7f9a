// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/unionwalk.h"

#include <algorithm>
#include <limits>

namespace Audit {

namespace {

/// Entries of one part that wait for the others: more are not asked of it before they catch up.
constexpr std::size_t mostPending = 1000;

} // namespace

UnionWalk::UnionWalk(AuditClient &client, const QList<Query> &parts, int perPage)
{
    m_parts.reserve(std::size_t(parts.size())); // who listens to a part keeps where it stands
    for (const Query &query : parts) {
        m_parts.push_back({ std::make_unique<CompleteWalk>(client, query, perPage) });
        listenTo(m_parts.back());
    }
}

void UnionWalk::listenTo(Part &part)
{
    Part *own = &part;
    connect(part.walk.get(), &EntryWalk::entriesFetched, this, [this, own](const QList<Entry> &entries) {
        takeInOrder(*own, entries);
        goOnSoon();
    });
    connect(part.walk.get(), &EntryWalk::lateEntriesFetched, this, &UnionWalk::takeLate);
    connect(part.walk.get(), &EntryWalk::finished, this, &UnionWalk::goOnSoon);
    connect(part.walk.get(), &EntryWalk::failed, this, &UnionWalk::fail);
}

void UnionWalk::fetchMore()
{
    if (m_isWanted || atEnd())
        return;
    m_isWanted = true;
    goOnSoon();
}

void UnionWalk::seal()
{
    if (m_isWanted || !atEnd() || report().sealed)
        return;
    m_isWanted = true;
    for (const Part &part : m_parts)
        part.walk->seal();
}

void UnionWalk::stop()
{
    m_isWanted = false;
    for (const Part &part : m_parts)
        part.walk->stop();
}

/// Nobody hears of entries inside the call that asked for them, and parts that answer together are merged
/// together.
void UnionWalk::goOnSoon()
{
    QMetaObject::invokeMethod(this, &UnionWalk::goOn, Qt::QueuedConnection);
}

// Whoever listens may delete the walk, so nothing of it is touched after a signal.

void UnionWalk::goOn()
{
    if (!m_isWanted)
        return;
    const QList<Entry> ready = takeReady();
    if (ready.isEmpty() && !isEveryPartDone())
        return askParts();
    m_isWanted = false;
    m_isAtEnd = ready.isEmpty();
    if (m_isAtEnd)
        Q_EMIT finished();
    else
        Q_EMIT entriesFetched(ready);
}

/// Those that hold the others back, and those that have little in hand.
void UnionWalk::askParts()
{
    const auto highest = frontier();
    for (const Part &part : m_parts) {
        const bool holdsBack = !part.lowestUs || part.lowestUs == highest;
        if (!part.walk->atEnd() && !part.walk->isRunning() && (holdsBack || m_pending.size() < mostPending))
            part.walk->fetchMore();
    }
}

/// At or below this time a part may still bring entries; none where no part can.
std::optional<qint64> UnionWalk::frontier() const
{
    std::optional<qint64> highest;
    for (const Part &part : m_parts) {
        if (part.walk->atEnd())
            continue;
        const qint64 lowest = part.lowestUs.value_or(std::numeric_limits<qint64>::max());
        highest = std::max(highest.value_or(lowest), lowest);
    }
    return highest;
}

QList<Entry> UnionWalk::takeReady()
{
    const auto floor = frontier();
    QList<Entry> ready;
    auto place = m_pending.begin();
    for (; place != m_pending.end() && (!floor || place->first.first > *floor); ++place)
        ready.append(place->second);
    m_pending.erase(m_pending.begin(), place);
    ready.append(std::exchange(m_timeless, {}));
    m_floorUs = floor;
    m_handedOut += ready.size();
    return ready;
}

void UnionWalk::takeInOrder(Part &part, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (entry.timeUs)
            part.lowestUs = std::min(part.lowestUs.value_or(*entry.timeUs), *entry.timeUs);
        if (!isNew(entry))
            continue;
        if (entry.timeUs)
            m_pending.emplace(Place { *entry.timeUs, entry.id }, entry);
        else
            m_timeless.append(entry);
    }
}

/// What belongs among entries that are not handed out yet waits with them.
void UnionWalk::takeLate(const QList<Entry> &entries)
{
    QList<Entry> late;
    for (const Entry &entry : entries) {
        if (!isNew(entry))
            continue;
        if (entry.timeUs && m_floorUs && *entry.timeUs <= *m_floorUs)
            m_pending.emplace(Place { *entry.timeUs, entry.id }, entry);
        else
            late.append(entry);
    }
    m_handedOut += late.size();
    if (!late.isEmpty())
        Q_EMIT lateEntriesFetched(late);
}

/// A server that matches loosely brings an entry to more than one part.
bool UnionWalk::isNew(const Entry &entry)
{
    const bool isFirst = m_known.insert(digestOf(entry.raw)).second;
    m_repeats += isFirst ? 0 : 1;
    return isFirst;
}

void UnionWalk::fail(const ApiError &error)
{
    stop();
    Q_EMIT failed(error);
}

bool UnionWalk::isEveryPartDone() const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
        [](const Part &part) { return part.walk->atEnd() && !part.walk->isRunning(); });
}

WalkReport UnionWalk::report() const
{
    QList<WalkReport> reports;
    for (const Part &part : m_parts)
        reports.append(part.walk->report());
    WalkReport united = unitedReport(reports);
    united.fetched = m_handedOut;
    united.duplicates += m_repeats;
    if (united.reportedTotal)
        *united.reportedTotal -= m_repeats;
    united.complete = m_isAtEnd;
    united.sealed = united.sealed && m_isAtEnd;
    return united;
}

} // namespace Audit
