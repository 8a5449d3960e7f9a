// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statsgroupmodel.h"
#include "tables/topvaluesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestStatsGroupModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheFieldOfAGroup_data();
    void knowsTheFieldOfAGroup();
    void tellsActorsApartOneByOne();
    void showsCountsInTheServicesOrder();
    void tellsNoShareWithoutATotal();
    void leadsNowhereWhereTheFieldIsUnknown();
};

void TestStatsGroupModel::knowsTheFieldOfAGroup_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("field"); ///< empty: none
    const auto row = [](const char *name, const char *label, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(label)
                            << QString::fromLatin1(field);
    };
    row("by_result", "success", "result");
    row("by_action", "user.login", "action");
    row("actions", "user.login", "action");
    row("by_resource_type", "user", "resource_type");
    row("resource_types", "user", "resource_type");
    row("top_actors", "usr_1", "actor_id");
    row("by_actor", "ann@acme.example", "actor_email");
    row("actor_id", "app_7f", "actor_id");
    row("by_actor_email", "system", "actor_email");
    row("top_ip_addresses", "10.0.0.1", "ip_address");
    row("top_ips", "10.0.0.1", "ip_address");
    row("by_ip_address", "10.0.0.1", "ip_address");
    row("by_tenant", "tnt_1", "tenant_id");
    row("by_hour", "7", "");
    row("", "7", "");
    row("top_", "7", "");
}

void TestStatsGroupModel::knowsTheFieldOfAGroup()
{
    QFETCH(const QString, name);
    QFETCH(const QString, label);
    QFETCH(const QString, field);
    const auto found = statsValueField({ name, { { label, 3 } } }, label);
    QCOMPARE(found ? QString(fieldInfo(*found).name) : QString(), field);
}

/// An id beside e-mails leads to what it is.
void TestStatsGroupModel::tellsActorsApartOneByOne()
{
    StatsGroupModel model;
    model.setGroup({ u"top_actors"_s, { { u"ann@acme.example"_s, 3 }, { u"app_smy4"_s, 2 } } }, 5);
    const auto fieldOf
        = [&model](int row) { return model.index(row, 0).data(TopValuesModel::FieldRole).toInt(); };
    QCOMPARE(fieldOf(0), int(Field::ActorEmail));
    QCOMPARE(fieldOf(1), int(Field::ActorId));
}

void TestStatsGroupModel::showsCountsInTheServicesOrder()
{
    StatsGroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTitles({ u"Value"_s, u"Entries"_s, u"Share"_s });
    model.setGroup({ u"by_result"_s, { { u"denied\u202e"_s, 1 }, { u"success"_s, 3 } } }, 4);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.field(), Field::Result);
    QVERIFY(!model.index(0, 0).data().toString().contains(QChar(0x202e)));
    QCOMPARE(model.index(0, 0).data(TopValuesModel::ValueRole).toString(), u"denied\u202e"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"3"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"75.0 %"_s);
    QCOMPARE(model.index(0, 1).data(TopValuesModel::FractionRole).toDouble(), 1.0 / 3);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Share"_s);
}

void TestStatsGroupModel::tellsNoShareWithoutATotal()
{
    StatsGroupModel model;
    model.setGroup({ u"by_result"_s, { { u"success"_s, 0 }, { u"odd"_s, -5 } } }, std::nullopt);
    QCOMPARE(model.index(0, 2).data().toString(), QString());
    QCOMPARE(model.index(1, 1).data(TopValuesModel::FractionRole).toDouble(), 0.0);
    model.setGroup({ u"by_result"_s, { { u"success"_s, 1 } } }, 0);
    QCOMPARE(model.index(0, 2).data().toString(), QString());
}

void TestStatsGroupModel::leadsNowhereWhereTheFieldIsUnknown()
{
    StatsGroupModel model;
    model.setGroup({ u"by_weather"_s, { { u"rain"_s, 1 } } }, 1);
    QVERIFY(!model.field());
    QCOMPARE(model.index(0, 0).data(TopValuesModel::FieldRole).toInt(), -1);
}

QTEST_GUILESS_MAIN(TestStatsGroupModel)
#include "tst_statsgroupmodel.moc"
