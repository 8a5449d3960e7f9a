// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryview.h"

#include "columnchooser.h"
#include "entrycolumns.h"
#include "entrydelegate.h"
#include "plaintext.h"
#include "rowcopies.h"
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
#include <QLocale>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

EntryView::EntryView(QWidget *parent)
    : QTableView(parent)
    , m_values(new ValueMenu(*this, [this] { return currentValue(); }))
    , m_copies(new QMenu(tr("&Copy Rows"), this))
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
    connect(this, &QTableView::doubleClicked, this, &EntryView::openRequested);
    addActions();
    setFontSizes();
}

void EntryView::addActions()
{
    addCopies();
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
    const EntryRows::SortKey key = m_entries->sortKeyOf(section);
    const EntryRows::Sorting before = m_entries->rows().sorting();
    if (!before || before->key != key)
        m_entries->sortBy({ { key, Qt::AscendingOrder } });
    else if (before->order == Qt::AscendingOrder)
        m_entries->sortBy({ { key, Qt::DescendingOrder } });
    else
        m_entries->sortBy({});
    showSorting();
    scrollTo(currentIndex());
}

void EntryView::showSorting()
{
    const EntryRows::Sorting &sorting = m_entries->rows().sorting();
    horizontalHeader()->setSortIndicatorShown(sorting.has_value());
    if (sorting)
        horizontalHeader()->setSortIndicator(m_entries->columnOf(sorting->key), sorting->order);
}

std::optional<ValueAt> EntryView::currentValue() const
{
    const QModelIndex index = currentIndex();
    const QString value = index.data(EntryTableModel::ValueRole).toString();
    if (!index.isValid() || value.isEmpty())
        return std::nullopt;
    const int field = index.data(EntryTableModel::FieldRole).toInt();
    if (field < 0)
        return std::nullopt;
    const Entry entry = m_entries->entry(index.row());
    return ValueAt { static_cast<Field>(field), value, entry.timeUs, entry.id };
}

void EntryView::setEntries(EntryTableModel *model)
{
    m_entries = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, m_values, &ValueMenu::refresh);
    letCursorFollowSelection(*this);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EntryView::showSorting);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &EntryView::showSorting);
    m_columns = new EntryColumns(*this, *m_entries);
    connect(m_columns, &EntryColumns::chooserRequested, this, &EntryView::chooseColumns);
}

QByteArray EntryView::columnState() const
{
    return m_columns->state();
}

void EntryView::restoreColumns(const QByteArray &state)
{
    m_columns->restore(state);
    showSorting(); // a remembered state has one of its own
}

void EntryView::chooseColumns()
{
    const QModelIndex current = currentIndex();
    auto *chooser
        = new ColumnChooser(*m_columns, current.isValid() ? m_entries->entry(current.row()) : Entry(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->open();
}

void EntryView::setComfortable(bool comfortable)
{
    m_isComfortable = comfortable;
    setFontSizes();
}

void EntryView::setFontSizes()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + (m_isComfortable ? 15 : 6));
}

void EntryView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFontSizes();
}

/// Rows are selected whole: a range of them says all, however long it is.
qsizetype EntryView::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<int> EntryView::selectedPlaces(qsizetype most) const
{
    QList<int> rows;
    if (selectedCount() > most)
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
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

void EntryView::addCopies()
{
    struct Copy
    {
        const char *name;
        const char *text;
        QKeySequence key;
        RowForm form;
    };
    static const Copy copies[] = {
        { "copyRow", QT_TR_NOOP("Copy as &Text"), QKeySequence::Copy, RowForm::Text },
        { "copyRowCsv", QT_TR_NOOP("Copy as C&SV"), {}, RowForm::Csv },
        { "copyRowJson", QT_TR_NOOP("Copy as &JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, RowForm::Json },
    };
    m_copies->setObjectName(u"copyRowMenu"_s);
    for (const Copy &copy : copies) {
        QAction *action = m_copies->addAction(tr(copy.text));
        action->setObjectName(QString::fromLatin1(copy.name));
        action->setShortcut(copy.key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, form = copy.form] { copyRows(form); });
        addAction(action);
    }
}

/// A clipboard is no place for a whole log.
void EntryView::copyRows(RowForm form)
{
    QList<int> places = selectedPlaces();
    const qsizetype selected = places.size();
    if (places.isEmpty())
        return;
    places = places.first(std::min(selected, mostCopiedRows));
    QApplication::clipboard()->setText(rowsAs(form, *m_entries, places, *this));
    if (places.size() < selected)
        Q_EMIT told(tr("Copied are the first %1 of the selected rows; an export takes them all.")
                        .arg(QLocale().toString(mostCopiedRows)));
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
    menu.addMenu(m_copies);
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

/// Whoever is led to a row by a key, such as Ctrl+Shift+N, holds its modifiers, and means this row alone.
QItemSelectionModel::SelectionFlags EntryView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
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
