// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrycolumns.h"

#include "cellpainting.h"
#include "domain/entrypath.h"
#include "domain/json.h"
#include "domain/jsonleaves.h"
#include "domain/safetext.h"
#include "tables/entrytablemodel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTableView>

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
    { Column::Action, 22 },
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

constexpr int pathWidth = 20;
constexpr quint32 stateMark = 0x41434f4c; ///< in front of a state that names paths
constexpr qsizetype mostLeaves = 200; ///< offered of one entry

bool isColumnKey(const QString &name)
{
    const auto columns = allColumns();
    return std::any_of(
        columns.begin(), columns.end(), [&name](const ColumnInfo &column) { return column.key == name; });
}

QStringList pathsOf(const Entry &entry)
{
    QStringList paths;
    for (const UnknownField &leaf : jsonLeaves(entry.details, mostLeaves)) {
        if (!leaf.path.isEmpty())
            paths.append(pathOfDetail(leaf.path));
    }
    if (const auto detail = decodeEntryDetail(entry.raw)) {
        for (const UnknownField &leaf : detail->unknown.first(std::min(mostLeaves, detail->unknown.size())))
            paths.append(pathOfOther(leaf.path));
    }
    return paths;
}

} // namespace

EntryColumns::EntryColumns(QTableView &view, EntryTableModel &entries)
    : QObject(&view)
    , m_view(view)
    , m_entries(entries)
{
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header(), &QHeaderView::customContextMenuRequested, this, &EntryColumns::showMenu);
    reset();
}

QHeaderView &EntryColumns::header() const
{
    return *m_view.horizontalHeader();
}

QList<EntryColumns::Choice> EntryColumns::choices(const Entry &entry) const
{
    QList<Choice> all;
    for (int section = 0; section < header().count(); ++section) {
        const QString title = m_entries.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString path = EntryTableModel::isPathColumn(section) ? m_entries.pathOf(section) : QString();
        all.append({ title, section, path, !m_view.isColumnHidden(section) });
    }
    for (const QString &path : pathsOf(entry)) {
        if (!m_entries.paths().contains(path))
            all.append({ displaySafe(path, 60), -1, path, false });
    }
    return all;
}

bool EntryColumns::show(const Choice &choice, bool shown)
{
    if (choice.path.isEmpty())
        return setShown(choice.section, shown);
    const bool isLast = header().count() - header().hiddenSectionCount() == 1;
    if (!shown && isLast)
        return false;
    if (shown)
        showPath(choice.path);
    else
        m_entries.removePath(choice.path);
    return true;
}

bool EntryColumns::setShown(int section, bool shown)
{
    const bool isLast = header().count() - header().hiddenSectionCount() == 1;
    if (!shown && isLast)
        return false;
    m_view.setColumnHidden(section, !shown);
    return true;
}

void EntryColumns::showField(Field field)
{
    const auto columns = allColumns();
    const auto about = std::find_if(columns.begin(), columns.end(), [field](const ColumnInfo &info) {
        const auto fields = columnFields(info.column);
        return info.column != Column::Interval
            && std::find(fields.begin(), fields.end(), field) != fields.end();
    });
    if (about == columns.end())
        return;
    setShown(static_cast<int>(about->column), true);
    goTo(static_cast<int>(about->column));
}

void EntryColumns::showPath(const QString &path)
{
    addPath(path);
    goTo(m_entries.columnOf(path));
}

void EntryColumns::addPath(const QString &path)
{
    const int before = header().count();
    m_entries.addPath(path);
    if (header().count() > before)
        m_view.setColumnWidth(
            m_entries.columnOf(path), pathWidth * m_view.fontMetrics().averageCharWidth() + 12);
}

void EntryColumns::goTo(int section)
{
    const int row = std::max(m_view.currentIndex().row(), 0);
    if (m_entries.rowCount() > 0)
        m_view.scrollTo(m_entries.index(row, section));
}

void EntryColumns::reset()
{
    m_entries.setPaths({});
    for (const ColumnInfo &column : allColumns())
        m_view.setColumnHidden(static_cast<int>(column.column), !column.shownAtFirst);
    header().moveSection(header().visualIndex(static_cast<int>(Column::Interval)), 1); // beside the time
    const int character = m_view.fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : firstWidths)
        m_view.setColumnWidth(static_cast<int>(column), characters * character + 12);
    const int first = static_cast<int>(Column::Time);
    m_view.setColumnWidth(first, m_view.columnWidth(first) + keptGutter(m_view.fontMetrics()));
}

QString EntryColumns::nameOf(int section) const
{
    if (EntryTableModel::isPathColumn(section))
        return m_entries.pathOf(section);
    return allColumns()[static_cast<std::size_t>(section)].key;
}

QStringList EntryColumns::names() const
{
    QStringList names;
    for (int visual = 0; visual < header().count(); ++visual) {
        const int section = header().logicalIndex(visual);
        if (!m_view.isColumnHidden(section))
            names.append(nameOf(section));
    }
    return names;
}

void EntryColumns::showOnly(const QStringList &names)
{
    QStringList known = names;
    known.removeIf([](const QString &name) { return !isColumnKey(name) && !isEntryPath(name); });
    known.removeDuplicates();
    if (known.isEmpty())
        return;
    for (const QString &path : QStringList(m_entries.paths())) {
        if (!known.contains(path))
            m_entries.removePath(path);
    }
    for (const QString &name : std::as_const(known)) {
        if (isEntryPath(name))
            addPath(name);
    }
    for (int section = 0; section < header().count(); ++section)
        m_view.setColumnHidden(section, !known.contains(nameOf(section)));
    arrange(known);
}

/// From the left; the others stand behind, hidden.
void EntryColumns::arrange(const QStringList &names)
{
    int place = 0;
    for (const QString &name : names) {
        for (int section = 0; section < header().count(); ++section) {
            if (nameOf(section) == name)
                header().moveSection(header().visualIndex(section), place++);
        }
    }
}

void EntryColumns::showMenu(const QPoint &position)
{
    QMenu menu(&m_view);
    menu.setObjectName(u"columnMenu"_s);
    for (const Choice &choice : choices({})) {
        QAction *action = menu.addAction(choice.title);
        action->setCheckable(true);
        action->setChecked(choice.isShown);
        connect(action, &QAction::toggled, this, [this, choice](bool shown) { show(choice, shown); });
    }
    menu.addSeparator();
    connect(
        menu.addAction(tr("Choose Columns …")), &QAction::triggered, this, &EntryColumns::chooserRequested);
    connect(menu.addAction(tr("Reset Columns")), &QAction::triggered, this, &EntryColumns::reset);
    menu.exec(header().mapToGlobal(position));
}

QList<ExportColumn> EntryColumns::shown() const
{
    QList<ExportColumn> columns;
    const auto add = [&columns](const ExportColumn &column) {
        if (!columns.contains(column))
            columns.append(column);
    };
    for (int visual = 0; visual < header().count(); ++visual) {
        const int section = header().logicalIndex(visual);
        if (m_view.isColumnHidden(section))
            continue;
        if (EntryTableModel::isPathColumn(section)) {
            add(PathColumn { m_entries.pathOf(section) });
            continue;
        }
        for (const Field field : columnFields(allColumns()[static_cast<std::size_t>(section)].column))
            add(field);
    }
    return columns;
}

QByteArray EntryColumns::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMark << m_entries.paths() << header().saveState();
    return bytes;
}

/// A state without paths is the header's own, from an earlier version.
void EntryColumns::restore(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QStringList paths;
    QByteArray own = state;
    stream >> mark;
    if (mark == stateMark)
        stream >> paths >> own;
    paths.removeIf([](const QString &path) { return !isEntryPath(path); });
    m_entries.setPaths(paths);
    const int columns = header().count();
    if (!header().restoreState(own) || header().count() != columns)
        reset();
    // Whatever the state says, there is always something to look at.
    if (header().hiddenSectionCount() == columns)
        reset();
}

} // namespace Audit
