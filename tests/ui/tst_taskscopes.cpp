// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocktimes.h"
#include "tasktest.h"

#include <QTableView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Work in one tenant, and the tenants of a partner.
class TestTaskScopes : public TaskTest
{
    Q_OBJECT

private Q_SLOTS:
    void whichTenantsOfAPartnerHaveFailures();
    void offHoursAdminWorkInATenant();
};

void TestTaskScopes::whichTenantsOfAPartnerHaveFailures()
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

void TestTaskScopes::offHoursAdminWorkInATenant()
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

AUDIT_WATCHED_MAIN(TestTaskScopes)
#include "tst_taskscopes.moc"
