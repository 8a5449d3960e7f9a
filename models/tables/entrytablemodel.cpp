// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrytablemodel.h"

namespace Audit {

namespace {

/// Rows that a view wants to see after it asked for more.
constexpr std::size_t screenful = 50;

} // namespace

EntryTableModel::EntryTableModel(QObject *parent)
    : EntryGrid(parent)
{
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        lookOn();
        settle();
    });
}

EntryTableModel::~EntryTableModel() = default;

void EntryTableModel::setClient(AuditClient *client)
{
    m_walk.reset();
    m_client = client;
    m_query = {};
    m_error.reset();
    m_awaitingFirst = false;
    m_isAsking = false;
    m_settling.stop();
    replaceRows({});
    setTimeZero(std::nullopt);
    setState(State::Idle);
}

void EntryTableModel::setQuery(const Query &query)
{
    const bool isRefined = query.asksServerAs(m_query) && query.refinements != m_query.refinements;
    if (m_walk && isRefined && rowsMatchQuery())
        return refine(query);
    m_query = query;
    if (m_client)
        startWalk();
}

void EntryTableModel::refine(const Query &query)
{
    m_query = query;
    sieveAnew(query.refinements);
    m_shownBefore = 0;
    m_isStopped = false;
    settle();
}

/// What takes too long for one turn is gone through in many.
void EntryTableModel::settle()
{
    if (isSettled()) {
        m_settling.stop();
        goOn();
        return;
    }
    m_settling.start();
    setState(State::Loading);
}

void EntryTableModel::sortBy(const EntryRows::Sorting &sorting)
{
    setSorting(sorting);
    if (!isSettled())
        settle();
}

/// After everything that is here was looked at: more, where that is wanted.
void EntryTableModel::goOn()
{
    if (m_error)
        setState(State::Failed);
    else if (m_isAsking)
        setState(State::Loading);
    else if (m_walk && !m_isStopped && (needsNextPageNow() || showsTooLittle()))
        askMore();
    else
        setState(State::Ready);
}

void EntryTableModel::askMore()
{
    m_isAsking = true;
    m_walk->fetchMore();
    setState(State::Loading);
}

void EntryTableModel::startWalk()
{
    m_askedAtUs = nowMicroseconds();
    m_awaitingFirst = true;
    m_walk = makeWalk(*m_client, m_query, m_askedAtUs);
    connect(m_walk.get(), &EntryWalk::entriesFetched, this, &EntryTableModel::takeEntries);
    connect(m_walk.get(), &EntryWalk::lateEntriesFetched, this, &EntryTableModel::insertLate);
    connect(m_walk.get(), &EntryWalk::finished, this, &EntryTableModel::finishWalk);
    connect(m_walk.get(), &EntryWalk::failed, this, [this](const ApiError &error) {
        m_error = error;
        m_isAsking = false;
        setState(State::Failed);
    });
    retry();
}

void EntryTableModel::retry()
{
    if (!m_walk)
        return;
    m_error.reset();
    m_isStopped = false;
    m_shownBefore = rows().shown().size();
    askMore();
}

void EntryTableModel::stop()
{
    if (m_state != State::Loading)
        return;
    m_walk->stop();
    m_isAsking = false;
    m_isStopped = true;
    settle();
}

void EntryTableModel::insertNewer(const QList<Entry> &entries)
{
    if (!rowsMatchQuery())
        return;
    m_newer += entries.size();
    insertLate(entries);
    setState(m_state);
}

void EntryTableModel::takeEntries(const QList<Entry> &entries)
{
    m_isAsking = false;
    if (m_awaitingFirst) {
        replaceRows(entries);
    } else {
        append(entries);
        lookOn();
    }
    m_awaitingFirst = false;
    settle();
}

void EntryTableModel::insertLate(const QList<Entry> &entries)
{
    if (m_awaitingFirst)
        return takeEntries(entries);
    insert(entries);
    if (!isSettled())
        settle();
}

void EntryTableModel::finishWalk()
{
    m_isAsking = false;
    if (m_awaitingFirst)
        replaceRows({});
    m_awaitingFirst = false;
    settle();
}

void EntryTableModel::replaceRows(const QList<Entry> &entries)
{
    refill(entries, m_query.refinements);
    m_shownBefore = 0;
    m_newer = 0;
}

/// Where the server's own count says that this was all, only the next answers prove it.
bool EntryTableModel::needsNextPageNow() const
{
    const WalkReport &report = m_walk->report();
    return !report.complete && report.reportedTotal && report.fetched >= *report.reportedTotal;
}

bool EntryTableModel::showsTooLittle() const
{
    return !rows().sieve().hidesNothing() && !m_walk->atEnd()
        && rows().shown().size() < m_shownBefore + screenful;
}

void EntryTableModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

WalkReport EntryTableModel::report() const
{
    return m_walk ? m_walk->report() : WalkReport {};
}

bool EntryTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_walk && m_state == State::Ready && !m_walk->atEnd();
}

void EntryTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        retry();
}

} // namespace Audit
