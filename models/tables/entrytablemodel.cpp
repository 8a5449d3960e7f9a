// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrytablemodel.h"

#include "domain/safetext.h"
#include "work/notebook.h"

#include <algorithm>

namespace Audit {

namespace {

/// Rows that a view wants to see after it asked for more.
constexpr std::size_t screenful = 50;

constexpr qsizetype longestTitle = 60;
constexpr qsizetype mostPaths = 100;

} // namespace

EntryTableModel::EntryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_sifting.setInterval(0);
    connect(&m_sifting, &QTimer::timeout, this, &EntryTableModel::siftOn);
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
    m_sifting.stop();
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
    m_cells.setNotebook(notebook);
    connect(m_notebook, &Notebook::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(
                index(0, 0), index(rowCount() - 1, columnCount() - 1), { MarkedRole, LabelRole });
    });
}

void EntryTableModel::setTimeFormat(const TimeFormat &format)
{
    m_cells.setTimeFormat(format);
    timesChanged();
}

void EntryTableModel::setTimeZero(const std::optional<qint64> &us)
{
    m_cells.setTimeZero(us);
    timesChanged();
}

void EntryTableModel::timesChanged()
{
    const int column = static_cast<int>(Column::Time);
    if (rowCount() > 0)
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
    m_rows.refine(query.refinements);
    m_rows.show(m_rows.sift());
    sortShown();
    endResetModel();
    m_shownBefore = 0;
    m_isStopped = false;
    siftRest();
}

/// What takes too long for one turn is gone through in many.
void EntryTableModel::siftRest()
{
    if (m_rows.isSifted() && m_rows.canSort()) {
        m_sifting.stop();
        goOn();
        return;
    }
    m_sifting.start();
    setState(State::Loading);
}

void EntryTableModel::siftOn()
{
    if (!m_rows.isSifted())
        addFound();
    else
        readOn();
    siftRest();
}

void EntryTableModel::readOn()
{
    m_rows.readOn();
    if (m_rows.canSort())
        reorder();
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

void EntryTableModel::addFound()
{
    const std::vector<quint32> found = m_rows.sift();
    if (found.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    m_rows.show(found);
    endInsertRows();
    if (m_rows.sorting() && m_rows.canSort())
        reorder();
}

void EntryTableModel::sortBy(const EntryRows::Sorting &sorting)
{
    m_rows.setSorting(sorting);
    if (m_rows.canSort())
        reorder();
    else
        siftRest();
}

void EntryTableModel::sortShown()
{
    if (m_rows.sorting() && m_rows.canSort())
        m_rows.setShown(m_rows.sorted());
}

/// Whatever points at an entry points at it afterwards.
void EntryTableModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> pointedAt;
    for (const QModelIndex &index : before)
        pointedAt.push_back(storeRow(index.row()));
    m_rows.setShown(m_rows.sorted());
    if (!before.isEmpty()) {
        std::vector<int> rowOf(m_rows.store().size());
        for (int row = 0; row < rowCount(); ++row)
            rowOf[storeRow(row)] = row;
        QModelIndexList after;
        for (qsizetype at = 0; at < before.size(); ++at)
            after.append(index(rowOf[pointedAt[static_cast<std::size_t>(at)]], before[at].column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
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
    m_shownBefore = m_rows.shown().size();
    askMore();
}

void EntryTableModel::stop()
{
    if (m_state != State::Loading)
        return;
    m_walk->stop();
    m_isAsking = false;
    m_isStopped = true;
    siftRest();
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
        m_rows.append(entries);
        addFound();
    }
    m_awaitingFirst = false;
    siftRest();
}

/// Where the server's own count says that this was all, only the next answers prove it.
bool EntryTableModel::needsNextPageNow() const
{
    const WalkReport &report = m_walk->report();
    return !report.complete && report.reportedTotal && report.fetched >= *report.reportedTotal;
}

bool EntryTableModel::showsTooLittle() const
{
    return !m_rows.sieve().hidesNothing() && !m_walk->atEnd()
        && m_rows.shown().size() < m_shownBefore + screenful;
}

void EntryTableModel::replaceRows(const QList<Entry> &entries)
{
    beginResetModel();
    m_rows.clear();
    m_cells.forget();
    m_rows.refine(m_query.refinements);
    m_rows.append(entries);
    m_rows.show(m_rows.sift());
    sortShown();
    m_shownBefore = 0;
    m_newer = 0;
    endResetModel();
}

void EntryTableModel::insertLate(const QList<Entry> &entries)
{
    if (m_awaitingFirst)
        return takeEntries(entries);
    for (const Entry &entry : entries) {
        const EntryRows::Late late = m_rows.insert(entry);
        if (!late.row)
            continue;
        const int row = static_cast<int>(*late.row);
        beginInsertRows({}, row, row);
        m_rows.show(late);
        endInsertRows();
        // The row below stands below another one now.
        const int interval = static_cast<int>(Column::Interval);
        if (row + 1 < rowCount())
            Q_EMIT dataChanged(index(row + 1, interval), index(row + 1, interval), { Qt::DisplayRole });
    }
    if (!m_rows.canSort())
        siftRest();
    else if (m_rows.sorting())
        reorder();
}

void EntryTableModel::finishWalk()
{
    m_isAsking = false;
    if (m_awaitingFirst)
        replaceRows({});
    m_awaitingFirst = false;
    siftRest();
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

void EntryTableModel::setPaths(const QStringList &paths)
{
    for (const QString &path : QStringList(m_paths))
        removePath(path);
    for (const QString &path : paths)
        addPath(path);
}

void EntryTableModel::addPath(const QString &path)
{
    if (m_paths.contains(path) || m_paths.size() >= mostPaths)
        return;
    beginInsertColumns({}, columnCount(), columnCount());
    m_paths.append(path);
    endInsertColumns();
}

void EntryTableModel::removePath(const QString &path)
{
    const auto place = static_cast<int>(m_paths.indexOf(path));
    if (place < 0)
        return;
    const EntryRows::Sorting &sorting = m_rows.sorting();
    if (sorting && sorting->key == EntryRows::SortKey(path))
        sortBy({});
    const int column = static_cast<int>(allColumns().size()) + place;
    beginRemoveColumns({}, column, column);
    m_paths.removeAt(place);
    endRemoveColumns();
}

EntryRows::SortKey EntryTableModel::sortKeyOf(int column) const
{
    if (isPathColumn(column))
        return pathOf(column);
    return allColumns()[static_cast<std::size_t>(column)].column;
}

int EntryTableModel::columnOf(const EntryRows::SortKey &key) const
{
    if (const Column *column = std::get_if<Column>(&key))
        return static_cast<int>(*column);
    const auto place = static_cast<int>(m_paths.indexOf(std::get<QString>(key)));
    return place < 0 ? -1 : static_cast<int>(allColumns().size()) + place;
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.shown().size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allColumns().size()) + static_cast<int>(m_paths.size());
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (isPathColumn(index.column()))
        return m_cells.pathData(row, pathOf(index.column()), role);
    const Column column = allColumns()[static_cast<std::size_t>(index.column())].column;
    return m_cells.data(row, column, role);
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (isPathColumn(section))
        return displaySafe(pathOf(section), longestTitle);
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
