// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gaugewords.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace Audit {

class PlainLabel;

/// What stands behind the gauge, above it in the window: nothing waits for it, Escape or another click closes
/// it.
class GaugePopover : public QFrame
{
    Q_OBJECT
public:
    explicit GaugePopover(QWidget *window);

    void showStory(const GaugeStory &story);
    /// Opens with its lower left corner at the button's upper left one.
    void openAbove(const QWidget &button);
    QString text() const; ///< all that it says, for tests and assistive technology

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addSection(const QString &title, const QList<GaugeLine> &lines);
    void clearLines();
    void settle();
    void closeUp();

    PlainLabel *m_verdict;
    QWidget *m_lines;
    QGridLayout *m_grid;
    QScrollArea *m_area;
    GaugeStory m_story;
    QPoint m_corner;
    int m_rows = 0; ///< of the grid in use; its own count never shrinks
};

} // namespace Audit
