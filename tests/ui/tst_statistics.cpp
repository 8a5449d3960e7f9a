// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"
#include "statisticsdialog.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/topvaluesmodel.h"
#include "turnwatch.h"
#include "windowtest.h"

#include <QLabel>
#include <QTableView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr char entries[]
    = R"({"items":[{"id":"e1","timestamp":"2026-11-22T14:02:11Z","action":"user.login"}],)"
      R"("total":1,"page":1,"per_page":50,"pages":1})";
constexpr char statistics[]
    = R"({"total":40,"unique_actors":7,"by_result":{"success":30,"failure":10},)"
      R"("top_actors":[{"actor_email":"ann@acme.example","count":25}],"by_weather":{"<b>rain</b>":40},)"
      R"("time_series":[{"bucket":"2026-11-22T13:00:00Z","count":15},{"bucket":"2026-11-22T14:00:00Z","count":25}]})";

} // namespace

/// Everything that the service counts, on a page of its own.
class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhateverTheServiceCounts();
    void filtersByAValue();
    void asksForSeveralValues();
    void followsTheQuestion();
    void saysWhyThereIsNothing();
    void showsNothingOfAnotherTab();

private:
    QDialog *open();
    QTableView *list(const QString &group)
    {
        return childOf<QTableView>(*m_window, u"statistics_"_s + group);
    }
    Workspace &workspace() { return m_window->workspace(); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    QByteArray m_answer;
    int m_status = 200;
};

void TestStatistics::init()
{
    m_answer = statistics;
    m_status = 200;
    m_settings = std::make_unique<OwnSettings>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith([this](const ScriptedRequest &request) {
        if (request.path().contains("/stats"))
            return ScriptedReply::json(m_answer, m_status);
        return ScriptedReply::json(entries);
    });
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->show();
    Source source;
    source.name = u"test"_s;
    source.server = m_server->url();
    source.token = Token(canary);
    workspace().open(source);
    QTRY_COMPARE(workspace().entries().state(), EntryTableModel::State::Ready);
    QTRY_VERIFY(!workspace().stats().isFetching());
}

void TestStatistics::cleanup()
{
    m_window.reset();
    m_server.reset();
}

QDialog *TestStatistics::open()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    return childOf<QDialog>(*m_window, u"statisticsDialog"_s);
}

void TestStatistics::showsWhateverTheServiceCounts()
{
    QDialog *dialog = open();
    QVERIFY(dialog->isVisible());
    const QString figures = childOf<QLabel>(*dialog, u"statisticsFigures"_s)->text();
    QVERIFY2(figures.contains(u"40"_s) && figures.contains(u"different actors: 7"_s), qPrintable(figures));
    const QString caption = childOf<QLabel>(*dialog, u"statisticsCaption"_s)->text();
    QVERIFY2(caption.contains(u"service statistics"_s), qPrintable(caption));
    QCOMPARE(list(u"by_result"_s)->model()->rowCount(), 2);
    QCOMPARE(list(u"by_result"_s)->model()->index(0, 2).data().toString(), u"75.0 %"_s);
    QCOMPARE(list(u"by_weather"_s)->model()->index(0, 0).data().toString(), u"<b>rain</b>"_s);
    QCOMPARE(list(u"series"_s)->model()->rowCount(), 2);
    QCOMPARE(list(u"series"_s)->model()->index(1, 1).data().toString(), u"25"_s);
}

void TestStatistics::filtersByAValue()
{
    open();
    QTableView *actors = list(u"top_actors"_s);
    actors->setCurrentIndex(actors->model()->index(0, 0));
    actors->setFocus();
    QTest::keyClick(actors, Qt::Key_Return);
    QCOMPARE(workspace().query().actorEmail, u"ann@acme.example"_s);

    QTRY_VERIFY(!workspace().stats().isFetching());
    QTableView *results = list(u"by_result"_s);
    results->setCurrentIndex(results->model()->index(1, 0));
    results->setFocus();
    QTest::keyClick(results, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(workspace().query().refinements.size(), 1);
    QCOMPARE(workspace().query().refinements.constFirst(), *parseRefinement(u"result!=failure"_s));
}

void TestStatistics::asksForSeveralValues()
{
    open();
    for (int row = 0; row < 2; ++row) {
        QTRY_VERIFY(!workspace().stats().isFetching());
        QTableView *results = list(u"by_result"_s);
        results->setCurrentIndex(results->model()->index(row, 0));
        results->setFocus();
        QTRY_VERIFY(results->hasFocus());
        QTest::keyClick(results, Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    }
    QCOMPARE(workspace().query().result, QString());
    QCOMPARE(workspace().query().refinements, QList { *parseRefinement(u"result=success,failure"_s) });
}

void TestStatistics::followsTheQuestion()
{
    const QDialog *dialog = open();
    m_answer = R"({"total":3,"by_result":{"success":3}})";
    workspace().ask({ .tenantId = u"tnt_1"_s });
    QTRY_COMPARE(list(u"by_result"_s)->model()->rowCount(), 1);
    QTRY_VERIFY(!dialog->findChild<QTableView *>(u"statistics_series"_s));
    const QString caption = childOf<QLabel>(*m_window, u"statisticsCaption"_s)->text();
    QVERIFY2(caption.contains(u"tnt_1"_s), qPrintable(caption));
    workspace().close();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"statisticsDialog"_s));
}

void TestStatistics::saysWhyThereIsNothing()
{
    m_status = 403;
    m_answer = R"({"detail":"not for you"})";
    const QDialog *dialog = open();
    workspace().ask({ .tenantId = u"tnt_1"_s });
    const auto *problem = childOf<MessageBar>(*m_window, u"statisticsProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"not for you"_s), qPrintable(problem->text()));
    QTRY_VERIFY(!dialog->findChild<QTableView *>(u"statistics_by_result"_s));
}

void TestStatistics::showsNothingOfAnotherTab()
{
    QDialog *dialog = open();
    const auto *figures = childOf<QLabel>(*dialog, u"statisticsFigures"_s);
    QVERIFY(figures->isVisible());
    m_status = 403;
    workspace().openBeside({ .tenantId = u"tnt_1"_s });
    QVERIFY(!figures->isVisible()); // at once, not only when the answer is there
    QTRY_VERIFY(!workspace().stats().isFetching());
    QTRY_VERIFY(!dialog->findChild<QTableView *>(u"statistics_by_result"_s));
    QVERIFY(!figures->isVisible());
    workspace().setCurrent(0);
    QVERIFY(figures->isVisible());
    QCOMPARE(list(u"by_result"_s)->model()->rowCount(), 2);
}

AUDIT_WATCHED_MAIN(TestStatistics)
#include "tst_statistics.moc"
