// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/chartdata.h"

#include <QWidget>

namespace Audit {

/// The parts of a chart's bars that hold anything, each with its colour and pattern. Names give way where
/// room is short; the tool tip has all of them with their sums.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void show(const ChartData &chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameRoom(int width) const;

    ChartData m_data; ///< without its buckets
    QList<qsizetype> m_parts; ///< that hold anything
};

} // namespace Audit
