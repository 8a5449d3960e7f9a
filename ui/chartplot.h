// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcanvas.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QContextMenuEvent;

namespace Audit {

/// Stacked bars over time. A drag over bars, Enter on the bars under the cursor and a double click ask for
/// their time; the wheel, + and − for a shorter or longer one. Arrow keys, Home and End move the cursor, with
/// Shift they extend it; up and down choose a part of the bars, as a click does. Whatever stands under the
/// cursor is the widget's accessible name.
class ChartPlot : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPlot(QWidget *parent = nullptr);

    void show(const ChartData &data, const TimeFormat &format);
    const ChartData &data() const { return m_canvas->data(); }
    ChartCanvas &canvas() const { return *m_canvas; }

    /// From the first to the last bucket under the cursor; none where it stands nowhere.
    std::optional<TimeSpan> chosen() const;
    /// "14:00 – 14:05 · 25 entries · 20 Success · 5 Failure"; empty where the cursor stands nowhere.
    QString readOut() const;
    void clearCursor();
    /// The part of the bars under the cursor that is chosen; none where none is.
    std::optional<qsizetype> part() const { return m_part; }

Q_SIGNALS:
    void spanChosen(const Audit::TimeSpan &span);
    void wholeTimeChosen(); ///< zoomed out of every length
    void cursorMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showCursor();
    void moveCursor(int bucket, bool extends);
    void movePart(int step);
    QList<qsizetype> partsUnderCursor() const;
    std::optional<qsizetype> partAt(const QPoint &position) const;
    void choose();
    void chooseRect(const QRect &rect);
    void takeWheel(int eighths, int x);
    void zoom(int steps, qint64 aboutUs);
    void askZoomed();
    void standWhere(const QContextMenuEvent &menu);
    void takeClick(const QPoint &position, bool isDouble);
    QString toolTipAt(const QPoint &position) const;
    QString readOutOf(int first, int last) const;

    ChartCanvas *m_canvas;
    int m_cursor = -1; ///< bucket
    int m_anchor = -1; ///< where extending began
    std::optional<qsizetype> m_part;
    bool m_isByKeys = false; ///< came by keys: the cursor shows where the focus is
    std::optional<TimeSpan> m_zoomed; ///< shown already, asked for when the wheel rests
    bool m_zoomsToAll = false;
    int m_wheel = 0; ///< eighths of a degree, short of a step
    QTimer m_wheelRest;
};

} // namespace Audit
