// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryview.h"

#include "cellpainting.h"
#include "entrydelegate.h"
#include "plaintext.h"
#include "selectioncursor.h"
#include "tables/entrytablemodel.h"
#include "theme.h"
#include "valuemenu.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// Widths at the first start, in characters of the view's font.
struct ColumnWidth
{
    Column column;
    int characters;
};

constexpr ColumnWidth firstWidths[] = {
    { Column::Time, 27 },
    { Column::Result, 11 },
    { Column::Action, 17 },
    { Column::Actor, 20 },
    { Column::Resource, 18 },
    { Column::IpAddress, 17 },
    { Column::Tenant, 9 },
    { Column::ActorId, 22 },
    { Column::ActorType, 12 },
    { Column::UserAgent, 30 },
    { Column::RequestId, 24 },
    { Column::Id, 24 },
    { Column::Interval, 18 },
};

} // namespace

EntryView::EntryView(QWidget *parent)
    : QTableView(parent)
    , m_values(new ValueMenu(*this, [this] { return currentValue(); }))
    , m_copyRow(new QAction(tr("Copy Row"), this))
    , m_sortColumn(new QAction(tr("&Sort by This Column"), this))
{
    setObjectName(u"entries"_s);
    setAccessibleName(tr("Entries"));
    setItemDelegate(new EntryDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setObjectName(u"entriesHeader"_s);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &EntryView::sortBySection);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &EntryView::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &EntryView::openRequested);
    addActions();
    setFontSizes();
}

void EntryView::addActions()
{
    m_copyRow->setObjectName(u"copyRow"_s);
    m_copyRow->setShortcut(QKeySequence::Copy);
    m_copyRow->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copyRow, &QAction::triggered, this, &EntryView::copyRows);
    addAction(m_copyRow);
    m_sortColumn->setObjectName(u"sortColumn"_s);
    m_sortColumn->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_S);
    m_sortColumn->setShortcutContext(Qt::WidgetShortcut);
    connect(m_sortColumn, &QAction::triggered, this, [this] { sortBySection(currentIndex().column()); });
    addAction(m_sortColumn);
}

/// Up, down, and newest first again.
void EntryView::sortBySection(int section)
{
    if (section < 0 || section >= horizontalHeader()->count())
        return;
    const Column column = allColumns()[static_cast<std::size_t>(section)].column;
    const EntryRows::Sorting before = m_entries->rows().sorting();
    if (!before || before->first != column)
        m_entries->sortBy({ { column, Qt::AscendingOrder } });
    else if (before->second == Qt::AscendingOrder)
        m_entries->sortBy({ { column, Qt::DescendingOrder } });
    else
        m_entries->sortBy({});
    showSorting();
    scrollTo(currentIndex());
    Q_EMIT sorted();
}

void EntryView::showSorting()
{
    const EntryRows::Sorting &sorting = m_entries->rows().sorting();
    horizontalHeader()->setSortIndicatorShown(sorting.has_value());
    if (sorting)
        horizontalHeader()->setSortIndicator(static_cast<int>(sorting->first), sorting->second);
}

std::optional<ValueAt> EntryView::currentValue() const
{
    const QModelIndex index = currentIndex();
    const QString value = index.data(EntryTableModel::ValueRole).toString();
    if (!index.isValid() || value.isEmpty())
        return std::nullopt;
    const auto field = static_cast<Field>(index.data(EntryTableModel::FieldRole).toInt());
    const Entry entry = m_entries->entry(index.row());
    return ValueAt { field, value, entry.timeUs, entry.id };
}

void EntryView::setEntries(EntryTableModel *model)
{
    m_entries = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, m_values, &ValueMenu::refresh);
    letCursorFollowSelection(*this);
    setFirstColumns();
}

void EntryView::setFirstColumns()
{
    for (const ColumnInfo &column : allColumns())
        setColumnHidden(static_cast<int>(column.column), !column.shownAtFirst);
    QHeaderView &header = *horizontalHeader();
    header.moveSection(header.visualIndex(static_cast<int>(Column::Interval)), 1); // beside the time
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : firstWidths)
        setColumnWidth(static_cast<int>(column), characters * character + 12);
    const int first = static_cast<int>(Column::Time);
    setColumnWidth(first, columnWidth(first) + keptGutter(fontMetrics()));
}

QByteArray EntryView::columnState() const
{
    return horizontalHeader()->saveState();
}

void EntryView::restoreColumns(const QByteArray &state)
{
    const int columns = horizontalHeader()->count();
    if (!horizontalHeader()->restoreState(state) || horizontalHeader()->count() != columns)
        setFirstColumns();
    // Whatever the state says, there is always something to look at.
    if (horizontalHeader()->hiddenSectionCount() == columns)
        setFirstColumns();
    showSorting(); // a remembered state has one of its own
}

void EntryView::setFontSizes()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
}

void EntryView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFontSizes();
}

void EntryView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.setObjectName(u"columnMenu"_s);
    for (const ColumnInfo &info : allColumns()) {
        const int section = static_cast<int>(info.column);
        QAction *action
            = menu.addAction(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        connect(action, &QAction::toggled, this,
            [this, section](bool shown) { setColumnHidden(section, !shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset Columns")), &QAction::triggered, this, &EntryView::setFirstColumns);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

QList<Field> EntryView::shownFields() const
{
    QList<Field> fields;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(section))
            continue;
        for (const Field field : columnFields(allColumns()[static_cast<std::size_t>(section)].column)) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

/// Rows are selected whole: a range of them says all, however long it is.
QList<int> EntryView::selectedPlaces() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

qsizetype EntryView::selectedCount() const
{
    return selectedPlaces().size();
}

QByteArrayList EntryView::selectedRows() const
{
    QByteArrayList bytes;
    for (const int row : selectedPlaces())
        bytes.append(m_entries->raw(row));
    return bytes;
}

QStringList EntryView::selectedIds() const
{
    QList<int> rows = selectedPlaces();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_entries->text(row, Field::Id));
    return ids;
}

void EntryView::copyRows()
{
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int section = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(section))
                cells.append(row.siblingAtColumn(section).data(Qt::DisplayRole).toString());
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void EntryView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    // A click into a selection keeps it.
    const bool isSelected = selectionModel()->isSelected(index);
    selectionModel()->setCurrentIndex(index,
        isSelected ? QItemSelectionModel::NoUpdate
                   : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QMenu menu(this);
    menu.setObjectName(u"valueMenu"_s);
    menu.addActions(m_values->actions());
    menu.addSeparator();
    menu.addActions(m_rowActions);
    menu.addAction(m_copyRow);
    menu.exec(event->reason() == QContextMenuEvent::Mouse
            ? event->globalPos()
            : viewport()->mapToGlobal(visualRect(index).center()));
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT openRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool EntryView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString value = index.data(EntryTableModel::ValueRole).toString();
    const QString label = index.data(EntryTableModel::LabelRole).toString();
    const bool cut = fontMetrics().horizontalAdvance(value.left(400)) + 12 > columnWidth(index.column());
    const QString told = label.isEmpty() ? value : value.left(1000) + u'\n' + label;
    const bool isNeeded = index.isValid() && (cut || !label.isEmpty());
    QToolTip::showText(help->globalPos(), isNeeded ? plainToolTip(told) : QString(), viewport());
    return true;
}

} // namespace Audit
