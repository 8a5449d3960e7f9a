// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/viewstore.h"
#include "chipbar.h"
#include "domain/clocktimes.h"
#include "entryview.h"
#include "export/manifest.h"
#include "export/plainfile.h"
#include "hand.h"
#include "inquirytabs.h"
#include "messagebar.h"
#include "querybox.h"
#include "service/import.h"
#include "service/localservice.h"
#include "service/sampledata.h"
#include "service/samplestories.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>
#include <QTreeView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// What security staff come for, over the real service with the stories of the sample data: by key presses
/// and clicks, each counted, none above what is ideal.
class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whoGrantedRightsAndWhatElseCameFromThere();
    void everythingThatALeaverDidAsAFile();
    void whomThePasswordSprayingHit();
    void whetherAnAddressIsNewForAnActor();
    void theLifeOfOneObject();
    void whichTenantsOfAPartnerHaveFailures();
    void offHoursAdminWorkInATenant();
    void anIdFromATicket();
    void aTimeFromATicket();
    void monthlyEvidence();
    void watchingAnAccount();
    void whoReadSecretsAndWhatElseCameFromThere();

private:
    void serve(const QStringList &files);
    void waitForAnswer();
    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    WorkPage &page() { return m_window->findChild<InquiryTabs *>()->page(); }
    EntryView &view() { return page().view(); }
    void clickCell(int row, Column column);
    void clickTab(QTabBar &bar, int tab) { m_hand->click(bar, bar.tabRect(tab).center()); }
    QTabBar &topChoices() { return *childOf<QTabBar>(*m_window, u"topChoices"_s); }
    /// Of the whole window, once the details have arrived; stays in the build folder to be looked at.
    void picture(const QString &name);
    /// Ctrl+E and Enter; the file's path when it is there.
    QString exportByKeys();

    QTemporaryDir m_folder;
    QString m_sample;
    std::unique_ptr<OwnSettings> m_settings;
    std::shared_ptr<LocalService> m_service;
    QString m_database;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hand> m_hand;
    QTranslator m_words;
};

void TestTasks::initTestCase()
{
    QFile file(m_folder.filePath(u"sample.jsonl"_s));
    QVERIFY(m_words.load(u":/i18n/audit-console_en"_s));
    QCoreApplication::installTranslator(&m_words);
    QVERIFY(QDir().mkpath(QStringLiteral(AUDIT_PICTURES)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SampleOptions options;
    options.entries = 6000;
    options.nowUs = nowMicroseconds();
    generateSample(options, [&](const QByteArray &entry) { file.write(entry + '\n'); });
    m_sample = file.fileName();
}

void TestTasks::init()
{
    m_settings = std::make_unique<OwnSettings>();
    qputenv("XDG_DATA_HOME", m_settings->path().toUtf8());
    QSettings().setValue(u"export/folder"_s, m_settings->path());
    serve({ m_sample });
}

void TestTasks::cleanup()
{
    m_hand.reset();
    m_window.reset();
    m_service.reset();
}

/// A window that stands where one begins: signed in, a week of entries, the table in focus.
void TestTasks::serve(const QStringList &files)
{
    cleanup();
    m_database = m_settings->path() + u"/entries.sqlite"_s;
    QFile::remove(m_database);
    const auto report = importFiles(m_database, files);
    QVERIFY(report && report->rejected == 0);
    ServiceOptions options;
    options.database = m_database;
    options.token = canary;
    auto started = LocalService::start(options);
    QVERIFY(started);
    m_service = std::move(*started);
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->resize(1440, 900);
    m_window->show();
    Source source;
    source.kind = Source::Kind::Sample;
    source.name = u"Sample data"_s;
    source.server = m_service->url();
    source.token = Token(canary);
    workspace().open(source);
    waitForAnswer();
    QTRY_VERIFY(!workspace().actions().stringList().isEmpty());
    m_hand = std::make_unique<Hand>(*m_window);
    view().setFocus();
}

void TestTasks::waitForAnswer()
{
    QTRY_VERIFY(entries().state() == EntryTableModel::State::Ready && entries().rowsMatchQuery());
}

void TestTasks::clickCell(int row, Column column)
{
    const QModelIndex cell = entries().index(row, static_cast<int>(column));
    m_hand->click(*view().viewport(), view().visualRect(cell).center());
    QCOMPARE(view().currentIndex(), cell);
}

void TestTasks::picture(const QString &name)
{
    QTRY_VERIFY(workspace().detail().isWhole());
    QTRY_VERIFY(workspace().stats().stats().has_value());
    const auto *caption = childOf<QLabel>(*m_window, u"topValuesCaption"_s);
    QTRY_VERIFY(caption->text().contains(u" %1 "_s.arg(entries().rowCount())));
    QVERIFY(m_window->grab().save(QStringLiteral(AUDIT_PICTURES "/") + name + u".png"_s));
}

QString TestTasks::exportByKeys()
{
    m_hand->press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
    const QString path = childOf<QLineEdit>(*dialog, u"exportPath"_s)->text();
    if (!QTest::qWaitForWindowActive(dialog))
        qFatal("the export dialog is not active");
    m_hand->press(Qt::Key_Return);
    const bool isThere = QTest::qWaitFor([&path] { return QFile::exists(manifestPath(path)); }, 20'000);
    return isThere ? path : QString();
}

void TestTasks::whoGrantedRightsAndWhatElseCameFromThere()
{
    m_hand->type(u"role.assigned"_s);
    waitForAnswer();
    picture(u"rights-1-role-assigned"_s);
    m_hand->type(u"*~Reporting Sync"_s);
    waitForAnswer();
    QCOMPARE(entries().rowCount(), 1);
    const Entry grant = entries().entry(0);
    QVERIFY(grant.actorEmail.startsWith(u"helpdesk2@"_s));
    picture(u"rights-2-reporting-sync"_s);
    clickCell(0, Column::IpAddress);
    m_hand->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    waitForAnswer();
    QCOMPARE(workspace().inquiries(), 2);
    QVERIFY(entries().rowCount() >= 1);
    picture(u"rights-3-same-address"_s);
    for (int row = 0; row < entries().rowCount(); ++row) {
        QCOMPARE(entries().entry(row).ipAddress, grant.ipAddress);
        QVERIFY(std::abs(*entries().entry(row).timeUs - *grant.timeUs) <= 3'600'000'000);
    }
    QVERIFY(m_hand->count() <= 4);
}

void TestTasks::everythingThatALeaverDidAsAFile()
{
    const QString leaver = Story::leaver;
    m_hand->type(leaver);
    waitForAnswer();
    QVERIFY(entries().rowCount() > 0);
    m_hand->type(u"-30d"_s);
    waitForAnswer();
    QCOMPARE(workspace().query().start, TimeBound::relative(30ll * 86400));
    const auto total = entries().report().reportedTotal;
    const QString path = exportByKeys();
    QVERIFY(!path.isEmpty());
    const auto manifest = decodeManifest(*loadPlainFile(manifestPath(path), largestManifest));
    QVERIFY(manifest && manifest->isSealed);
    QCOMPARE(manifest->rows, total);
    QVERIFY(m_hand->count() <= 4);
}

void TestTasks::whomThePasswordSprayingHit()
{
    m_hand->type(u"failure"_s);
    waitForAnswer();
    auto *top = childOf<QTableView>(*m_window, u"topValues"_s);
    clickTab(topChoices(), 1);
    QTRY_VERIFY(top->model()->index(0, 0).data().toString() == QString(Story::sprayAddress));
    m_hand->doubleClick(*top->viewport(), top->visualRect(top->model()->index(0, 0)).center());
    waitForAnswer();
    QCOMPARE(workspace().query().ipAddress, QString(Story::sprayAddress));
    QCOMPARE(workspace().query().result, u"failure"_s);
    QSet<QString> hit;
    for (int row = 0; row < entries().rowCount(); ++row)
        hit.insert(entries().entry(row).actorEmail);
    QVERIFY(hit.size() > 20);
    QVERIFY(m_hand->count() <= 3);
}

void TestTasks::whetherAnAddressIsNewForAnActor()
{
    auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
    const int related = tabs->indexOf(childOf(*m_window, u"relatedPage"_s));
    clickTab(*tabs->tabBar(), related);
    const auto *list = childOf<QTreeView>(*m_window, u"relatedList"_s)->model();
    const auto last = [list] { return list->index(list->rowCount() - 1, 1).data().toString(); };
    QTRY_VERIFY2(last().startsWith(u"20"_s), qPrintable(last()));
    QVERIFY(m_hand->count() <= 2);
}

void TestTasks::theLifeOfOneObject()
{
    // On the screen: an entry about the object; the page with the changes stays open from before.
    auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
    tabs->setCurrentWidget(childOf(*m_window, u"changesPage"_s));
    workspace().ask({ .action = u"group.member_removed"_s,
        .refinements = { *parseRefinement(u"resource_name=helpdesk-leads"_s) } });
    waitForAnswer();
    QVERIFY(entries().rowCount() > 0);

    clickCell(0, Column::Resource);
    m_hand->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    waitForAnswer();
    QVERIFY(entries().rowCount() >= 3);
    const int looked = entries().rowCount();
    QStringList paths;
    const auto *changes = childOf<QAbstractItemView>(*m_window, u"changesList"_s)->model();
    for (int row = 0;; ++row) {
        QTRY_VERIFY(workspace().detail().isWhole());
        QCOMPARE(workspace().detail().detail()->entry.id, entries().entry(row).id);
        if (changes->rowCount() > 0)
            paths.append(changes->index(0, 0).data().toString());
        if (row + 1 == looked)
            break;
        m_hand->press(Qt::Key_Down);
    }
    QVERIFY(paths.contains(u"permissions"_s));
    QVERIFY(m_hand->count() <= 1 + looked);
}

void TestTasks::whichTenantsOfAPartnerHaveFailures()
{
    const QString partner = entries().entry(0).partnerId;
    QVERIFY(!partner.isEmpty());
    m_hand->type(u"partner_id="_s + partner);
    waitForAnswer();
    m_hand->type(u"failure"_s);
    waitForAnswer();
    clickTab(topChoices(), 4);
    const auto *top = childOf<QTableView>(*m_window, u"topValues"_s)->model();
    QTRY_VERIFY(top->rowCount() >= 1);
    QCOMPARE(workspace().query().partnerId, partner);
    QCOMPARE(workspace().query().result, u"failure"_s);
    QVERIFY(m_hand->count() <= 4);
}

void TestTasks::offHoursAdminWorkInATenant()
{
    // The tenant is on the screen, in a row about rights.
    workspace().ask({ .action = u"role.assigned"_s });
    waitForAnswer();
    QVERIFY(entries().rowCount() > 0);
    const Entry grant = entries().entry(0);
    workspace().ask({});
    waitForAnswer();
    view().setFocus();

    m_hand->type(u"tenant_id="_s + grant.tenantId);
    m_hand->type(u"-30d"_s);
    m_hand->type(u"off-hours"_s);
    m_hand->type(u"action~role"_s);
    waitForAnswer();
    const auto times = parseClockTimes(offHours(workspace().timeFormat().zone()));
    for (int row = 0; row < entries().rowCount(); ++row) {
        const Entry &entry = entries().entry(row);
        QCOMPARE(entry.tenantId, grant.tenantId);
        QVERIFY(entry.action.contains(u"role"_s));
        QVERIFY(times->contains(*entry.timeUs));
    }
    int expected = 0;
    for (const quint32 row : entries().rows().fetched()) {
        const Entry entry = entries().rows().store().entry(row);
        expected += entry.action.contains(u"role"_s) && times->contains(*entry.timeUs);
    }
    QCOMPARE(entries().rowCount(), expected);
    QVERIFY(entries().allHidden() > 0);
    QCOMPARE(qsizetype(entries().rows().fetched().size()), entries().rowCount() + entries().allHidden());
    QVERIFY(m_hand->count() <= 5);
}

void TestTasks::anIdFromATicket()
{
    // Older than the week on the screen.
    QString id;
    QFile file(m_sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    const qsizetype at
        = all.lastIndexOf("\"id\":\"") < all.indexOf("\"id\":\"") ? 0 : all.indexOf("\"id\":\"");
    id = QString::fromLatin1(all.sliced(at + 6, all.indexOf('"', at + 6) - at - 6));
    m_hand->type(id);
    QTRY_COMPARE(workspace().inquiries(), 2);
    QTRY_VERIFY(workspace().detail().isWhole());
    QTRY_COMPARE(workspace().detail().detail()->entry.id, id);
    QCOMPARE(m_hand->count(), 1);
}

void TestTasks::aTimeFromATicket()
{
    m_hand->type(u"around 14:05 CET"_s);
    waitForAnswer();
    const Query &query = workspace().query();
    QCOMPARE(query.end.microseconds() - query.start.microseconds(), 1'800'000'000);
    const qint64 middle = (query.start.microseconds() + query.end.microseconds()) / 2;
    QVERIFY(utcText(middle).contains(u"T13:05:00"_s));
    QCOMPARE(m_hand->count(), 1);
}

void TestTasks::monthlyEvidence()
{
    QVERIFY(ViewStore().save({ u"Rights"_s,
        { .start = TimeBound::relative(30ll * 86400),
            .refinements = { *parseRefinement(u"action=role.assigned,role.removed"_s) } } }));
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    waitForAnswer();
    const QString path = exportByKeys();
    QVERIFY(!path.isEmpty());
    const auto manifest = decodeManifest(*loadPlainFile(manifestPath(path), largestManifest));
    QVERIFY(manifest && manifest->isSealed && manifest->rows > 0);
    QCOMPARE(manifest->refinements.size(), 1);
    QVERIFY(m_hand->count() <= 3);
}

void TestTasks::watchingAnAccount()
{
    const QString account = u"helpdesk2@acme.example"_s;
    m_hand->type(account);
    waitForAnswer();
    workspace().current().setFollowPace({ std::chrono::milliseconds(100), std::chrono::minutes(5) });
    m_hand->press(Qt::Key_F7);
    QVERIFY(workspace().current().isFollowing());
    QVERIFY(m_hand->count() <= 2);

    const int before = entries().rowCount();
    QFile file(m_settings->path() + u"/more.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"log_new_1","timestamp":")" + utcText(nowMicroseconds()).toLatin1()
        + R"(","action":"role.assigned","actor_email":"helpdesk2@acme.example"})" + '\n');
    file.close();
    QVERIFY(importFiles(m_database, { file.fileName() }));
    auto *bar = childOf<MessageBar>(page(), u"newEntries"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().startsWith(u"1 new"_s), qPrintable(bar->text()));
    QCOMPARE(entries().rowCount(), before);
    auto *tabs = childOf<QTabBar>(*m_window, u"inquiryTabs"_s);
    QVERIFY2(tabs->tabText(0).startsWith(u"(1) "_s), qPrintable(tabs->tabText(0)));
    QTest::mouseClick(childOf(*bar, u"barAction"_s), Qt::LeftButton);
    QCOMPARE(entries().rowCount(), before + 1);
    QCOMPARE(entries().entry(0).id, u"log_new_1"_s);
    QVERIFY(!bar->isVisible());
    // Another question is another matter.
    workspace().ask({});
    QVERIFY(!workspace().current().isFollowing());
}

void TestTasks::whoReadSecretsAndWhatElseCameFromThere()
{
    const QString real = QStringLiteral(AUDIT_SHARED "/data/iam-attack-simulation.ndjson.gz");
    if (!QFile::exists(real))
        QSKIP("not run: the real entries are not there");
    serve({ real });
    workspace().ask({});
    waitForAnswer();
    view().setFocus();
    m_hand->type(u"secretsmanager.GetSecretValue"_s);
    waitForAnswer();
    QCOMPARE(entries().report().reportedTotal, 60);
    QVERIFY(!entries().entry(0).actorEmail.isEmpty() || !entries().entry(0).actorId.isEmpty());
    picture(u"secrets-1-who-read-them"_s);
    QCOMPARE(entries().entry(0).ipAddress, u"192.168.10.20"_s);
    const qint64 readUs = *entries().entry(0).timeUs;
    clickCell(0, Column::IpAddress);
    m_hand->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    waitForAnswer();
    QCOMPARE(workspace().inquiries(), 2);
    clickTab(topChoices(), 2);
    const auto *top = childOf<QTableView>(*m_window, u"topValues"_s)->model();
    QTRY_VERIFY(top->index(0, 0).data().toString().contains(u'.'));
    picture(u"secrets-2-same-address"_s);
    QSet<QString> actions;
    for (int row = 0; row < entries().rowCount(); ++row) {
        QCOMPARE(entries().entry(row).ipAddress, u"192.168.10.20"_s);
        QVERIFY(std::abs(*entries().entry(row).timeUs - readUs) <= 900'000'000);
        actions.insert(entries().entry(row).action);
    }
    QVERIFY(actions.size() > 1);
    QVERIFY(m_hand->count() <= 4);
}

AUDIT_WATCHED_MAIN(TestTasks)
#include "tst_tasks.moc"
