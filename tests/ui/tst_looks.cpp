// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryedits.h"
#include "entryview.h"
#include "lookstest.h"
#include "pictures.h"

#include <QDockWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// The pages of the main window.
class TestLooks : public LooksTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstRun()
    {
        look(*m_window, u"first-run"_s);
        QTest::mouseClick(childOf(*m_window, u"connect"_s), Qt::LeftButton);
        QTRY_VERIFY(childOf(*m_window, u"firstRunProblem"_s)->isVisible());
        look(*m_window, u"first-run-problem"_s);
    }

    void changes()
    {
        openServer();
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentWidget(childOf(*m_window, u"changesPage"_s));
        look(*m_window, u"changes"_s);
    }

    void topValues()
    {
        openServer();
        childOf<QDockWidget>(*m_window, u"topDock"_s)->show();
        auto *top = childOf<QTableView>(*m_window, u"topValues"_s);
        QTRY_COMPARE(top->model()->rowCount(), 1);
        auto *choices = childOf<QTabBar>(*m_window, u"topChoices"_s);
        choices->setCurrentIndex(5);
        QTRY_COMPARE(top->model()->rowCount(), 3);
        look(*m_window, u"top-values"_s);
        choices->setCurrentIndex(choices->count() - 1);
        const auto *hours = childOf<QTableView>(*m_window, u"hours"_s)->model();
        QTRY_COMPARE(hours->index(6, 13).data().toString(), u"40"_s);
        look(*m_window, u"hours"_s);
    }

    void related()
    {
        openServer();
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentWidget(childOf(*m_window, u"relatedPage"_s));
        const auto *list = childOf<QTreeView>(*m_window, u"relatedList"_s)->model();
        QTRY_VERIFY(list->rowCount() == 4 && list->index(3, 1).data().toString().contains(u"2026"_s));
        look(*m_window, u"related"_s);
    }

    void refined()
    {
        openServer();
        Query query = refinedBy(yesterday(), *parseRefinement(u"result!=denied"_s));
        query = refinedBy(query, *parseRefinement(u"ip_address=198.51.100.0/24,10.0.0.0/8"_s));
        query = refinedBy(query, *parseRefinement(u"off *~invoice"_s));
        m_window->workspace().ask(query);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 32);
        look(*m_window, u"refined"_s);
    }

    void entries()
    {
        openServer();
        look(*m_window, u"entries"_s);
    }

    void nothingMatches()
    {
        openServer();
        typeInto(childOf(*m_window, u"filter_ip_address"_s), u"192.0.2.250"_s);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 0);
        look(*m_window, u"nothing-matches"_s);
    }

    void notAllowed()
    {
        openServer();
        typeInto(childOf(*m_window, u"filter_result"_s), u"forbidden"_s);
        QTRY_VERIFY(childOf(*m_window, u"questionError"_s)->isVisible());
        look(*m_window, u"not-allowed"_s);
    }

    void smallWindow()
    {
        m_window->resize(1024, 640);
        openServer();
        look(*m_window, u"small"_s);
    }

    void gauge()
    {
        openServer();
        QTest::mouseClick(childOf(*m_window, u"gauge"_s), Qt::LeftButton);
        look(*m_window, u"gauge"_s);
        QTest::mouseClick(childOf(*m_window, u"gauge"_s), Qt::LeftButton);
        typeInto(childOf(*m_window, u"filter_action"_s), u"user.login"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().entries().report().contradicted() > 0
                && m_window->workspace().entries().report().complete,
            20000);
        QTest::mouseClick(childOf(*m_window, u"gauge"_s), Qt::LeftButton);
        look(*m_window, u"gauge-ignored"_s);
    }

    void json()
    {
        openServer();
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentWidget(childOf(*m_window, u"detailJson"_s));
        look(*m_window, u"json"_s);
    }

    /// The comparison sees a part that moved or went missing, and lets pass what letters do.
    void seesWhatMovedOrIsMissing()
    {
        openServer();
        const auto small = [this] { return smallPicture(*m_window, m_window->grab().toImage(), {}); };
        const QImage whole = small();
        QImage noisy = whole;
        for (int y = 0; y < noisy.height(); ++y) {
            for (int x = y % 2; x < noisy.width(); x += 2)
                noisy.setPixelColor(x, y, noisy.pixelColor(x, y).darker(105));
        }
        QCOMPARE(differenceOf(whole, noisy), QString());
        auto *zone = childOf(*m_window, u"statusZone"_s);
        zone->move(zone->pos() - QPoint(24, 0));
        QVERIFY(!differenceOf(whole, small()).isEmpty());
        zone->move(zone->pos() + QPoint(24, 0));
        QCOMPARE(differenceOf(whole, small()), QString());
        childOf(*m_window, u"runButton"_s)->setVisible(false);
        QVERIFY(!differenceOf(whole, small()).isEmpty());
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
