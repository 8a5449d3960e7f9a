// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstrip.h"
#include "entryview.h"
#include "export/logserver.h"
#include "inquirytabs.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowmemory.h"
#include "windowtest.h"
#include "workpage.h"

#include <QDockWidget>
#include <QFile>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// The window comes back from what is on the disk while it runs, without a word from its end.
class TestWindowMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void comesBackAsItWas();
    void comesBackForTheSameSourceOnly();
    void keepsWhatWasThereUntilItHasComeBack();
    void keepsWhatChangedLastBeforeItsEnd();
    void bearsADamagedFile_data();
    void bearsADamagedFile();
    void holdsNoToken();
    void readsBackWhatItWrites();

private:
    void openWindow();
    void openServer(const LogServer &server);
    std::optional<WindowState> onDisk() const;
    /// What a killed process would have left behind.
    void kill();
    QString path() const { return m_settings->path() + u"/state/window.json"_s; }
    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    InquiryTabs &tabs() { return *m_window->findChild<InquiryTabs *>(); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowMemory::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_server = std::make_unique<LogServer>(50);
    openWindow();
}

void TestWindowMemory::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void TestWindowMemory::openWindow()
{
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->remember(path());
    m_window->show();
}

void TestWindowMemory::openServer(const LogServer &server)
{
    Source source;
    source.name = u"test"_s;
    source.server = server.url();
    source.token = Token(canary);
    workspace().open(source);
    QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
}

std::optional<WindowState> TestWindowMemory::onDisk() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? decodeWindowState(file.readAll()) : std::nullopt;
}

void TestWindowMemory::kill()
{
    QVERIFY(QFile::copy(path(), path() + u".left"_s));
    m_window.reset();
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(path() + u".left"_s, path()));
}

void TestWindowMemory::comesBackAsItWas()
{
    openServer(*m_server);
    m_window->resize(1234, 777);
    workspace().ask({});
    QTRY_COMPARE(entries().rowCount(), 50);
    const QString entry = entries().entry(31).id;
    tabs().page().view().setCurrentIndex(entries().index(31, 0));
    tabs().page().view().setColumnWidth(static_cast<int>(Column::Action), 321);
    Query second;
    second.action = u"user.login"_s;
    second.start = TimeBound::relative(3600);
    second.refinements = { { std::nullopt, Refinement::Test::Contains, { u"ann"_s } } };
    workspace().openBeside(second);
    tabs().page().view().setColumnHidden(static_cast<int>(Column::UserAgent), false);
    tabs().page().chart().setSplit(Column::IpAddress);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    workspace().openBeside({ .actorEmail = u"ann@example.com"_s });
    workspace().setCurrent(1);
    m_window->findChild<QDockWidget *>(u"filterDock"_s)->hide();
    QTRY_VERIFY(
        onDisk() && onDisk()->tabs.size() == 3 && onDisk()->front == 1 && onDisk()->tabs[0].entryId == entry);
    QTRY_COMPARE(onDisk()->layout, m_window->saveState());
    kill();

    openWindow();
    openServer(*m_server);
    QCOMPARE(workspace().inquiries(), 3);
    QCOMPARE(workspace().currentIndex(), 1);
    QCOMPARE(workspace().query(), second);
    QCOMPARE(workspace().inquiry(0).query(), Query());
    QCOMPARE(workspace().inquiry(2).query().actorEmail, u"ann@example.com"_s);
    QTRY_VERIFY(m_window->findChild<QDockWidget *>(u"filterDock"_s)->isHidden());
    QCOMPARE(m_window->size(), QSize(1234, 777));
    QVERIFY(!tabs().pageAt(1).view().isColumnHidden(static_cast<int>(Column::UserAgent)));
    QVERIFY(tabs().pageAt(0).view().isColumnHidden(static_cast<int>(Column::UserAgent)));
    QCOMPARE(tabs().pageAt(0).view().columnWidth(static_cast<int>(Column::Action)), 321);
    QCOMPARE(tabs().pageAt(1).chart().source(), ChartData::Source::Fetched);
    QCOMPARE(tabs().pageAt(1).chart().split(), Column::IpAddress);
    QCOMPARE(tabs().pageAt(0).chart().source(), ChartData::Source::Statistics);
    workspace().setCurrent(0);
    QTRY_COMPARE(entries().rowCount(), 50);
    QTRY_COMPARE(tabs().page().view().currentIndex().row(), 31);
}

void TestWindowMemory::comesBackForTheSameSourceOnly()
{
    openServer(*m_server);
    workspace().openBeside({ .action = u"user.login"_s });
    QTRY_VERIFY(onDisk() && onDisk()->tabs.size() == 2);
    kill();
    const LogServer another(3);
    openWindow();
    openServer(another);
    QCOMPARE(workspace().inquiries(), 1);
    QTRY_COMPARE(onDisk()->place->server, another.url());
}

/// A start that comes to nothing, such as one with a locked keychain, costs no tab.
void TestWindowMemory::keepsWhatWasThereUntilItHasComeBack()
{
    openServer(*m_server);
    workspace().openBeside({ .action = u"user.login"_s });
    QTRY_VERIFY(onDisk() && onDisk()->tabs.size() == 2);
    kill();
    openWindow();
    m_window->resize(1000, 700);
    m_window.reset();
    QCOMPARE(onDisk()->tabs.size(), 2);
    openWindow();
    openServer(*m_server);
    QCOMPARE(workspace().inquiries(), 2);
}

/// Quit right after a change: there is no moment left to wait for.
void TestWindowMemory::keepsWhatChangedLastBeforeItsEnd()
{
    openServer(*m_server);
    QTRY_VERIFY(onDisk() && onDisk()->tabs.size() == 1);
    workspace().openBeside({ .action = u"user.login"_s });
    m_window.reset();
    QCOMPARE(onDisk()->tabs.size(), 2);
    QCOMPARE(onDisk()->tabs[1].query.action, u"user.login"_s);
}

void TestWindowMemory::bearsADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"audit_window":1,"tabs":[{)");
    QTest::newRow("of another version") << QByteArray(R"({"audit_window":2})");
    QTest::newRow("other kinds") << QByteArray(
        R"({"audit_window":1,"place":7,"tabs":[1,{"view":"x"}],"front":-3,"geometry":"!!","layout":[]})");
}

void TestWindowMemory::bearsADamagedFile()
{
    QFETCH(QByteArray, content);
    m_window.reset();
    QFile file(path());
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    openWindow();
    openServer(*m_server);
    QCOMPARE(workspace().inquiries(), 1);
    QTRY_VERIFY(onDisk() && onDisk()->tabs.size() == 1);
}

void TestWindowMemory::holdsNoToken()
{
    openServer(*m_server);
    QTRY_VERIFY(onDisk() && onDisk()->place);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(canary));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestWindowMemory::readsBackWhatItWrites()
{
    WindowState state;
    state.place = LinkPlace { LinkPlace::Kind::Files, {}, { u"/srv/a b.auditcase"_s } };
    state.tabs
        = { { { .result = u"failure"_s, .start = TimeBound::relative(60) }, "columns", u"e\u20391"_s }, {} };
    state.front = 1;
    state.geometry = "geometry";
    state.layout = QByteArray("\0\xff", 2);
    QCOMPARE(decodeWindowState(encodeWindowState(state)), state);
}

AUDIT_WATCHED_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
