// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refinement.h"
#include "service/samplestories.h"
#include "tasktest.h"

#include <QFile>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// From a value on the screen to what it leads to.
class TestTasks : public TaskTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoGrantedRightsAndWhatElseCameFromThere();
    void whomThePasswordSprayingHit();
    void whetherAnAddressIsNewForAnActor();
    void theLifeOfOneObject();
    void whoReadSecretsAndWhatElseCameFromThere();
};

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
