// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstrip.h"
#include "entryview.h"
#include "messagebar.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"
#include "turnwatch.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// The window over a server that does what it is told.
class TestWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;

    EntryTableModel &entries() { return m_window->workspace().entries(); }
    MessageBar *errorBar() { return childOf<MessageBar>(*m_window, u"questionError"_s); }

    /// A good server of so many entries; statistics and names too.
    static ScriptedServer::Answer goodServer(int count)
    {
        return [count](const ScriptedRequest &request) {
            if (request.path().endsWith("/stats"))
                return ScriptedReply::json(R"({"total":3,"bucket_seconds":3600,"time_series":[)"
                                           R"({"timestamp":"2026-11-22T13:00:00Z","total":3}]})");
            if (request.path().endsWith("/actions"))
                return ScriptedReply::json(R"({"actions":["user.login"]})");
            if (request.path().endsWith("/resource-types"))
                return ScriptedReply::json(R"({"resource_types":["user"]})");
            if (!request.path().endsWith("/audit/"))
                return ScriptedReply::json(R"({"id":"e0","action":"user.login","user_agent":"<b>x</b>"})");
            const int perPage = request.number(u"per_page"_s);
            const int first = (request.number(u"page"_s) - 1) * perPage;
            return ScriptedReply::json(pageOf(first, std::clamp(count - first, 0, perPage), count));
        };
    }

    void openServer(const ScriptedServer::Answer &answer)
    {
        m_server->answerWith(answer);
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        m_window->workspace().open(source);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<ScriptedServer>();
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void everyFaultReadsAsASentenceAndKeepsTheRows_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("signed out") << 401 << QByteArray(R"({"detail":"Token expired"})");
        QTest::newRow("forbidden") << 403 << QByteArray(R"({"detail":"Platform token requires admin:read"})");
        QTest::newRow("gone") << 404 << QByteArray(R"({"detail":"Not Found"})");
        QTest::newRow("invalid")
            << 422 << QByteArray(R"({"detail":[{"loc":["query","ip_address"],"msg":"no","type":"x"}]})");
        QTest::newRow("broken") << 500 << QByteArray("oops");
        QTest::newRow("not the API") << 200 << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("cut") << 200 << QByteArray(R"({"items":[{"id":"1"})");
    }

    void everyFaultReadsAsASentenceAndKeepsTheRows()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        openServer(goodServer(5));
        QTRY_COMPARE(entries().rowCount(), 5);
        m_server->alwaysAnswer(ScriptedReply::json(body, status));
        m_window->workspace().ask({});
        QTRY_COMPARE_WITH_TIMEOUT(entries().state(), EntryTableModel::State::Failed, 15000);
        QCOMPARE(entries().rowCount(), 5);
        QVERIFY(errorBar()->isVisible());
        QVERIFY2(errorBar()->text().size() > 20 && errorBar()->text().contains(u'.'),
            qPrintable(errorBar()->text()));
        QVERIFY(m_window->findChild<EntryView *>()->isVisible());
    }

    void retryGoesOnWhereItFailed()
    {
        openServer(goodServer(5));
        QTRY_COMPARE(entries().rowCount(), 5);
        m_server->alwaysAnswer(ScriptedReply::json(R"({"detail":"no"})", 403));
        m_window->workspace().ask({});
        QTRY_VERIFY(errorBar()->isVisible());
        m_server->answerWith(goodServer(7));
        QTest::mouseClick(childOf(*errorBar(), u"barAction"_s), Qt::LeftButton);
        QTRY_COMPARE(entries().rowCount(), 7);
        QVERIFY(!errorBar()->isVisible());
    }

    void a422MarksTheFieldThatItNames()
    {
        openServer(goodServer(5));
        QTRY_COMPARE(entries().rowCount(), 5);
        m_server->alwaysAnswer(ScriptedReply::json(
            R"({"detail":[{"type":"x","loc":["query","start_time"],"msg":"Input should be a valid datetime","input":"y"}]})",
            422));
        m_window->workspace().ask({});
        auto *problem = childOf<QLabel>(*m_window, u"problem_start_time"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"Input should be a valid datetime"_s));
        QVERIFY(childOf(*m_window, u"filter_start_time"_s)->property("invalid").toBool());

        m_server->answerWith(goodServer(5));
        m_window->workspace().ask({});
        QVERIFY(!problem->isVisible());
    }

    void nothingMatchesNamesTheFiltersAndLoosensOneWithAClick()
    {
        openServer([](const ScriptedRequest &request) {
            const bool filtered = request.parameter(u"ip_address"_s).has_value();
            return goodServer(filtered ? 0 : 4)(request);
        });
        QTRY_COMPARE(entries().rowCount(), 4);
        typeInto(childOf(*m_window, u"filter_ip_address"_s), u"192.0.2.77"_s);
        auto *title = childOf<QLabel>(*m_window, u"emptyTitle"_s);
        QTRY_VERIFY(title->isVisible());
        auto *loosen = childOf<QAbstractButton>(*m_window, u"loosen_ip_address"_s);
        QVERIFY(loosen->text().contains(u"192.0.2.77"_s));
        QTest::mouseClick(loosen, Qt::LeftButton);
        QTRY_COMPARE(entries().rowCount(), 4);
    }

    void theChartSaysWhatItDoesNotFollow()
    {
        openServer(goodServer(4));
        QTRY_COMPARE(entries().rowCount(), 4);
        auto *chart = m_window->findChild<ChartStrip *>();
        QTRY_VERIFY(m_window->workspace().stats().stats().has_value());
        const QString whole = chart->caption();
        typeInto(childOf(*m_window, u"filter_ip_address"_s), u"198.51.100.7"_s);
        QTRY_VERIFY(chart->caption() != whole);
        QVERIFY(chart->caption().size() > whole.size());
    }

    void stopAndEscapeEndAnUnansweredQuestion()
    {
        openServer(goodServer(4));
        QTRY_COMPARE(entries().rowCount(), 4);
        m_server->alwaysAnswer(ScriptedReply::silence());
        m_window->workspace().ask({});
        QCOMPARE(entries().state(), EntryTableModel::State::Loading);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(entries().state(), EntryTableModel::State::Ready);
        QCOMPARE(entries().rowCount(), 4);
        QVERIFY(!entries().rowsMatchQuery());
    }

    void theFirstRunPageSaysWhatIsWrongWithAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("token");
        QTest::newRow("nothing") << QString() << u"abc"_s;
        QTest::newRow("plain http") << u"http://scaikey.example.org"_s << u"abc"_s;
        QTest::newRow("password inside") << u"https://me:secret@scaikey.example.org"_s << u"abc"_s;
        QTest::newRow("no token") << u"https://scaikey.example.org"_s << QString();
        QTest::newRow("token with a space") << u"https://scaikey.example.org"_s << u"a b"_s;
    }

    void theFirstRunPageSaysWhatIsWrongWithAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, token);
        auto *page = childOf(*m_window, u"firstRun"_s);
        QTest::keyClicks(childOf(*page, u"serverAddress"_s), address);
        QTest::keyClicks(childOf(*page, u"serverToken"_s), token);
        QTest::mouseClick(childOf(*page, u"connect"_s), Qt::LeftButton);
        auto *problem = childOf<MessageBar>(*page, u"firstRunProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(!problem->text().contains(u"secret"_s));
        QVERIFY(!m_window->workspace().isOpen());
    }

    void connectingKeepsTheTokenOutOfTheSettings()
    {
        m_server->answerWith(goodServer(3));
        auto *page = childOf(*m_window, u"firstRun"_s);
        QTest::keyClicks(childOf(*page, u"serverAddress"_s), m_server->url().toString());
        QTest::keyClicks(childOf(*page, u"serverToken"_s), QString::fromLatin1(canary));
        QTest::mouseClick(childOf(*page, u"rememberToken"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(childOf(*page, u"connect"_s), Qt::LeftButton);
        QTRY_COMPARE(entries().rowCount(), 3);
        QCOMPARE(m_server->requests().first().headers.value("authorization"), QByteArray("Bearer ") + canary);
        QVERIFY(childOf<QLineEdit>(*page, u"serverToken"_s)->text().isEmpty());
        QVERIFY(childOf<QLabel>(*m_window, u"statusToken"_s)->text().contains(u"session"_s));
        m_window->close();
        QSettings settings;
        settings.sync();
        QFile file(settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("127.0.0.1"));
        QVERIFY(!stored.contains(canary));
    }

    void columnsClockAndColoursComeBack()
    {
        openServer(goodServer(3));
        QTRY_COMPARE(entries().rowCount(), 3);
        m_window->findChild<EntryView *>()->setColumnHidden(static_cast<int>(Column::UserAgent), false);
        m_window->findChild<EntryView *>()->setColumnWidth(static_cast<int>(Column::Action), 321);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        const bool utc = m_window->workspace().timeFormat().zone() == QTimeZone::utc();
        m_window->close();

        m_window = std::make_unique<MainWindow>(LocalSources {});
        QVERIFY(!m_window->findChild<EntryView *>()->isColumnHidden(static_cast<int>(Column::UserAgent)));
        QCOMPARE(m_window->findChild<EntryView *>()->columnWidth(static_cast<int>(Column::Action)), 321);
        QCOMPARE(m_window->workspace().timeFormat().zone() == QTimeZone::utc(), utc);
    }

    void everyControlHasANameForPeopleAndForTests()
    {
        openServer(goodServer(3));
        QTRY_COMPARE(entries().rowCount(), 3);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_window.get())
                || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QTabBar")
                || widget->inherits("QSplitter") || widget->inherits("QMenuBar"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || qobject_cast<QTabWidget *>(widget);
            QVERIFY2(named && !widget->objectName().isEmpty(),
                qPrintable(
                    widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
        }
    }

    void noLabelReadsMarkupFromTheServer()
    {
        openServer(goodServer(3));
        QTRY_VERIFY(m_window->workspace().detail().isWhole());
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->objectName() != "chartLegend"_L1 && !label->text().isEmpty())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }

    void aHundredQuestionsInARowEndWithTheLast()
    {
        openServer(goodServer(3));
        QTRY_COMPARE(entries().rowCount(), 3);
        Query query;
        for (int number = 0; number < 100; ++number) {
            query.ipAddress = u"192.0.2."_s + QString::number(number);
            m_window->workspace().ask(query);
        }
        QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
        QCOMPARE(m_window->workspace().query().ipAddress, u"192.0.2.99"_s);
        QCOMPARE(childOf<QLineEdit>(*m_window, u"filter_ip_address"_s)->text(), u"192.0.2.99"_s);
        QVERIFY(entries().rowsMatchQuery());
    }
};

AUDIT_WATCHED_MAIN(TestWindow)
#include "tst_window.moc"
