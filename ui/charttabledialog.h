// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/charttablemodel.h"

#include <QDialog>

namespace Audit {

class ChartStrip;
class PlainLabel;

/// A chart as a table with its caption, beside the window; follows the chart. Enter asks for the time of a
/// row.
class ChartTableDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ChartTableDialog(ChartStrip &chart); ///< belongs to it

private:
    void showChart();

    ChartStrip &m_chart;
    ChartTableModel m_model;
    PlainLabel *m_caption;
};

} // namespace Audit
