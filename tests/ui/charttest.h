// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartplot.h"
#include "chartstrip.h"
#include "hand.h"
#include "support/scriptedserver.h"
#include "windowtest.h"

#include <QTest>

/// What the chart's tests share: a window over 240 entries, one a minute, and statistics that say otherwise.
namespace Audit::Testing {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
/// Of the newest entry; the chart ends with it where a question names it as its end.
constexpr qint64 newestUs = 1'795'355'940LL * second; ///< 2026-11-22T13:59:00Z
constexpr int all = 240; ///< entries, one a minute

class ChartTest : public QObject
{
    Q_OBJECT

protected:
    ChartStrip &chart() { return *m_window->findChild<ChartStrip *>(); }
    Workspace &workspace() { return m_window->workspace(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&chart().plot(), key, modifiers);
    }
    /// All entries fetched, the chart of them, and the keys in it.
    void openFetched();
    QPoint placeOf(qint64 us);
    void settle(qint64 entries) { QTRY_COMPARE(chart().data().entries, entries); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace Audit::Testing
