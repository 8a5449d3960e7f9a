// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"
#include "api/consolelink.h"
#include "entryview.h"
#include "export/logserver.h"
#include "inquirytabs.h"
#include "messagebar.h"
#include "querybox.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Links to entries and questions, copied and followed.
class TestLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void copiesALinkToTheEntry();
    void copiesALinkToTheQuestionAsItWasAsked();
    void opensAnEntryThatTheQuestionHides();
    void opensAQuestionBeside();
    void refusesAHostileLink();
    void asksBeforeItLeavesWhatIsOpen();
    void sendsNothingToAStranger();
    void opensOnceTheServerIsConnected();
    void forgetsTheLinkWhereAnotherServerIsOpened();
    void leadsToFilesByTheirPath();

private:
    static Source sourceOf(const LogServer &server);
    void openServer();
    QString noticeText();
    QString entryLink() const
    {
        return encodeLink({ { LinkPlace::Kind::Server, m_server->url() }, m_oldId });
    }
    void paste(const QString &text);
    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }
    MessageBar &bar() { return *childOf<MessageBar>(*m_window, u"linkBar"_s); }
    QPushButton &barAction() { return *childOf<QPushButton>(bar(), u"barAction"_s); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_openedFiles;
    QString m_oldId;
};

void TestLinks::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_server = std::make_unique<LogServer>(20);
    LocalSources local;
    local.openFiles = [this](const QStringList &files, const LocalSources::Handler &handler) {
        m_openedFiles = files;
        LocalSource source;
        source.server = m_server->url();
        source.token = Token(canary);
        source.title = u"files"_s;
        handler(source);
    };
    m_window = std::make_unique<MainWindow>(local);
    m_window->resize(1440, 900);
    m_window->show();
}

void TestLinks::cleanup()
{
    m_window.reset();
    m_server.reset();
}

Source TestLinks::sourceOf(const LogServer &server)
{
    Source source;
    source.name = u"test"_s;
    source.server = server.url();
    source.token = Token(canary);
    return source;
}

void TestLinks::openServer()
{
    workspace().open(sourceOf(*m_server));
    workspace().ask({});
    QTRY_COMPARE(entries().rowCount(), 20);
    QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
    m_oldId = entries().entry(19).id;
}

QString TestLinks::noticeText()
{
    const auto *notice = childOf<MessageBar>(m_window->findChild<InquiryTabs *>()->page(), u"notice"_s);
    return notice->isVisible() ? notice->text() : QString();
}

void TestLinks::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    auto *box = m_window->findChild<QueryBox *>();
    QTest::mouseClick(box, Qt::LeftButton);
    QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(box, Qt::Key_Return);
}

void TestLinks::copiesALinkToTheEntry()
{
    openServer();
    view().setCurrentIndex(entries().index(4, 0));
    childOf<QAction>(*m_window, u"copyEntryLink"_s)->trigger();
    const QString copied = QApplication::clipboard()->text();
    const auto link = parseLink(copied);
    QVERIFY2(link, qPrintable(copied));
    QCOMPARE(link->entryId, entries().entry(4).id);
    QCOMPARE(link->place.server, m_server->url());
    QVERIFY(!copied.contains(QLatin1StringView(canary)));
    QVERIFY(noticeText().contains(u"link(s) copied"_s));
}

/// What was relative is fixed: tomorrow it still leads to today's entries.
void TestLinks::copiesALinkToTheQuestionAsItWasAsked()
{
    openServer();
    Query query;
    query.start = TimeBound::relative(3600);
    query.result = u"failure"_s;
    query.refinements = { { Field::Action, Refinement::Test::Is, { u"user.login"_s }, true } };
    workspace().ask(query);
    childOf<QAction>(*m_window, u"copyViewLink"_s)->trigger();
    const auto link = parseLink(QApplication::clipboard()->text());
    QVERIFY(link);
    QCOMPARE(link->query, query.frozenAt(entries().askedAtUs()));
    QCOMPARE(link->query.start.kind(), TimeBound::Kind::Absolute);
}

void TestLinks::opensAnEntryThatTheQuestionHides()
{
    openServer();
    workspace().ask({ .action = u"no.such.action"_s });
    QTRY_COMPARE(entries().rowCount(), 0);
    paste(entryLink());
    QTRY_COMPARE(workspace().inquiries(), 2);
    QTRY_VERIFY(
        view().currentIndex().isValid() && entries().entry(view().currentIndex().row()).id == m_oldId);
}

void TestLinks::opensAQuestionBeside()
{
    openServer();
    const Query asked = workspace().query();
    paste(encodeLink({ { LinkPlace::Kind::Server, m_server->url() }, {}, { .action = u"user.login"_s } }));
    QTRY_COMPARE(workspace().inquiries(), 2);
    QCOMPARE(workspace().query().action, u"user.login"_s);
    QCOMPARE(workspace().inquiry(0).query(), asked);
}

void TestLinks::refusesAHostileLink()
{
    openServer();
    const int answers = m_server->answers();
    paste(entryLink() + u"&token=abc"_s);
    QVERIFY(bar().isVisible());
    QVERIFY2(bar().text().contains(u"\"token\""_s), qPrintable(bar().text()));
    QVERIFY(!bar().text().contains(u"abc"_s));
    paste(u"audit-console:entry?server=https://me:secret@a.example&id=1"_s);
    QVERIFY2(bar().text().contains(u"user name or password"_s), qPrintable(bar().text()));
    QVERIFY(!bar().text().contains(u"secret"_s));
    QCOMPARE(workspace().inquiries(), 1);
    QCOMPARE(m_server->answers(), answers);
}

void TestLinks::asksBeforeItLeavesWhatIsOpen()
{
    openServer();
    m_window->links().follow(u"audit-console:entry?file=/srv/other.jsonl&id=1"_s);
    QVERIFY2(bar().text().contains(u"/srv/other.jsonl"_s), qPrintable(bar().text()));
    QVERIFY(m_openedFiles.isEmpty());
    QTest::mouseClick(&barAction(), Qt::LeftButton);
    QCOMPARE(m_openedFiles, QStringList { u"/srv/other.jsonl"_s });
    QTRY_VERIFY(!bar().isVisible());
}

void TestLinks::sendsNothingToAStranger()
{
    openServer();
    const LogServer stranger(3);
    ConnectionList().save({ u"mine"_s, m_server->url(), true });
    m_window->links().follow(encodeLink({ { LinkPlace::Kind::Server, stranger.url() }, u"x"_s }));
    QTest::mouseClick(&barAction(), Qt::LeftButton);
    QVERIFY2(bar().text().contains(stranger.url().toString()), qPrintable(bar().text()));
    QVERIFY(bar().text().contains(u"Nothing was sent there"_s));
    QVERIFY(workspace().isOpen());
    QTest::mouseClick(&barAction(), Qt::LeftButton);
    QVERIFY(!workspace().isOpen());
    const auto *address = childOf<QLineEdit>(*m_window, u"serverAddress"_s);
    QVERIFY(address->text() != stranger.url().toString());
    QCOMPARE(stranger.server().connections(), 0);
}

void TestLinks::opensOnceTheServerIsConnected()
{
    openServer();
    workspace().close();
    m_window->links().follow(entryLink());
    QVERIFY(bar().isVisible() && !workspace().isOpen());
    QVERIFY(!barAction().isVisible());
    workspace().open(sourceOf(*m_server));
    QTRY_COMPARE(workspace().inquiries(), 2);
    QTRY_VERIFY(
        view().currentIndex().isValid() && entries().entry(view().currentIndex().row()).id == m_oldId);
    QVERIFY(!bar().isVisible());
}

void TestLinks::forgetsTheLinkWhereAnotherServerIsOpened()
{
    const LogServer stranger(3);
    m_window->links().follow(encodeLink({ { LinkPlace::Kind::Server, stranger.url() }, {}, {} }));
    QVERIFY(bar().isVisible());
    workspace().open(sourceOf(*m_server));
    QTRY_VERIFY(!bar().isVisible());
    QCOMPARE(workspace().inquiries(), 1);
    workspace().open(sourceOf(stranger));
    QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
    QCOMPARE(workspace().inquiries(), 1);
}

void TestLinks::leadsToFilesByTheirPath()
{
    m_window->opener().openFiles({ u"/srv/./a.jsonl"_s });
    QTRY_COMPARE(entries().rowCount(), 20);
    view().setCurrentIndex(entries().index(4, 0));
    childOf<QAction>(*m_window, u"copyEntryLink"_s)->trigger();
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied, u"audit-console:entry?file=/srv/a.jsonl&id="_s + entries().entry(4).id);
    paste(copied);
    QTRY_COMPARE(workspace().inquiries(), 2);
}

AUDIT_WATCHED_MAIN(TestLinks)
#include "tst_links.moc"
