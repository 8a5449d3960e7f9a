// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrycells.h"

#include "domain/entrypath.h"
#include "domain/resultkind.h"
#include "domain/safetext.h"
#include "tables/labeldata.h"
#include "work/notebook.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// What a cell shows at most; longer text makes painting slow and helps nobody.
constexpr qsizetype cellCap = 300;
/// Bytes of an entry that are taken apart while a cell is painted; the details show what is larger.
constexpr qsizetype largestEntry = 128 << 10;

bool isKnown(int role)
{
    return role == Qt::DisplayRole || (role >= EntryRoles::FieldRole && role <= EntryRoles::LabelColourRole);
}

} // namespace

QVariant EntryCells::data(std::size_t row, Column column, int role) const
{
    if (!isKnown(role))
        return {}; // views ask for many, and making an entry costs more than all of them
    if (role == Qt::DisplayRole && column == Column::Interval)
        return interval(row);
    const Entry entry = m_rows.store().entry(storeRow(row));
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case FieldRole:
        return static_cast<int>(cellField(entry, column));
    case ValueRole:
        return fieldText(entry, cellField(entry, column));
    case ResultKindRole:
        return static_cast<int>(classifyResult(entry.result));
    default:
        return m_notebook ? kept(entry, column, role) : QVariant();
    }
}

QVariant EntryCells::pathData(std::size_t row, const QString &path, int role) const
{
    if (!isKnown(role))
        return {};
    if (role == FieldRole)
        return -1;
    const Entry entry = m_rows.store().entry(storeRow(row));
    if (role == MarkedRole || role == NotedRole)
        return m_notebook ? keptOfEntry(entry, role) : QVariant();
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    const QString value = pathText(row, path);
    return role == ValueRole ? value : displaySafe(value, cellCap);
}

QString EntryCells::pathText(std::size_t row, const QString &path) const
{
    const std::pair key(storeRow(row), path);
    if (const QString *known = m_pathTexts.object(key))
        return *known;
    const Entry entry = m_rows.store().entry(key.first);
    const QString text = entry.raw.size() > largestEntry ? u"…"_s : textAt(entry, path);
    m_pathTexts.insert(key, new QString(text));
    return text;
}

QVariant EntryCells::keptOfEntry(const Entry &entry, int role) const
{
    return role == MarkedRole ? m_notebook->isMarked(entry.id) : !m_notebook->note(entry.id).isEmpty();
}

QVariant EntryCells::kept(const Entry &entry, Column column, int role) const
{
    if (role == MarkedRole || role == NotedRole)
        return keptOfEntry(entry, role);
    if (!m_notebook->hasLabels())
        return {};
    const Field field = cellField(entry, column);
    const QString value = fieldText(entry, field);
    return role == LabelRole ? labelText(m_notebook, field, value) : labelColour(m_notebook, field, value);
}

QString EntryCells::text(const Entry &entry, Column column) const
{
    if (column == Column::Time && entry.timeUs && m_timeZero)
        return differenceText(*entry.timeUs - *m_timeZero);
    if (column == Column::Time && entry.timeUs)
        return m_timeFormat.dateTime(*entry.timeUs);
    return displaySafe(cellText(entry, column), cellCap);
}

QString EntryCells::interval(std::size_t row) const
{
    if (row == 0)
        return {};
    const auto us = m_rows.store().timeUs(storeRow(row));
    const auto above = m_rows.store().timeUs(storeRow(row - 1));
    return us && above ? differenceText(*us - *above) : QString();
}

} // namespace Audit
