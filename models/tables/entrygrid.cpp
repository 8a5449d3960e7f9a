// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrygrid.h"

#include "domain/safetext.h"
#include "work/notebook.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr qsizetype longestTitle = 60;
constexpr qsizetype mostPaths = 100;

} // namespace

void EntryGrid::setColumnTitles(std::function<QString(Column)> titles)
{
    m_titles = std::move(titles);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void EntryGrid::setNotebook(const Notebook &notebook)
{
    m_notebook = &notebook;
    m_cells.setNotebook(notebook);
    connect(m_notebook, &Notebook::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(
                index(0, 0), index(rowCount() - 1, columnCount() - 1), { MarkedRole, LabelRole });
    });
}

void EntryGrid::setTimeFormat(const TimeFormat &format)
{
    m_cells.setTimeFormat(format);
    timesChanged();
}

void EntryGrid::setTimeZero(const std::optional<qint64> &us)
{
    m_cells.setTimeZero(us);
    timesChanged();
}

void EntryGrid::timesChanged()
{
    const int column = static_cast<int>(Column::Time);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), { Qt::DisplayRole });
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

void EntryGrid::refill(const QList<Entry> &entries, const QList<Refinement> &refinements)
{
    beginResetModel();
    m_rows.clear();
    m_cells.forget();
    m_rows.refine(refinements);
    m_rows.append(entries);
    m_rows.show(m_rows.sift());
    sortAll();
    endResetModel();
}

void EntryGrid::sieveAnew(const QList<Refinement> &refinements)
{
    beginResetModel();
    m_rows.refine(refinements);
    m_rows.show(m_rows.sift());
    sortAll();
    endResetModel();
}

void EntryGrid::append(const QList<Entry> &entries)
{
    m_rows.append(entries);
}

void EntryGrid::insert(const QList<Entry> &entries)
{
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
    if (m_rows.sorting() && m_rows.canSort())
        reorder();
}

void EntryGrid::setSorting(const EntryRows::Sorting &sorting)
{
    m_rows.setSorting(sorting);
    if (m_rows.canSort())
        reorder();
}

void EntryGrid::lookOn()
{
    if (!m_rows.isSifted())
        return addFound();
    if (m_rows.canSort())
        return;
    m_rows.readOn();
    if (m_rows.canSort())
        reorder();
}

void EntryGrid::addFound()
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

void EntryGrid::sortAll()
{
    if (m_rows.sorting() && m_rows.canSort())
        m_rows.setShown(m_rows.sorted());
}

/// Whatever points at an entry points at it afterwards.
void EntryGrid::reorder()
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

void EntryGrid::setPaths(const QStringList &paths)
{
    for (const QString &path : QStringList(m_paths))
        removePath(path);
    for (const QString &path : paths)
        addPath(path);
}

void EntryGrid::addPath(const QString &path)
{
    if (m_paths.contains(path) || m_paths.size() >= mostPaths)
        return;
    beginInsertColumns({}, columnCount(), columnCount());
    m_paths.append(path);
    endInsertColumns();
}

void EntryGrid::removePath(const QString &path)
{
    const auto place = static_cast<int>(m_paths.indexOf(path));
    if (place < 0)
        return;
    const EntryRows::Sorting &sorting = m_rows.sorting();
    if (sorting && sorting->key == EntryRows::SortKey(path))
        setSorting({});
    const int column = static_cast<int>(allColumns().size()) + place;
    beginRemoveColumns({}, column, column);
    m_paths.removeAt(place);
    endRemoveColumns();
}

EntryRows::SortKey EntryGrid::sortKeyOf(int column) const
{
    if (isPathColumn(column))
        return pathOf(column);
    return allColumns()[static_cast<std::size_t>(column)].column;
}

int EntryGrid::columnOf(const EntryRows::SortKey &key) const
{
    if (const Column *column = std::get_if<Column>(&key))
        return static_cast<int>(*column);
    const auto place = static_cast<int>(m_paths.indexOf(std::get<QString>(key)));
    return place < 0 ? -1 : static_cast<int>(allColumns().size()) + place;
}

int EntryGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.shown().size());
}

int EntryGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allColumns().size()) + static_cast<int>(m_paths.size());
}

QVariant EntryGrid::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (isPathColumn(index.column()))
        return m_cells.pathData(row, pathOf(index.column()), role);
    const Column column = allColumns()[static_cast<std::size_t>(index.column())].column;
    return m_cells.data(row, column, role);
}

QVariant EntryGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (isPathColumn(section))
        return displaySafe(pathOf(section), longestTitle);
    const ColumnInfo &column = allColumns()[static_cast<std::size_t>(section)];
    return m_titles ? m_titles(column.column) : QString(column.key);
}

} // namespace Audit
