// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPBars;
class QCustomPlot;

namespace Audit {

class MutedLabel;
class PlainLabel;
class StatsModel;

/// Entries over time as stacked bars, fed by the service's statistics; below it what the bars cover and what
/// they don't. Results differ by colour and by pattern. Dragging over bars asks for that time range.
class ChartStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ChartStrip(StatsModel &stats, QWidget *parent = nullptr);

    QString caption() const;

Q_SIGNALS:
    void rangeChosen(qint64 startUs, qint64 endUs); ///< whole buckets

protected:
    bool event(QEvent *event) override;

private:
    void setUpPlot();
    void setUpBars();
    void showStats();
    void showBars();
    void showCaption();
    void showLegend();
    void applyColors();
    void styleBar(QCPBars *bars, const QColor &fill, const QColor &outline, Qt::BrushStyle pattern);
    void chooseRange(const QRect &rect);
    QString toolTipAt(const QPoint &position) const;

    StatsModel &m_stats;
    QCustomPlot *m_plot;
    QList<QCPBars *> m_bars; ///< by ResultKind
    MutedLabel *m_caption;
    PlainLabel *m_legend;
};

} // namespace Audit
