// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boxreading.h"
#include "domain/clocktimes.h"
#include "domain/rowsieve.h"
#include "domain/timetext.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

qint64 usOf(const QString &text)
{
    return parseServerTime(text)->us;
}

} // namespace

class TestClockTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatLiesInThem_data();
    void knowsWhatLiesInThem();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void namesTheZoneUnlessItIsUtc();
    void isAConditionLikeAnyOther();
    void isReadFromTheBox_data();
    void isReadFromTheBox();
};

void TestClockTimes::knowsWhatLiesInThem_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char *values, const char *time, bool isIn) {
        QTest::addRow("%s %s", values, time)
            << QString::fromLatin1(values) << QString::fromLatin1(time) << isIn;
    };
    // 2026-11-22 is a Sunday.
    row("19:00-07:00", "2026-11-23T18:59:59.999Z", false);
    row("19:00-07:00", "2026-11-23T19:00:00Z", true);
    row("19:00-07:00", "2026-11-23T00:00:00Z", true);
    row("19:00-07:00", "2026-11-23T06:59:59Z", true);
    row("19:00-07:00", "2026-11-23T07:00:00Z", false);
    row("9-17", "2026-11-23T09:00:00Z", true);
    row("9-17", "2026-11-23T17:00:00Z", false);
    row("0-24", "2026-11-23T23:59:59Z", true);
    row("22:30-24:00", "2026-11-23T22:45:00Z", true);
    row("sat,sun", "2026-11-22T12:00:00Z", true);
    row("sat,sun", "2026-11-23T00:00:00Z", false);
    row("sat-mon", "2026-11-23T00:00:00Z", true);
    row("sat-mon", "2026-11-24T00:00:00Z", false);
    row("MON-fri", "2026-11-27T12:00:00Z", true);
    row("19:00-07:00,sat,sun", "2026-11-22T12:00:00Z", true);
    // By the clock of the zone, summer time included.
    row("sun,Europe/Amsterdam", "2026-11-22T22:59:00Z", true);
    row("sun,Europe/Amsterdam", "2026-11-22T23:00:00Z", false);
    row("9-10,Europe/Amsterdam", "2026-07-01T07:30:00Z", true);
    row("9-10,Europe/Amsterdam", "2026-12-01T07:30:00Z", false);
    row("9-10,Asia/Kolkata", "2026-12-01T03:30:00Z", true);
    row("thu", "1970-01-01T00:00:00Z", true);
    row("wed", "1969-12-31T23:59:59.5Z", true);
}

void TestClockTimes::knowsWhatLiesInThem()
{
    QFETCH(const QString, values);
    QFETCH(const QString, time);
    QFETCH(const bool, isIn);
    const auto times = parseClockTimes(values.split(u','));
    QVERIFY(times);
    QCOMPARE(times->contains(usOf(time)), isIn);
}

void TestClockTimes::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("values");
    for (const char *values :
        { "25-7", "19:60-7", "7-7", "19:00", "-", "-7", "caturday", "mon-", "mon-fri-sat", "Europe/Amsterdam",
            "UTC", "sat,Europe/Nowhere", "Europe/Amsterdam,sat", "24:01-3", "", "sat,../../../etc/localtime",
            "sat,/etc/localtime", "sat,Europe/../Europe/Amsterdam" })
        QTest::newRow(values) << QString::fromLatin1(values);
}

void TestClockTimes::refusesWhatIsNoTime()
{
    QFETCH(const QString, values);
    QVERIFY(!parseClockTimes(values.split(u',')));
    QVERIFY(!parseRefinement(u"timestamp@"_s + values));
}

void TestClockTimes::namesTheZoneUnlessItIsUtc()
{
    QCOMPARE(clockValues({ u"sat"_s }, QTimeZone::utc()), QStringList { u"sat"_s });
    QCOMPARE(
        clockValues({ u"sat"_s }, QTimeZone("Asia/Kolkata")), (QStringList { u"sat"_s, u"Asia/Kolkata"_s }));
    QCOMPARE(clockValues({ u"sat"_s }, QTimeZone()), QStringList());
    QCOMPARE(clockValues({ u"noon"_s }, QTimeZone::utc()), QStringList());
    for (int day = 0; day < 7; ++day) {
        const auto times = parseClockTimes({ clockDay(day) });
        QVERIFY(times);
        QCOMPARE(times->days.to_ulong(), 1UL << day);
    }
    QCOMPARE(clockDay(7), QString());
    QCOMPARE(clockDay(-1), QString());
}

void TestClockTimes::isAConditionLikeAnyOther()
{
    for (const QString &text : { u"timestamp@19:00-07:00,sat,sun,Europe/Amsterdam"_s, u"timestamp!@9-17"_s,
             u"off timestamp@mon-fri"_s }) {
        const auto refinement = parseRefinement(text);
        QVERIFY2(refinement, qPrintable(text));
        QCOMPARE(refinementText(*refinement), text);
    }
    QVERIFY(!parseRefinement(u"action@9-17"_s));
    QVERIFY(!parseRefinement(u"*@9-17"_s));

    RowSieve sieve({ *parseRefinement(u"timestamp!@9-17"_s) });
    Entry entry;
    QVERIFY(sieve.take(entry)); // without a time, it lies in no hours
    entry.timeUs = usOf(u"2026-11-23T12:00:00Z"_s);
    QVERIFY(!sieve.take(entry));
    entry.timeUs = usOf(u"2026-11-23T20:00:00Z"_s);
    QVERIFY(sieve.take(entry));
    QCOMPARE(sieve.hidden(), QList<qint64> { 1 });
}

void TestClockTimes::isReadFromTheBox_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("condition");
    QTest::newRow("off-hours") << u"off-hours"_s << u"timestamp@19:00-07:00,sat,sun,Europe/Amsterdam"_s;
    QTest::newRow("a range") << u"22-6"_s << u"timestamp@22-6,Europe/Amsterdam"_s;
    QTest::newRow("a day") << u"sun"_s << u"timestamp@sun,Europe/Amsterdam"_s;
    QTest::newRow("in full") << u"timestamp!@9-17,UTC"_s << u"timestamp!@9-17,UTC"_s;
    QTest::newRow("an address of mail") << u"action@acme.example"_s << u"actor_email=action@acme.example"_s;
}

void TestClockTimes::isReadFromTheBox()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, condition);
    const QList<BoxReading> readings = readBox(typed, {}, QTimeZone("Europe/Amsterdam"), 0);
    QStringList offered;
    for (const BoxReading &reading : readings) {
        if (reading.kind == BoxReading::Kind::Condition)
            offered.append(refinementText(reading.condition));
    }
    QVERIFY2(offered.value(0) == condition, qPrintable(offered.join(u" | "_s)));
}

QTEST_GUILESS_MAIN(TestClockTimes)
#include "tst_clocktimes.moc"
