// SPDX-License-Identifier: GPL-3.0-or-later
#include "casedesk.h"
#include "console/servicestarter.h"
#include "entryview.h"
#include "export/logserver.h"
#include "inquirytabs.h"
#include "messagebar.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QDir>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Case files: what was fetched, opened again where there is no server.
class TestCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void opensWithoutTheServer();
    void saysWhatItCovers();
    void filtersOffline();
    void holdsWhatIsKeptAboutItsEntriesAlone();
    void keepsMarksInADraftUntilItIsSaved();
    void savesAllItsEntriesAgain();
    void isWrittenWhereTheWindowClosesMeanwhile();
    void refusesADamagedOne();
    void holdsNoToken();

private:
    void openServer();
    void save();
    void openCase();
    QString path() const { return m_settings->path() + u"/a.auditcase"_s; }
    QString draftFolder() const { return m_settings->path() + u"/audit-console/cases"_s; }
    QString noticeText();
    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<ServiceStarter> m_starter;
    std::unique_ptr<MainWindow> m_window;
};

void TestCases::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_server = std::make_unique<LogServer>(20);
    m_starter = std::make_unique<ServiceStarter>();
    m_window = std::make_unique<MainWindow>(m_starter->sources());
    m_window->resize(1440, 900);
    m_window->show();
}

void TestCases::cleanup()
{
    m_window.reset();
    m_starter.reset();
    m_server.reset();
}

void TestCases::openServer()
{
    Source source;
    source.name = u"test"_s;
    source.server = m_server->url();
    source.token = Token(canary);
    workspace().open(source);
    workspace().ask({});
    QTRY_VERIFY(entries().state() == EntryTableModel::State::Ready && entries().rowCount() == 20);
}

void TestCases::save()
{
    m_window->cases().save(path());
    QTRY_VERIFY2(noticeText().contains(u"a.auditcase"_s), qPrintable(noticeText()));
    QVERIFY2(!noticeText().contains(u"not saved"_s), qPrintable(noticeText()));
}

void TestCases::openCase()
{
    workspace().close();
    m_server.reset();
    m_window->opener().openFiles({ path() });
    QTRY_VERIFY(workspace().isOpen() && workspace().source().openedCase);
    QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
}

QString TestCases::noticeText()
{
    const auto *notice = childOf<MessageBar>(m_window->findChild<InquiryTabs *>()->page(), u"notice"_s);
    return notice->isVisible() ? notice->text() : QString();
}

void TestCases::opensWithoutTheServer()
{
    openServer();
    QByteArrayList rows;
    for (int row = 0; row < entries().rowCount(); ++row)
        rows.append(entries().entry(row).raw);
    Query login;
    login.action = entries().entry(0).action;
    workspace().openBeside(login);
    QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
    const int logins = entries().rowCount();
    save();
    openCase();
    QCOMPARE(workspace().inquiries(), 2);
    QCOMPARE(workspace().currentIndex(), 0);
    QTRY_COMPARE(entries().rowCount(), 20);
    for (int row = 0; row < rows.size(); ++row)
        QCOMPARE(entries().entry(row).raw, rows[row]);
    workspace().setCurrent(1);
    QCOMPARE(workspace().query(), login);
    QTRY_COMPARE(entries().rowCount(), logins);
    QTRY_VERIFY(workspace().detail().isWhole());
    QTRY_VERIFY(workspace().stats().stats().has_value());
}

void TestCases::saysWhatItCovers()
{
    openServer();
    const QString address = m_server->url().toString();
    save();
    openCase();
    for (const QString &told : { noticeText(), workspace().source().name }) {
        QVERIFY2(told.contains(address), qPrintable(told));
        QVERIFY2(told.contains(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s)), qPrintable(told));
    }
    QVERIFY(m_window->windowTitle().contains(address));
}

void TestCases::filtersOffline()
{
    openServer();
    const QString action = entries().entry(0).action;
    save();
    openCase();
    QTRY_COMPARE(entries().rowCount(), 20);
    workspace().ask({ .action = action,
        .refinements = { { Field::Id, Refinement::Test::Is, { entries().entry(0).id }, true } } });
    QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
    QVERIFY(entries().rowCount() > 0 && entries().rowCount() < 20);
}

void TestCases::holdsWhatIsKeptAboutItsEntriesAlone()
{
    openServer();
    Notebook &notebook = workspace().notebook();
    const Entry entry = entries().entry(3);
    notebook.toggleMarks({ entry.id, u"elsewhere"_s });
    notebook.setNote(entry.id, u"asked the desk"_s);
    notebook.setLabel(Field::Action, entry.action, Label { u"routine"_s, 2 });
    notebook.setLabel(Field::IpAddress, u"192.0.2.1"_s, Label { u"elsewhere"_s, 2 });
    save();
    openCase();
    QVERIFY(notebook.isMarked(entry.id));
    QCOMPARE(notebook.marks(), 1);
    QCOMPARE(notebook.note(entry.id), u"asked the desk"_s);
    QCOMPARE(notebook.label(Field::Action, entry.action), (Label { u"routine"_s, 2 }));
    QVERIFY(!notebook.label(Field::IpAddress, u"192.0.2.1"_s));
    QVERIFY(!QFile::exists(draftFolder()));
}

void TestCases::keepsMarksInADraftUntilItIsSaved()
{
    openServer();
    const QString first = entries().entry(1).id, second = entries().entry(2).id;
    workspace().notebook().toggleMarks({ first });
    save();
    openCase();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    workspace().notebook().toggleMarks({ second });
    openCase();
    QVERIFY(workspace().notebook().isMarked(first) && workspace().notebook().isMarked(second));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    save();
    QCOMPARE(QDir(draftFolder()).entryList(QDir::Files), QStringList());
    openCase();
    QCOMPARE(workspace().notebook().marks(), 2);
}

/// However few of them its tab has read.
void TestCases::savesAllItsEntriesAgain()
{
    openServer();
    save();
    openCase();
    workspace().ask({ .action = u"no.such.action"_s });
    QTRY_COMPARE(entries().rowCount(), 0);
    save();
    openCase();
    QTRY_COMPARE(entries().rowCount(), 20);
}

void TestCases::isWrittenWhereTheWindowClosesMeanwhile()
{
    openServer();
    m_window->cases().save(path());
    QVERIFY(!QFile::exists(path())); // it is collected a turn at a time
    m_window.reset();
    qint64 entries = 0;
    const auto loaded = loadCase(path(), [&entries](const CaseChunk &chunk) { entries += chunk.entries; });
    QVERIFY(loaded.has_value());
    QCOMPARE(entries, 20);
}

void TestCases::refusesADamagedOne()
{
    openServer();
    save();
    workspace().close();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    m_window->opener().openFiles({ path() });
    auto *problem = childOf<MessageBar>(*m_window, u"firstRunProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"damaged"_s), qPrintable(problem->text()));
    QVERIFY(!workspace().isOpen());
}

void TestCases::holdsNoToken()
{
    openServer();
    save();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(canary));
    QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(canary).utf16()),
        qsizetype(qstrlen(canary)) * 2)));
}

AUDIT_WATCHED_MAIN(TestCases)
#include "tst_cases.moc"
