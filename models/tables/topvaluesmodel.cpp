// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/topvaluesmodel.h"

#include "domain/safetext.h"
#include "tables/labeldata.h"
#include "work/notebook.h"

#include <QLocale>

#include <algorithm>

namespace Audit {

namespace {

constexpr qsizetype valueCap = 200;

QVariant alignmentOf(int part)
{
    const bool isNumber = part == TopValuesModel::Share || part == TopValuesModel::Actors;
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString actorOf(const Entry &entry)
{
    return entry.actorEmail.isEmpty() ? entry.actorId : entry.actorEmail;
}

} // namespace

TopValuesModel::TopValuesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TopValuesModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (!m_settled.empty())
        Q_EMIT dataChanged(index(0, FirstSeen), index(rowCount() - 1, LastSeen), { Qt::DisplayRole });
}

void TopValuesModel::setNotebook(const Notebook &notebook)
{
    m_notebook = &notebook;
    connect(m_notebook, &Notebook::changed, this, [this] {
        if (!m_settled.empty())
            Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value), { LabelRole });
    });
}

void TopValuesModel::begin(Column column)
{
    m_column = column;
    m_lines.clear();
    m_counted = 0;
}

void TopValuesModel::count(const Entry &entry)
{
    ++m_counted;
    const Field field = cellField(entry, m_column);
    const QString value = fieldText(entry, field);
    if (value.isEmpty())
        return;
    Line &line = m_lines[value];
    if (line.entries++ == 0) {
        line.field = field;
        line.value = value;
        line.shown = cellText(entry, m_column);
    }
    if (entry.timeUs) {
        line.firstUs = std::min(line.firstUs.value_or(*entry.timeUs), *entry.timeUs);
        line.lastUs = std::max(line.lastUs.value_or(*entry.timeUs), *entry.timeUs);
    }
    line.actors.insert(actorOf(entry));
}

void TopValuesModel::settle()
{
    beginResetModel();
    m_settledCount = m_counted;
    m_settled.assign(m_lines.cbegin(), m_lines.cend());
    std::sort(m_settled.begin(), m_settled.end(), [](const Line &a, const Line &b) {
        return a.entries != b.entries ? a.entries > b.entries : a.value < b.value;
    });
    endResetModel();
}

int TopValuesModel::rowOf(Field field, const QString &value) const
{
    const auto found = std::find_if(m_settled.begin(), m_settled.end(),
        [&](const Line &line) { return line.field == field && line.value == value; });
    return found == m_settled.end() ? -1 : static_cast<int>(found - m_settled.begin());
}

int TopValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_settled.size());
}

int TopValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PartCount;
}

QVariant TopValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_settled[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(line, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case FieldRole:
        return static_cast<int>(line.field);
    case ValueRole:
        return line.value;
    case FractionRole:
        return double(line.entries) / double(m_settled.front().entries);
    case SortRole:
        return sortKey(line, index.column());
    case LabelRole:
        return index.column() == Value ? labelText(m_notebook, line.field, line.value) : QVariant();
    case LabelColourRole:
        return index.column() == Value ? labelColour(m_notebook, line.field, line.value) : QVariant();
    default:
        return {};
    }
}

QVariant TopValuesModel::display(const Line &line, int part) const
{
    const auto time
        = [this](const std::optional<qint64> &us) { return us ? m_format.dateTimeToSecond(*us) : QString(); };
    switch (part) {
    case Value:
        return displaySafe(line.shown, valueCap);
    case Entries:
        return QLocale().toString(line.entries);
    case Share:
        return QLocale().toString(100.0 * double(line.entries) / double(m_settledCount), 'f', 1)
            + QStringLiteral(" %");
    case FirstSeen:
        return time(line.firstUs);
    case LastSeen:
        return time(line.lastUs);
    case Actors:
        return QLocale().toString(line.actors.size());
    default:
        return {};
    }
}

QVariant TopValuesModel::sortKey(const Line &line, int part) const
{
    switch (part) {
    case Value:
        return line.shown;
    case FirstSeen:
        return line.firstUs.value_or(0);
    case LastSeen:
        return line.lastUs.value_or(0);
    case Actors:
        return line.actors.size();
    default:
        return line.entries;
    }
}

QVariant TopValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

} // namespace Audit
