// SPDX-License-Identifier: GPL-3.0-or-later
#include "inquiry.h"

#include "tablewords.h"

#include <algorithm>
#include <utility>

namespace Audit {

namespace {

/// What is at hand. Marks only of those that may be met again: there may be a million others.
LogFollower::Start startOfFollowing(const EntryTableModel &entries, const LogFollower::Pace &pace)
{
    const WalkReport report = entries.report();
    const EntryRows &rows = entries.rows();
    LogFollower::Start start;
    start.nowUs = report.asOfUs.value_or(entries.askedAtUs());
    for (const quint32 row : rows.fetched()) {
        const auto us = rows.store().timeUs(row);
        if (us && !start.newestUs)
            start.newestUs = us;
        if (us && !report.complete)
            start.floorUs = std::min(start.floorUs.value_or(*us), *us);
        if (!LogFollower::isWithinReach(us, start.newestUs.value_or(start.nowUs), pace))
            continue;
        Entry entry;
        entry.id = rows.store().text(row, Field::Id);
        entry.timeUs = us;
        entry.raw = rows.store().raw(row);
        start.known.push_back(markOf(entry));
    }
    return start;
}

} // namespace

Inquiry::Inquiry(QObject *parent)
    : QObject(parent)
{
    m_entries.setColumnTitles(
        [this](Column column) { return columnTitle(column, m_entries.timeFormat(), m_entries.timeZero()); });
    m_stats.setTitles(seriesTitles());
    connect(&m_entries, &EntryTableModel::stateChanged, this, &Inquiry::rowsChanged);
    connect(&m_entries, &QAbstractItemModel::rowsInserted, this, &Inquiry::rowsChanged);
    connect(&m_entries, &QAbstractItemModel::modelReset, this, &Inquiry::rowsChanged);
    connect(&m_entries, &QAbstractItemModel::layoutChanged, this, &Inquiry::rowsChanged);
    connect(&m_entries, &QAbstractItemModel::headerDataChanged, this, &Inquiry::rowsChanged);
}

void Inquiry::setClient(AuditClient *client)
{
    stopFollowing();
    m_client = client;
    m_trail = {};
    m_entries.setClient(client);
    m_stats.setClient(client);
}

void Inquiry::setTimeFormat(const TimeFormat &format)
{
    m_entries.setTimeFormat(format);
    m_stats.setTimeFormat(format);
}

void Inquiry::ask(const Query &query)
{
    m_trail.push(query);
    send(query);
}

void Inquiry::goBack()
{
    if (m_trail.canGoBack())
        send(m_trail.goBack());
}

void Inquiry::goForward()
{
    if (m_trail.canGoForward())
        send(m_trail.goForward());
}

void Inquiry::setFollowing(bool following)
{
    if (following == isFollowing())
        return;
    if (!following)
        return stopFollowing();
    if (!canFollow())
        return;
    m_follower = std::make_unique<LogFollower>(
        *m_client, m_entries.query(), startOfFollowing(m_entries, m_pace), m_pace);
    connect(m_follower.get(), &LogFollower::found, this, [this](const QList<Entry> &entries) {
        m_waiting = entries + m_waiting;
        Q_EMIT followChanged();
    });
    connect(m_follower.get(), &LogFollower::stumbled, this, [this](const ApiError &error) {
        m_followProblem = error;
        Q_EMIT followChanged();
    });
    connect(m_follower.get(), &LogFollower::recovered, this, [this] {
        m_followProblem.reset();
        Q_EMIT followChanged();
    });
    connect(m_follower.get(), &LogFollower::failed, this, [this](const ApiError &error) {
        m_follower.release()->deleteLater(); // it is the one that speaks
        m_followProblem.reset();
        Q_EMIT followChanged();
        Q_EMIT followFailed(error);
    });
    Q_EMIT followChanged();
}

void Inquiry::stopFollowing()
{
    const bool was = isFollowing() || !m_waiting.isEmpty();
    m_follower.reset();
    m_followProblem.reset();
    m_waiting.clear();
    if (was)
        Q_EMIT followChanged();
}

qsizetype Inquiry::waiting() const
{
    RowSieve sieve(m_entries.query().refinements);
    return std::count_if(
        m_waiting.begin(), m_waiting.end(), [&sieve](const Entry &entry) { return sieve.take(entry); });
}

void Inquiry::takeWaiting()
{
    const QList<Entry> waiting = std::exchange(m_waiting, {});
    m_entries.insertNewer(waiting);
    Q_EMIT followChanged();
}

void Inquiry::send(const Query &query)
{
    // Refinements look at the same rows; anything else is another question.
    if (!query.asksServerAs(m_entries.query()) || query.refinements == m_entries.query().refinements)
        stopFollowing();
    m_entries.setQuery(query);
    m_stats.setQuery(query, m_entries.askedAtUs());
    Q_EMIT asked();
}

} // namespace Audit
