// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryview.h"
#include "export/logserver.h"
#include "inquirytabs.h"
#include "support/canary.h"
#include "tables/comparisonmodel.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// A few entries side by side, by keys and clicks.
class TestComparing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;

    Workspace &workspace() { return m_window->workspace(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }
    QWidget &page() { return *childOf(*m_window, u"comparePage"_s); }
    QTableView &table() { return *childOf<QTableView>(*m_window, u"compareTable"_s); }
    QString title() { return childOf<QLabel>(*m_window, u"detailTitle"_s)->text(); }

    void selectDown(int more)
    {
        view().setFocus();
        for (int press = 0; press < more; ++press)
            QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<LogServer>(50);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        workspace().open(source);
        workspace().ask({});
        QTRY_COMPARE(workspace().entries().rowCount(), 50);
        view().setCurrentIndex(workspace().entries().index(0, 0));
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void twoSelectedRowsStandSideBySide()
    {
        QVERIFY(!page().isVisible());
        selectDown(1);
        QVERIFY(page().isVisible());
        QCOMPARE(title(), u"2 entries side by side"_s);
        QVERIFY(!childOf<QTabWidget>(*m_window, u"detailTabs"_s)->isVisible());
        QTRY_VERIFY(!workspace().comparison().isFetching());
        QCOMPARE(table().model()->columnCount(), 3);
        for (int row = 0; row < table().model()->rowCount(); ++row)
            QVERIFY(table().model()->index(row, 1).data() != table().model()->index(row, 2).data());
        selectDown(2);
        QCOMPARE(title(), u"4 entries side by side"_s);
        selectDown(1);
        QVERIFY(!page().isVisible());
        QVERIFY(childOf<QTabWidget>(*m_window, u"detailTabs"_s)->isVisible());
    }

    void whoIsLedToARowStandsOnItAlone()
    {
        workspace().notebook().toggleMarks({ workspace().entries().entry(2).id });
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view().currentIndex().row(), 2);
        QCOMPARE(view().selectedPlaces(), QList<int> { 2 });
        QVERIFY(!page().isVisible());
    }

    void equalFieldsComeWhenTheyAreAskedFor()
    {
        selectDown(1);
        QTRY_VERIFY(!workspace().comparison().isFetching());
        const int differing = table().model()->rowCount();
        const int equal = workspace().comparison().equalRows();
        QVERIFY(equal > 0);
        const auto *same = childOf<QLabel>(*m_window, u"compareSame"_s);
        QVERIFY2(same->text().startsWith(QString::number(equal)), qPrintable(same->text()));
        auto *box = childOf<QCheckBox>(*m_window, u"compareEqual"_s);
        QTest::mouseClick(box, Qt::LeftButton, {}, { 8, box->height() / 2 });
        QVERIFY(box->isChecked());
        QCOMPARE(table().model()->rowCount(), differing + equal);
        QTest::keyClick(&view(), Qt::Key_Down);
        selectDown(1);
        QVERIFY(box->isChecked()); // stays from selection to selection
    }

    void aValueLeadsOn()
    {
        selectDown(1);
        QTRY_VERIFY(!workspace().comparison().isFetching());
        const auto *model = table().model();
        int row = 0;
        while (row < model->rowCount()
            && model->index(row, 2).data(ComparisonModel::FieldRole).toInt() != int(Field::ActorEmail))
            ++row;
        QVERIFY(row < model->rowCount());
        const QString actor = model->index(row, 2).data().toString();
        table().setFocus();
        table().setCurrentIndex(model->index(row, 2));
        QTest::keyClick(&table(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(workspace().query().actorEmail, actor);
    }

    void aRowIsCopied()
    {
        selectDown(1);
        QTRY_VERIFY(!workspace().comparison().isFetching());
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, 1));
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\t'), 2);
        QVERIFY(QApplication::clipboard()->text().contains(workspace().comparison().entry(1).id));
    }

    void aNoteIsAboutOne()
    {
        selectDown(1);
        QVERIFY(page().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!page().isVisible());
        QVERIFY(childOf(*m_window, u"noteText"_s)->hasFocus());
    }
};

AUDIT_WATCHED_MAIN(TestComparing)
#include "tst_comparing.moc"
