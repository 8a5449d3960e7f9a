// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryview.h"
#include "inquirytabs.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// From a value to the next question and back again, by key and click.
class TestInquiries : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;

    Workspace &workspace() { return m_window->workspace(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }

    /// The entries between the times that are asked for; other filters fit all of them.
    static ScriptedReply logOf(const ScriptedRequest &request)
    {
        if (!request.path().endsWith("/audit/"))
            return ScriptedReply::json("{}");
        const auto bound = [&request](const QString &name, qint64 otherwise) {
            const auto time = parseServerTime(request.parameter(name).value_or(QString()));
            return time ? time->us : otherwise;
        };
        constexpr qint64 second = 1'000'000;
        const qint64 end = std::min(bound(u"end_time"_s, newestUs), newestUs);
        const qint64 above = (newestUs - end + second - 1) / second;
        const qint64 count = std::min<qint64>((end - bound(u"start_time"_s, 0)) / second + 1, 300 - above);
        const int perPage = request.number(u"per_page"_s);
        const qint64 first = qint64(request.number(u"page"_s) - 1) * perPage;
        const auto rows = std::clamp<qint64>(count - first, 0, perPage);
        return ScriptedReply::json(
            pageOf(static_cast<int>(above + first), static_cast<int>(rows), static_cast<int>(count)));
    }

    void standOn(int row, Column column)
    {
        view().setCurrentIndex(workspace().entries().index(row, static_cast<int>(column)));
        view().setFocus();
    }

    void waitForRows()
    {
        QTRY_COMPARE(workspace().entries().state(), EntryTableModel::State::Ready);
        QTRY_VERIFY(workspace().entries().rowCount() > 0);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->answerWith(logOf);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        workspace().open(source);
        waitForRows();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void oneKeyOpensAValueBesideItsOrigin()
    {
        const Query origin = workspace().query();
        standOn(7, Column::IpAddress);
        const qint64 time = *workspace().entries().entry(7).timeUs;
        QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workspace().inquiries(), 2);
        QCOMPARE(workspace().query().ipAddress, u"198.51.100.7"_s);
        QCOMPARE(workspace().query().start, TimeBound::absolute(time - 3'600'000'000));
        QCOMPARE(workspace().query().end, TimeBound::absolute(time + 3'600'000'000));
        waitForRows();
        QVERIFY(childOf<QTabBar>(*m_window, u"inquiryTabs"_s)->tabText(1).startsWith(u"198.51.100.7 · "_s));

        // The origin stands as it was, on its row.
        auto *tabs = childOf<QTabBar>(*m_window, u"inquiryTabs"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        QCOMPARE(workspace().query(), origin);
        QCOMPARE(view().currentIndex().row(), 7);
        QCOMPARE(workspace().detail().detail()->entry.id, u"e7"_s);
    }

    void theMenuOfAValueIsTheSameInTableAndDetails()
    {
        standOn(0, Column::IpAddress);
        auto *fields = childOf<QTreeView>(*m_window, u"detailFields"_s);
        const auto names = [](const QWidget &view) {
            QStringList all;
            for (const QAction *action : view.actions())
                all.append(action->objectName());
            for (const QString &ofOne :
                { u"copyRow"_s, u"copyRowCsv"_s, u"copyRowJson"_s, u"sortColumn"_s, u"showAsColumn"_s })
                all.removeAll(ofOne);
            return all;
        };
        QCOMPARE(names(*fields), names(view()));
        QVERIFY(names(view()).contains(u"besideAllTime"_s));
    }

    void aroundAnEntryEverythingIsSeenAndTheEntryStandsOut()
    {
        standOn(120, Column::Action);
        QTest::keyClick(&view(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(workspace().inquiries(), 2);
        QVERIFY(workspace().query().ipAddress.isEmpty());
        QTRY_VERIFY(view().currentIndex().isValid()
            && workspace().entries().entry(view().currentIndex().row()).id == u"e120"_s);
    }

    void backAndForwardWalkThroughTheQuestionsOfATab()
    {
        const Query first = workspace().query();
        standOn(3, Column::IpAddress);
        QTest::keyClick(&view(), Qt::Key_I, Qt::ControlModifier);
        const Query second = workspace().query();
        QVERIFY(second != first);
        waitForRows();
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(workspace().query(), first);
        waitForRows();
        QTest::mouseClick(childOf(*m_window, u"forwardButton"_s), Qt::LeftButton);
        QCOMPARE(workspace().query(), second);
        waitForRows();
        QVERIFY(!childOf(*m_window, u"forwardButton"_s)->isEnabled());
    }

    void aClosedTabComesBackWhereItStood()
    {
        standOn(3, Column::IpAddress);
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        const Query beside = workspace().query();
        QVERIFY(beside.start.isOpen());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(workspace().inquiries(), 1);
        // The last tab stays.
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(workspace().inquiries(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workspace().inquiries(), 2);
        QCOMPARE(workspace().currentIndex(), 1);
        QCOMPARE(workspace().query(), beside);
        waitForRows();
    }

    void aTabThatStaysBehindKeepsReadingAndSaysNothing()
    {
        standOn(0, Column::IpAddress);
        QTest::keyClick(&view(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(workspace().inquiries(), 2);
        QSignalSpy rows(&workspace(), &Workspace::rowsChanged);
        waitForRows();
        rows.clear();
        workspace().inquiry(0).ask({});
        QTRY_COMPARE(workspace().inquiry(0).entries().state(), EntryTableModel::State::Ready);
        QCOMPARE(rows.count(), 0);
    }

    void anotherSourceBeginsWithOneTab()
    {
        standOn(0, Column::IpAddress);
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workspace().inquiries(), 2);
        workspace().close();
        QCOMPARE(workspace().inquiries(), 1);
        QCOMPARE(childOf<QTabBar>(*m_window, u"inquiryTabs"_s)->count(), 1);
        QVERIFY(!workspace().canReopen());
    }
};

AUDIT_WATCHED_MAIN(TestInquiries)
#include "tst_inquiries.moc"
