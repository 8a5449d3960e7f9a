// SPDX-License-Identifier: GPL-3.0-or-later
// A token typed into the window, and servers that repeat it in every manner.
#include "exportbar.h"
#include "features/canarysearch.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"
#include "ui/windowtest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QSignalSpy>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

using Echo = ScriptedReply (*)(const QByteArray &sent);

/// A part of the token is as good as all of it: a text may have been cut.
const QByteArray part = QByteArray(canary).first(14);

QByteArray &logged()
{
    static QByteArray lines;
    return lines;
}

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged() += qFormatLogMessage(type, context, message).toUtf8() + '\n';
}

QByteArray json(QByteArray text, const QByteArray &sent)
{
    return text.replace('\'', '"').replace("%1", sent);
}

/// Every text that an object offers to people and to assistive technology.
QStringList textsOf(const QObject &object)
{
    QStringList texts;
    for (const char *name : { "text", "plainText", "toolTip", "statusTip", "whatsThis", "windowTitle",
             "placeholderText", "accessibleName", "accessibleDescription", "title", "currentText", "format" })
        texts.append(object.property(name).toString());
    texts.removeAll(QString());
    return texts;
}

void addCells(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            const QMap<int, QVariant> data = model.itemData(cell);
            for (const QVariant &value : data)
                texts.append(value.toString());
            addCells(model, cell, texts);
        }
    }
}

/// All that can be read in all windows, hidden parts too.
QByteArray everyText()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        texts.append(textsOf(*widget));
        for (const QAction *action : widget->actions())
            texts.append(textsOf(*action));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addCells(*view->model(), {}, texts);
    }
    return texts.join(u'\n').toUtf8();
}

} // namespace

Q_DECLARE_METATYPE(Echo)

class TestCanaryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        logged().clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_before = qInstallMessageHandler(keepMessage);
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<ScriptedServer>();
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }

    void aServerThatRepeatsTheTokenShowsItNowhere_data()
    {
        QTest::addColumn<Echo>("echo");
        row("401 with the header sent", [](const QByteArray &sent) {
            return ScriptedReply::json(json("{'detail':'bad Authorization: %1'}", sent), 401);
        });
        row("403 as a plain sentence", [](const QByteArray &sent) {
            return ScriptedReply::typed("text/plain", "You sent " + sent + ", which is not enough", 403);
        });
        row("403 as HTML", [](const QByteArray &sent) {
            return ScriptedReply::typed("text/html", "<html><body>" + sent + "</body></html>", 403);
        });
        row("422 in every part", [](const QByteArray &sent) {
            return ScriptedReply::json(
                json("{'detail':[{'loc':['header','%1'],'msg':'no: %1','type':'%1'}]}", sent), 422);
        });
        row("500 with codes", [](const QByteArray &sent) {
            return ScriptedReply::json(
                json("{'error':{'code':'%1','message':'at %1','request_id':'%1'}}", sent), 500);
        });
        row("500 in its headers", [](const QByteArray &sent) {
            return ScriptedReply::json(
                "{}", 500, { { "X-Request-ID", sent }, { "WWW-Authenticate", sent }, { "Server", sent } });
        });
        row("500 in its status line", [](const QByteArray &sent) {
            return ScriptedReply::raw("HTTP/1.1 500 " + sent + "\r\nContent-Length: 0\r\n\r\n");
        });
        row("an error in a good answer", [](const QByteArray &sent) {
            return ScriptedReply::json(json("{'error':'%1','detail':'no %1'}", sent));
        });
        row("an answer cut short",
            [](const QByteArray &sent) { return ScriptedReply::json(json("{'items':[{'id':'%1", sent)); });
        row("a wrong shape", [](const QByteArray &sent) {
            return ScriptedReply::json(json("{'items':'%1','total':'%1'}", sent));
        });
        row("a redirect to elsewhere", [](const QByteArray &sent) {
            return ScriptedReply::redirect(302, "http://other.invalid/?token=" + sent.split(' ').constLast());
        });
        row("no HTTP at all", [](const QByteArray &sent) { return ScriptedReply::raw(sent + "\r\n\r\n"); });
    }

    void aServerThatRepeatsTheTokenShowsItNowhere()
    {
        QFETCH(Echo, echo);
        connectByHand();
        answerAllBy(echo);
        m_window->workspace().ask({});
        QTRY_COMPARE_WITH_TIMEOUT(entries().state(), EntryTableModel::State::Failed, 15'000);
        QVERIFY(everyText().contains("198.51.100.7")); // the rows are among the texts
        QVERIFY2(!holds(everyText(), part), everyText());

        QTemporaryDir folder;
        const QString sentence = exportThatFails(folder.filePath(u"entries.csv"_s), echo);
        QVERIFY(sentence.size() > 20);
        QVERIFY(!holds(sentence.toUtf8(), part));
        QVERIFY(!holds(everyText(), part));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());

        m_window->close();
        QCOMPARE(filesHolding(m_settings->path(), part), QStringList());
        QVERIFY(logged().contains("qt."));
        QVERIFY2(!holds(logged(), part), logged());
    }

private:
    EntryTableModel &entries() { return m_window->workspace().entries(); }

    static void row(const char *name, Echo echo) { QTest::newRow(name) << echo; }

    static ScriptedReply good(const ScriptedRequest &request)
    {
        return ScriptedReply::json(request.path().endsWith("/audit/") ? pageOf(0, 3, 6) : QByteArray("{}"));
    }

    void connectByHand()
    {
        m_server->answerWith(good);
        auto *page = childOf(*m_window, u"firstRun"_s);
        QTest::keyClicks(childOf(*page, u"serverAddress"_s), m_server->url().toString());
        QTest::keyClicks(childOf(*page, u"serverToken"_s), QString::fromLatin1(canary));
        QTest::mouseClick(childOf(*page, u"rememberToken"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(childOf(*page, u"connect"_s), Qt::LeftButton);
        QTRY_VERIFY(entries().rowCount() > 0);
        QCOMPARE(
            m_server->requests().constLast().headers.value("authorization"), QByteArray("Bearer ") + canary);
    }

    void answerAllBy(Echo echo)
    {
        m_server->answerWith(
            [echo](const ScriptedRequest &request) { return echo(request.headers.value("authorization")); });
    }

    /// What the bar says about an export whose second page is such an answer.
    QString exportThatFails(const QString &path, Echo echo)
    {
        m_server->enqueue(ScriptedReply::json(pageOf(0, 2, 6)));
        answerAllBy(echo);
        ExportRequest request;
        request.server = m_server->url();
        request.token = Token(canary);
        request.path = path;
        request.columns = { Field::Id };
        request.perPage = 2;
        request.limits.tries = 1;
        const ExportBar *bar = m_window->exports().start(request);
        const bool ended = QTest::qWaitFor([bar] { return !bar->isRunning(); }, 30'000);
        return ended && bar->state() != ExportBar::State::Saved ? bar->text() : QString();
    }

    QtMessageHandler m_before = nullptr;
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestCanaryWindow)
#include "tst_canarywindow.moc"
