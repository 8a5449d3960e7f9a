// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/comparisonmodel.h"

#include "domain/entrypath.h"
#include "domain/jsonleaves.h"
#include "domain/safetext.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr qsizetype cellCap = 1000;
constexpr qsizetype leafCap = 500; ///< of one entry's details
constexpr qsizetype largestDetails = 128 << 10; ///< bytes that are taken apart while somebody waits

} // namespace

ComparisonModel::ComparisonModel(
    std::function<QString(Field)> fieldTitle, const QString &heading, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fieldTitle(std::move(fieldTitle))
    , m_heading(heading)
{
}

void ComparisonModel::setClient(AuditClient *client)
{
    setEntries({});
    m_client = client;
}

void ComparisonModel::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    if (entries() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 1, static_cast<int>(entries()));
}

void ComparisonModel::setEntries(const QList<Entry> &entries)
{
    if (m_entries.empty() && (entries.size() < fewest || entries.size() > most))
        return;
    m_calls.clear();
    m_entries.clear();
    if (entries.size() >= fewest && entries.size() <= most) {
        for (const Entry &entry : entries)
            m_entries.push_back({ entry, {} });
    }
    rebuild();
    m_calls.resize(m_entries.size());
    for (std::size_t place = 0; place < m_entries.size(); ++place)
        fetch(place);
}

/// Where the full entry does not come, what the list told stays.
void ComparisonModel::fetch(std::size_t place)
{
    const QString id = m_entries[place].entry.id;
    if (!m_client || id.isEmpty())
        return;
    m_calls[place] = m_client->fetchEntry(id, [this, place](const Result<EntryDetail> &answer) {
        if (!answer)
            return;
        m_entries[place] = *answer;
        rebuild();
    });
}

bool ComparisonModel::isFetching() const
{
    return std::any_of(
        m_calls.begin(), m_calls.end(), [](const PendingCall &call) { return call.isRunning(); });
}

const Entry &ComparisonModel::entry(int column) const
{
    return m_entries.at(static_cast<std::size_t>(column - 1)).entry;
}

void ComparisonModel::showEqual(bool shown)
{
    m_showsEqual = shown;
    rebuild();
}

bool ComparisonModel::Row::isEqual() const
{
    return std::all_of(
        values.begin(), values.end(), [this](const QString &value) { return value == values.front(); });
}

void ComparisonModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    m_equal = 0;
    addFields();
    addLeaves();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const bool isEqual = m_rows[row].isEqual();
        m_equal += isEqual ? 1 : 0;
        if (!isEqual || m_showsEqual)
            m_shown.push_back(row);
    }
    endResetModel();
    Q_EMIT changed();
}

void ComparisonModel::addFields()
{
    for (const FieldInfo &info : allFields()) {
        if (info.field == Field::Details)
            continue;
        Row row { m_fieldTitle(info.field), info.field };
        for (const EntryDetail &detail : m_entries)
            row.values.push_back(fieldText(detail.entry, info.field));
        const bool isTold = std::any_of(
            row.values.begin(), row.values.end(), [](const QString &value) { return !value.isEmpty(); });
        if (isTold)
            m_rows.push_back(std::move(row));
    }
}

void ComparisonModel::addLeaves()
{
    m_rowOf.clear();
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const EntryDetail &detail = m_entries[place];
        const bool isLarge = detail.entry.details.size() > largestDetails;
        const QList<UnknownField> leaves = isLarge
            ? QList<UnknownField> { { QString(), QString::fromUtf8(detail.entry.details) } }
            : jsonLeaves(detail.entry.details, leafCap);
        for (const UnknownField &leaf : leaves)
            addLeaf(place, leaf, leaf.path.isEmpty() ? QString() : pathOfDetail(leaf.path));
        for (const UnknownField &leaf : detail.unknown)
            addLeaf(place, leaf, pathOfOther(leaf.path));
    }
}

void ComparisonModel::addLeaf(std::size_t place, const UnknownField &leaf, const QString &path)
{
    const std::size_t row = m_rowOf.value(path, m_rows.size());
    if (row == m_rows.size()) {
        const QString title = path.isEmpty() ? m_fieldTitle(Field::Details) : leaf.path;
        m_rows.push_back({ title, std::nullopt, path, std::vector<QString>(m_entries.size()) });
        m_rowOf.insert(path, row);
    }
    m_rows[row].values[place] = leaf.text;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_entries.empty() ? 0 : static_cast<int>(m_entries.size()) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    const QString text
        = index.column() == 0 ? row.title : row.values[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return displaySafe(text, cellCap);
    case ValueRole:
        return text;
    case FieldRole:
        return row.field ? static_cast<int>(*row.field) : -1;
    case EqualRole:
        return row.isEqual();
    case PathRole:
        return row.path.isEmpty() ? QVariant() : row.path;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return m_heading;
    const Entry &told = entry(section);
    return told.timeUs ? m_timeFormat.time(*told.timeUs) : displaySafe(told.timestamp, 40);
}

} // namespace Audit
