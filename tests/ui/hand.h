// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace Audit::Testing {

/// A person's hand, with its interactions counted: a click, a double click, a key chord, or a typed text with
/// its Enter is one. Keys go to whatever has the focus.
class Hand
{
public:
    explicit Hand(QWidget &window)
        : m_window(window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }

    void type(const QString &text)
    {
        ++m_count;
        for (const QChar character : text)
            QTest::keyClicks(focus(), character);
        QTest::keyClick(focus(), Qt::Key_Return);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_count;
        QTest::keyClick(focus(), key, modifiers);
    }

    void click(QWidget &widget, const QPoint &place)
    {
        ++m_count;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
    }

    void doubleClick(QWidget &widget, const QPoint &place)
    {
        ++m_count;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
        QTest::mouseDClick(&widget, Qt::LeftButton, {}, place);
    }

    int count() const { return m_count; }

private:
    /// Without a window manager nobody is active after a list below a field, or a window, has closed.
    QWidget *focus() const
    {
        QWidget *front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
        if (QApplication::activeWindow() != front) {
            front->activateWindow();
            if (!QTest::qWaitForWindowActive(front))
                qFatal("the window is not active");
        }
        return front->focusWidget() ? front->focusWidget() : front;
    }

    QWidget &m_window;
    int m_count = 0;
};

} // namespace Audit::Testing
