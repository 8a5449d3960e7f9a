// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/charttablemodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Audit {

void ChartTableModel::show(const ChartData &data, const TimeFormat &format, const QStringList &titles)
{
    beginResetModel();
    m_data = data;
    m_format = format;
    m_titles = titles;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.buckets.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstPart + static_cast<int>(m_data.parts.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Time ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const ChartData::Bucket &bucket = m_data.buckets[static_cast<std::size_t>(index.row())];
    if (index.column() == Time)
        return m_format.dateTime(bucket.span.startUs);
    if (m_data.isUnfetched(bucket))
        return u"–"_s;
    const qint64 count = index.column() == Total ? bucket.total : bucket.counts[index.column() - FirstPart];
    return (m_data.isFetched(bucket) ? QString() : u"≥ "_s) + QLocale().toString(count);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Time ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

} // namespace Audit
