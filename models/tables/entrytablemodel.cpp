// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrytablemodel.h"

#include "domain/resultkind.h"
#include "domain/safetext.h"
#include "tables/labeldata.h"
#include "work/notebook.h"

#include <algorithm>

namespace Audit {

namespace {

/// What a cell shows at most; longer text makes painting slow and helps nobody.
constexpr qsizetype cellCap = 300;

/// Rows that a view wants to see after it asked for more.
constexpr std::size_t screenful = 50;

} // namespace

EntryTableModel::EntryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

EntryTableModel::~EntryTableModel() = default;

void EntryTableModel::setClient(AuditClient *client)
{
    m_walk.reset();
    m_client = client;
    m_query = {};
    m_error.reset();
    m_awaitingFirst = false;
    replaceRows({});
    setTimeZero(std::nullopt);
    setState(State::Idle);
}

void EntryTableModel::setColumnTitles(std::function<QString(Column)> titles)
{
    m_titles = std::move(titles);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void EntryTableModel::setNotebook(const Notebook &notebook)
{
    m_notebook = &notebook;
    connect(m_notebook, &Notebook::changed, this, [this] {
        if (!m_shown.empty())
            Q_EMIT dataChanged(
                index(0, 0), index(rowCount() - 1, columnCount() - 1), { MarkedRole, LabelRole });
    });
}

void EntryTableModel::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    timesChanged();
}

void EntryTableModel::setTimeZero(const std::optional<qint64> &us)
{
    m_timeZero = us;
    timesChanged();
}

void EntryTableModel::timesChanged()
{
    const int column = static_cast<int>(Column::Time);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), { Qt::DisplayRole });
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
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
    beginResetModel();
    m_query = query;
    siftAll();
    endResetModel();
    m_shownBefore = 0;
    if (m_state == State::Ready && showsTooLittle())
        retry();
    else
        setState(m_state);
}

void EntryTableModel::siftAll()
{
    m_sieve = RowSieve(m_query.refinements);
    m_shown.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (m_sieve.take(m_rows[place]))
            m_shown.push_back(place);
    }
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
        setState(State::Failed);
    });
    retry();
}

void EntryTableModel::retry()
{
    if (!m_walk)
        return;
    m_error.reset();
    m_shownBefore = m_shown.size();
    m_walk->fetchMore();
    setState(State::Loading);
}

void EntryTableModel::stop()
{
    if (m_state != State::Loading)
        return;
    m_walk->stop();
    setState(State::Ready);
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
    if (m_awaitingFirst)
        replaceRows(entries);
    else
        appendRows(entries);
    m_awaitingFirst = false;
    if (needsNextPageNow() || showsTooLittle())
        m_walk->fetchMore();
    else
        setState(State::Ready);
}

/// Where the server's own count says that this was all, only the next answers prove it.
bool EntryTableModel::needsNextPageNow() const
{
    const WalkReport &report = m_walk->report();
    return !report.complete && report.reportedTotal && report.fetched >= *report.reportedTotal;
}

bool EntryTableModel::showsTooLittle() const
{
    return !m_sieve.hidesNothing() && !m_walk->atEnd() && m_shown.size() < m_shownBefore + screenful;
}

void EntryTableModel::replaceRows(const QList<Entry> &entries)
{
    beginResetModel();
    m_rows.assign(entries.begin(), entries.end());
    siftAll();
    m_shownBefore = 0;
    m_newer = 0;
    endResetModel();
}

void EntryTableModel::appendRows(const QList<Entry> &entries)
{
    std::vector<std::size_t> shown;
    std::size_t place = m_rows.size();
    for (const Entry &entry : entries) {
        if (m_sieve.take(entry))
            shown.push_back(place);
        ++place;
    }
    m_rows.insert(m_rows.end(), entries.begin(), entries.end());
    if (shown.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

/// Each at its place, below those of its own time: newest first.
void EntryTableModel::insertLate(const QList<Entry> &entries)
{
    if (m_awaitingFirst)
        return takeEntries(entries);
    for (const Entry &entry : entries) {
        const auto older = std::find_if(m_rows.cbegin(), m_rows.cend(),
            [&entry](const Entry &row) { return row.timeUs && entry.timeUs && *row.timeUs < *entry.timeUs; });
        const auto place = static_cast<std::size_t>(older - m_rows.cbegin());
        m_rows.insert(older, entry);
        const auto shown = std::lower_bound(m_shown.begin(), m_shown.end(), place);
        std::for_each(shown, m_shown.end(), [](std::size_t &moved) { ++moved; });
        if (!m_sieve.take(entry))
            continue;
        const int row = static_cast<int>(shown - m_shown.begin());
        beginInsertRows({}, row, row);
        m_shown.insert(shown, place);
        endInsertRows();
        // The row below stands below another one now.
        const int interval = static_cast<int>(Column::Interval);
        if (row + 1 < rowCount())
            Q_EMIT dataChanged(index(row + 1, interval), index(row + 1, interval), { Qt::DisplayRole });
    }
}

void EntryTableModel::finishWalk()
{
    if (m_awaitingFirst)
        replaceRows({});
    m_awaitingFirst = false;
    setState(State::Ready);
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

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allColumns().size());
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &row = entry(index.row());
    const Column column = allColumns()[static_cast<std::size_t>(index.column())].column;
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Interval ? intervalText(index.row()) : displayText(row, column);
    case FieldRole:
        return static_cast<int>(cellField(row, column));
    case ValueRole:
        return fieldText(row, cellField(row, column));
    case ResultKindRole:
        return static_cast<int>(classifyResult(row.result));
    default:
        return m_notebook ? keptData(row, column, role) : QVariant();
    }
}

QVariant EntryTableModel::keptData(const Entry &entry, Column column, int role) const
{
    if (role == MarkedRole)
        return m_notebook->isMarked(entry.id);
    if (role == NotedRole)
        return !m_notebook->note(entry.id).isEmpty();
    if ((role != LabelRole && role != LabelColourRole) || !m_notebook->hasLabels())
        return {};
    const Field field = cellField(entry, column);
    const QString value = fieldText(entry, field);
    return role == LabelRole ? labelText(m_notebook, field, value) : labelColour(m_notebook, field, value);
}

QString EntryTableModel::displayText(const Entry &entry, Column column) const
{
    if (column == Column::Time && entry.timeUs && m_timeZero)
        return differenceText(*entry.timeUs - *m_timeZero);
    if (column == Column::Time && entry.timeUs)
        return m_timeFormat.dateTime(*entry.timeUs);
    return displaySafe(cellText(entry, column), cellCap);
}

QString EntryTableModel::intervalText(int row) const
{
    if (row == 0 || !entry(row).timeUs || !entry(row - 1).timeUs)
        return {};
    const qint64 above = *entry(row - 1).timeUs;
    return differenceText(*entry(row).timeUs - above);
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo &column = allColumns()[static_cast<std::size_t>(section)];
    return m_titles ? m_titles(column.column) : QString(column.key);
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
