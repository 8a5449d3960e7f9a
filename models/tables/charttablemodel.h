// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/chartdata.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Audit {

/// A chart's twin: one row a bucket, with its time, its total and its parts. What was not fetched has no
/// numbers, rather than a nought.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Total, FirstPart };

    using QAbstractTableModel::QAbstractTableModel;

    /// `titles`: time, total, and one for each part.
    void show(const ChartData &data, const TimeFormat &format, const QStringList &titles);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartData m_data;
    TimeFormat m_format;
    QStringList m_titles;
};

} // namespace Audit
