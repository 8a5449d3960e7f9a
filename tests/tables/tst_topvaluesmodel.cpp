// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/hoursmodel.h"
#include "tables/topvaluesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 sundayUs = 1'795'356'131'000'000; // 2026-11-22T14:02:11Z

Entry entryOf(const QString &actor, const QString &address, qint64 us)
{
    Entry entry;
    entry.actorEmail = actor;
    entry.ipAddress = address;
    entry.timeUs = us;
    return entry;
}

QStringList line(const TopValuesModel &model, int row)
{
    QStringList cells;
    for (int part = 0; part < TopValuesModel::PartCount; ++part)
        cells.append(model.index(row, part).data().toString());
    return cells;
}

} // namespace

class TestTopValuesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsTheMostFrequentFirst();
    void countsActorsByEmailElseById();
    void leavesRowsWithoutTheValueToTheWhole();
    void countsHoursInItsZone();
};

void TestTopValuesModel::countsTheMostFrequentFirst()
{
    TopValuesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin(Column::IpAddress);
    model.count(entryOf(u"a"_s, u"10.0.0.1"_s, sundayUs));
    model.count(entryOf(u"a"_s, u"10.0.0.2"_s, sundayUs + second));
    model.count(entryOf(u"b"_s, u"10.0.0.2"_s, sundayUs - second));
    QCOMPARE(model.rowCount(), 0);
    model.settle();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(line(model, 0),
        (QStringList { u"10.0.0.2"_s, u"2"_s, u"66.7 %"_s, u"2026-11-22 14:02:10"_s, u"2026-11-22 14:02:12"_s,
            u"2"_s }));
    QCOMPARE(line(model, 1),
        (QStringList { u"10.0.0.1"_s, u"1"_s, u"33.3 %"_s, u"2026-11-22 14:02:11"_s, u"2026-11-22 14:02:11"_s,
            u"1"_s }));
    QCOMPARE(model.index(1, 0).data(TopValuesModel::FractionRole).toDouble(), 0.5);
    QCOMPARE(model.index(0, 0).data(TopValuesModel::ValueRole).toString(), u"10.0.0.2"_s);
    QCOMPARE(model.index(0, 0).data(TopValuesModel::FieldRole).toInt(), int(Field::IpAddress));
    QCOMPARE(model.rowOf(Field::IpAddress, u"10.0.0.1"_s), 1);
    QCOMPARE(model.rowOf(Field::ActorId, u"10.0.0.1"_s), -1);

    model.count(entryOf(u"a"_s, u"10.0.0.1"_s, sundayUs));
    model.count(entryOf(u"a"_s, u"10.0.0.1"_s, sundayUs));
    model.settle();
    QCOMPARE(line(model, 0).mid(0, 2), (QStringList { u"10.0.0.1"_s, u"3"_s }));

    // Until it settles, lines and shares are of what was counted before.
    model.begin(Column::IpAddress);
    model.count(entryOf(u"a"_s, u"10.0.0.3"_s, sundayUs));
    QCOMPARE(line(model, 0).mid(1, 2), (QStringList { u"3"_s, u"60.0 %"_s }));
    QCOMPARE(model.counted(), 5);
    model.settle();
    QCOMPARE(model.counted(), 1);

    model.begin(Column::Actor);
    model.settle();
    QCOMPARE(model.rowCount(), 0);
}

void TestTopValuesModel::countsActorsByEmailElseById()
{
    TopValuesModel model;
    model.begin(Column::Actor);
    Entry service;
    service.actorId = u"svc"_s;
    model.count(service);
    model.count(entryOf(u"a@b"_s, {}, sundayUs));
    model.settle();
    QVERIFY(model.rowOf(Field::ActorId, u"svc"_s) >= 0);
    QVERIFY(model.rowOf(Field::ActorEmail, u"a@b"_s) >= 0);
}

void TestTopValuesModel::leavesRowsWithoutTheValueToTheWhole()
{
    TopValuesModel model;
    model.begin(Column::IpAddress);
    model.count(entryOf(u"a"_s, u"10.0.0.1"_s, sundayUs));
    model.count(entryOf(u"a"_s, {}, sundayUs));
    model.settle();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.counted(), 2);
    QCOMPARE(line(model, 0).value(TopValuesModel::Share), u"50.0 %"_s);
}

void TestTopValuesModel::countsHoursInItsZone()
{
    HoursModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin(QTimeZone("Europe/Amsterdam"));
    model.count(sundayUs);
    model.count(sundayUs);
    model.count(sundayUs + 10ll * 3600 * second); // Monday, after midnight
    model.settle();
    QCOMPARE(model.index(6, 15).data().toString(), u"2"_s);
    QCOMPARE(model.index(0, 1).data(HoursModel::CountRole).toLongLong(), 1);
    QCOMPARE(model.index(0, 1).data(HoursModel::FractionRole).toDouble(), 0.5);
    QCOMPARE(model.index(6, 14).data().toString(), QString());
    model.begin(QTimeZone::utc());
    model.settle();
    QCOMPARE(model.index(6, 15).data(HoursModel::FractionRole).toDouble(), 0.0);
}

QTEST_GUILESS_MAIN(TestTopValuesModel)
#include "tst_topvaluesmodel.moc"
