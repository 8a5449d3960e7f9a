// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstrip.h"
#include "entrycolumns.h"
#include "entryview.h"
#include "inquirytabs.h"
#include "lookstest.h"
#include "workpage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// The window as it is seldom seen, and what stands over it for a moment.
class TestLookStates : public LooksTest
{
    Q_OBJECT

private:
    WorkPage &page() { return m_window->findChild<InquiryTabs *>()->page(); }

private Q_SLOTS:
    void compared()
    {
        openServer();
        page().view().setFocus();
        QTest::keyClick(&page().view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&page().view(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->workspace().comparison().isFetching());
        look(*m_window, u"compared"_s);
    }

    void columnChooser()
    {
        openServer();
        page().view().columns().showPath(u"details.after.roles[0]"_s);
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        look(*childOf(*m_window, u"columnChooser"_s), u"column-chooser"_s);
    }

    void fetchedChart()
    {
        openServer();
        Query query = yesterday();
        query.end = TimeBound::absolute(newestUs);
        m_window->workspace().ask(query);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 40);
        page().chart().setSplit(Column::Result);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QTRY_VERIFY(!page().chart().data().buckets.empty());
        QTRY_VERIFY(m_window->workspace().entries().report().complete
            && m_window->workspace().entries().state() == EntryTableModel::State::Ready);
        look(*m_window, u"fetched-chart"_s);
    }

    void chartTable()
    {
        openServer();
        for (QAction *action : childOf<QToolButton>(*m_window, u"chartMenu"_s)->menu()->actions()) {
            if (action->objectName() == u"chartAsTable"_s)
                action->trigger();
        }
        look(*childOf<QDialog>(*m_window, u"chartTableDialog"_s), u"chart-table"_s);
    }

    void signedOut()
    {
        openServer();
        typeInto(childOf(*m_window, u"filter_result"_s), u"signed-out"_s);
        QTRY_VERIFY(childOf(*m_window, u"questionError"_s)->isVisible());
        look(*m_window, u"signed-out"_s);
    }

    void serviceGone()
    {
        openServer();
        typeInto(childOf(*m_window, u"filter_result"_s), u"service-gone"_s);
        QTRY_VERIFY(childOf(*m_window, u"questionError"_s)->isVisible());
        look(*m_window, u"service-gone"_s);
    }

    void found()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *text = childOf<QLineEdit>(*m_window, u"findText"_s);
        QTest::keyClicks(text, u"nobody"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(!childOf<QLabel>(*m_window, u"findTold"_s)->text().isEmpty());
        look(*m_window, u"find"_s);
    }

    void about()
    {
        openServer();
        childOf<QAction>(*m_window, u"about"_s)->trigger();
        look(*childOf<QDialog>(*m_window, u"aboutDialog"_s), u"about"_s);
    }

    void viewsMenu()
    {
        openServer();
        auto *menu = childOf<QMenu>(*m_window, u"viewsMenu"_s);
        menu->popup(m_window->mapToGlobal(QPoint(900, 80)));
        QTRY_VERIFY(menu->isVisible());
        look(*menu, u"views-menu"_s);
        menu->close();
    }
};

QTEST_MAIN(TestLookStates)
#include "tst_lookstates.moc"
