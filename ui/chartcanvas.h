// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/chartdata.h"

#include <QObject>

#include <optional>

class QCPBars;
class QCPItemRect;
class QCustomPlot;
class QWidget;

namespace Audit {

/// The drawing of a chart: stacked bars, their axes, the time that is not fetched as a hatch, and a band over
/// what is chosen. Says what the mouse does to it and decides nothing.
class ChartCanvas : public QObject
{
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget &parent); ///< which owns it and its widget

    QWidget *widget() const;
    void show(const ChartData &data, const TimeFormat &format);
    const ChartData &data() const { return m_data; }
    const TimeFormat &timeFormat() const { return m_format; }
    void setLogarithmic(bool logarithmic); ///< heights; one entry is still seen
    bool isLogarithmic() const { return m_isLogarithmic; }
    /// A part of the axis, or more than it, until something else is shown.
    void showSpan(const TimeSpan &span);
    const TimeSpan &span() const { return m_span; }
    void showBand(const std::optional<TimeSpan> &span);
    qint64 instantAt(int x) const; ///< microseconds at a pixel of the widget
    double countAt(int y) const; ///< entries that a bar up to this pixel has

Q_SIGNALS:
    void pressed();
    void dragged(const QRect &rect); ///< over it, or a click where that is small
    void doubleClicked(const QPoint &position);
    void wheelTurned(int eighths, int x); ///< of a degree, at a pixel

private:
    void setUp();
    void listen();
    void showBars();
    void showHeights();
    void showUnfetched();
    void applyColors();

    QCustomPlot *m_plot;
    QList<QCPBars *> m_bars; ///< by part
    QCPItemRect *m_unfetched;
    QCPItemRect *m_band;
    ChartData m_data;
    TimeFormat m_format;
    TimeSpan m_span;
    bool m_isLogarithmic = false;
};

} // namespace Audit
