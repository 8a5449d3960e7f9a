// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/viewstore.h"
#include "export/manifest.h"
#include "export/plainfile.h"
#include "messagebar.h"
#include "service/import.h"
#include "service/samplestories.h"
#include "tasktest.h"

#include <QFile>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Evidence as a file, what a ticket quotes, and an account that is watched.
class TestTaskFiles : public TaskTest
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatALeaverDidAsAFile();
    void monthlyEvidence();
    void anIdFromATicket();
    void aTimeFromATicket();
    void watchingAnAccount();
};

void TestTaskFiles::everythingThatALeaverDidAsAFile()
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

void TestTaskFiles::monthlyEvidence()
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

void TestTaskFiles::anIdFromATicket()
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

void TestTaskFiles::aTimeFromATicket()
{
    m_hand->type(u"around 14:05 CET"_s);
    waitForAnswer();
    const Query &query = workspace().query();
    QCOMPARE(query.end.microseconds() - query.start.microseconds(), 1'800'000'000);
    const qint64 middle = (query.start.microseconds() + query.end.microseconds()) / 2;
    QVERIFY(utcText(middle).contains(u"T13:05:00"_s));
    QCOMPARE(m_hand->count(), 1);
}

void TestTaskFiles::watchingAnAccount()
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

AUDIT_WATCHED_MAIN(TestTaskFiles)
#include "tst_taskfiles.moc"
