// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timetext.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 afternoon = 1'795'356'131 * second; // 2026-11-22T14:02:11Z

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

} // namespace

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServerTimes_data();
    void readsServerTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void tellsHowMuchLater_data();
    void tellsHowMuchLater();
    void writesUtc_data();
    void writesUtc();
    void writesEachInstantSoThatItReadsBack();
    void agreesWithQtOnSeconds();
    void neverUsesLocalTime();
    void writesLocalTimeWithItsOffset_data();
    void writesLocalTimeWithItsOffset();
    void readsWhatAPersonTypes_data();
    void readsWhatAPersonTypes();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void readsZonelessInputInTheZone_data();
    void readsZonelessInputInTheZone();
    void writesBoundsSoThatTheyReadBack_data();
    void writesBoundsSoThatTheyReadBack();
    void writesBoundsShortly();
    void formatsInTheChosenZone();
};

void TimeTextTest::readsServerTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("us");
    QTest::addColumn<bool>("zoneless");
    const qint64 base = afternoon;
    QTest::newRow("Z") << u"2026-11-22T14:02:11Z"_s << base << false;
    QTest::newRow("small letters") << u"2026-11-22t14:02:11z"_s << base << false;
    QTest::newRow("space") << u"2026-11-22 14:02:11Z"_s << base << false;
    QTest::newRow("zoneless") << u"2026-11-22T14:02:11"_s << base << true;
    QTest::newRow("zoneless fraction") << u"2026-11-22 14:02:11.5"_s << base + 500'000 << true;
    QTest::newRow("not rounded up") << u"2026-11-22T23:59:59.999999Z"_s << base + 35868 * second + 999'999
                                    << false;
    QTest::newRow("nine digits are cut") << u"2026-11-22T14:02:11.999999999Z"_s << base + 999'999 << false;
    QTest::newRow("comma") << u"2026-11-22T14:02:11,25Z"_s << base + 250'000 << false;
    QTest::newRow("leap second") << u"2026-12-31T23:59:60Z"_s << qint64(1'798'761'600) * second << false;
    QTest::newRow("east") << u"2026-11-22T16:02:11+02:00"_s << base << false;
    QTest::newRow("no colon") << u"2026-11-22T16:02:11+0200"_s << base << false;
    QTest::newRow("hours only") << u"2026-11-22T16:02:11+02"_s << base << false;
    QTest::newRow("west, half an hour") << u"2026-11-22T10:32:11-03:30"_s << base << false;
    QTest::newRow("quarter-hour zone") << u"2026-11-22T19:47:11+05:45"_s << base << false;
    QTest::newRow("space before the offset") << u"2026-11-22 15:02:11.5 +0100"_s << base + 500'000 << false;
    QTest::newRow("minus zero") << u"2026-11-22T14:02:11-00:00"_s << base << false;
    QTest::newRow("minutes only") << u"2026-11-22T14:02Z"_s << base - 11 * second << false;
    QTest::newRow("hour only") << u"2026-11-22T14"_s << base - 131 * second << true;
    QTest::newRow("day only") << u"2026-11-22"_s << base - 50531 * second << true;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << qint64(1'709'164'800) * second << false;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.5Z"_s << qint64(-500'000) << false;
    QTest::newRow("seconds") << u"1795356131"_s << base << false;
    QTest::newRow("seconds with fraction") << u"1795356131.25"_s << base + 250'000 << false;
    QTest::newRow("milliseconds") << u"1795356131482"_s << base + 482'000 << false;
    QTest::newRow("microseconds") << u"1795356131482123"_s << base + 482'123 << false;
    QTest::newRow("blanks around") << u" 2026-11-22T14:02:11Z\n"_s << base << false;
}

void TimeTextTest::readsServerTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, us);
    QFETCH(bool, zoneless);
    const auto time = parseServerTime(text);
    QVERIFY(time);
    QCOMPARE(time->us, us);
    QCOMPARE(time->zoneless, zoneless);
}

void TimeTextTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "", " ", "yesterday", "2026", "2026-11", "20261122", "13", "0", "-1", "2026-13-01", "2026-02-29",
            "2026-11-31", "2026-00-01", "2026-11-22T24:00:00Z", "2026-11-22T14:60:00Z",
            "2026-11-22T14:02:61Z", "2026-11-22T14:02:11.Z", "2026-11-22T14:02:11.1234567890Z",
            "2026-11-22T14:02:11+24:00", "2026-11-22T14:02:11+02:60", "2026-11-22T14:02:11+2",
            "2026-11-22T14:02:11+02:", "2026-11-22T14:02:11ZZ", "2026-11-22T14:02:11Zx", "2026-11-22T",
            "2026-11-22Z", "2026-11-22T1:02:11Z", "26-11-22T14:02:11Z", "+2026-11-22T14:02:11Z",
            "12026-11-22T14:02:11Z", "9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00+01:00", "1795356131.",
            "1795356131.1.1", "123456789012345678", "1795356131e3", "2026-11-22T14:02:-1Z" })
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"٢٠٢٦-11-22"_s;
}

void TimeTextTest::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!parseServerTime(text));
}

void TimeTextTest::writesUtc_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << afternoon << u"2026-11-22T14:02:11Z"_s;
    QTest::newRow("milliseconds") << afternoon + 80'000 << u"2026-11-22T14:02:11.080Z"_s;
    QTest::newRow("microseconds") << afternoon + 7 << u"2026-11-22T14:02:11.000007Z"_s;
    QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("before 1970") << qint64(-1) << u"1969-12-31T23:59:59.999999Z"_s;
    QTest::newRow("far beyond") << std::numeric_limits<qint64>::max() << u"9999-12-31T23:59:59.999999Z"_s;
    QTest::newRow("far before") << std::numeric_limits<qint64>::min() << u"0000-01-01T00:00:00Z"_s;
}

void TimeTextTest::writesUtc()
{
    QFETCH(qint64, us);
    QFETCH(QString, text);
    QCOMPARE(utcText(us), text);
}

void TimeTextTest::writesEachInstantSoThatItReadsBack()
{
    QRandomGenerator64 random(5);
    const auto zones
        = { QTimeZone::utc(), berlin(), QTimeZone("Asia/Kathmandu"), QTimeZone("America/St_Johns") };
    for (int i = 0; i < 20'000; ++i) {
        const qint64 us
            = qint64(random.bounded(quint64(4'000'000'000))) * second + qint64(random.bounded(second));
        QCOMPARE(parseServerTime(utcText(us)), (ServerTime { us, false }));
        for (const QTimeZone &zone : zones)
            QCOMPARE(parseServerTime(localText(us, zone)), (ServerTime { us, false }));
    }
}

void TimeTextTest::agreesWithQtOnSeconds()
{
    QRandomGenerator64 random(6);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 seconds = qint64(random.bounded(quint64(300'000'000'000))) - 60'000'000'000;
        const QDateTime reference = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        QCOMPARE(utcText(seconds * second), reference.toString(Qt::ISODate));
    }
}

void TimeTextTest::neverUsesLocalTime()
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : { "UTC", "Asia/Tokyo", "America/New_York" }) {
        qputenv("TZ", zone);
        QCOMPARE(parseServerTime(u"2026-11-22T14:02:11")->us, afternoon);
        QCOMPARE(utcText(afternoon), u"2026-11-22T14:02:11Z"_s);
        QCOMPARE(TimeFormat().dateTime(afternoon), u"2026-11-22 14:02:11.000"_s);
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
}

void TimeTextTest::writesLocalTimeWithItsOffset_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("winter") << QByteArray("Europe/Berlin") << u"2026-11-22T15:02:11.482+01:00"_s;
    QTest::newRow("quarter hour") << QByteArray("Asia/Kathmandu") << u"2026-11-22T19:47:11.482+05:45"_s;
    QTest::newRow("west") << QByteArray("America/St_Johns") << u"2026-11-22T10:32:11.482-03:30"_s;
    QTest::newRow("utc") << QByteArray("UTC") << u"2026-11-22T14:02:11.482+00:00"_s;
}

void TimeTextTest::writesLocalTimeWithItsOffset()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    QCOMPARE(localText(afternoon + 482'000, QTimeZone(zone)), text);
}

void TimeTextTest::readsWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TimeBound>("bound");
    QTest::newRow("nothing") << u" "_s << TimeBound();
    QTest::newRow("now") << u"Now"_s << TimeBound::relative(0);
    QTest::newRow("seconds") << u"-90s"_s << TimeBound::relative(90);
    QTest::newRow("minutes") << u"-30m"_s << TimeBound::relative(1800);
    QTest::newRow("hours") << u"-24h"_s << TimeBound::relative(86400);
    QTest::newRow("days") << u"-7d"_s << TimeBound::relative(604800);
    QTest::newRow("weeks") << u" -2w "_s << TimeBound::relative(1209600);
    QTest::newRow("instant") << u"2026-11-22T14:02:11Z"_s << TimeBound::absolute(afternoon);
    QTest::newRow("with offset") << u"2026-11-22 16:02:11+02:00"_s << TimeBound::absolute(afternoon);
    QTest::newRow("zoneless is the zone's") << u"2026-11-22 15:02:11"_s << TimeBound::absolute(afternoon);
    QTest::newRow("minutes only, zoneless")
        << u"2026-11-22 15:02"_s << TimeBound::absolute(afternoon - 11 * second);
    QTest::newRow("a day's beginning") << u"2026-11-22"_s << TimeBound::absolute(afternoon - 54131 * second);
}

void TimeTextTest::readsWhatAPersonTypes()
{
    QFETCH(QString, typed);
    QFETCH(TimeBound, bound);
    const auto read = parseTimeBound(typed, berlin());
    QVERIFY(read);
    QVERIFY(*read == bound);
}

void TimeTextTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : { "24h", "-24", "-h", "-1.5h", "--1h", "-1y", "+1h", "tomorrow", "22.11.2026",
             "2026-02-30", "-99999999999w", "-999999d", "- 1h" })
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TimeTextTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, typed);
    QVERIFY(!parseTimeBound(typed, berlin()));
}

void TimeTextTest::readsZonelessInputInTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("utc");
    const QByteArray home = "Europe/Berlin";
    QTest::newRow("summer") << home << u"2026-07-01 12:00"_s << u"2026-07-01T10:00:00Z"_s;
    QTest::newRow("last minute of winter") << home << u"2026-03-29 01:59"_s << u"2026-03-29T00:59:00Z"_s;
    QTest::newRow("left out in spring") << home << u"2026-03-29 02:30"_s << u"2026-03-29T01:30:00Z"_s;
    QTest::newRow("first of summer") << home << u"2026-03-29 03:00"_s << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("before the doubled hour") << home << u"2026-10-25 01:59"_s << u"2026-10-24T23:59:00Z"_s;
    QTest::newRow("doubled in autumn, first pass")
        << home << u"2026-10-25 02:30"_s << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("after the doubled hour") << home << u"2026-10-25 03:00"_s << u"2026-10-25T02:00:00Z"_s;
    QTest::newRow("quarter hour") << QByteArray("Asia/Kathmandu") << u"2026-01-01 05:45"_s
                                  << u"2026-01-01T00:00:00Z"_s;
    QTest::newRow("far west") << QByteArray("America/Los_Angeles") << u"2026-11-01 12:00"_s
                              << u"2026-11-01T20:00:00Z"_s;
}

void TimeTextTest::readsZonelessInputInTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, typed);
    QFETCH(QString, utc);
    const auto bound = parseTimeBound(typed, QTimeZone(zone));
    QVERIFY(bound);
    QCOMPARE(utcText(bound->microseconds()), utc);
}

void TimeTextTest::writesBoundsSoThatTheyReadBack_data()
{
    QTest::addColumn<TimeBound>("bound");
    QTest::newRow("open") << TimeBound();
    for (const qint64 seconds : { 0, 1, 59, 60, 61, 3600, 5400, 86400, 172800, 604800, 1209600, 31536000 })
        QTest::addRow("%lld s ago", seconds) << TimeBound::relative(seconds);
    QTest::newRow("second pass of the doubled hour")
        << TimeBound::absolute(parseServerTime(u"2026-10-25T01:30:00Z")->us);
    QTest::newRow("odd offset of old") << TimeBound::absolute(parseServerTime(u"1880-01-01T00:00:07Z")->us);
    QTest::newRow("fraction") << TimeBound::absolute(afternoon + 7);
    // Each half hour around both changes of clocks.
    for (const auto &text : { u"2026-03-28T22:00:00Z"_s, u"2026-10-24T22:00:00Z"_s }) {
        for (int step = 0; step < 12; ++step)
            QTest::addRow("%s + %d", qPrintable(text), step)
                << TimeBound::absolute(parseServerTime(text)->us + step * 1800LL * second);
    }
}

void TimeTextTest::writesBoundsSoThatTheyReadBack()
{
    QFETCH(TimeBound, bound);
    for (const QTimeZone &zone :
        { QTimeZone::utc(), berlin(), QTimeZone("Asia/Kathmandu"), QTimeZone("Australia/Lord_Howe") })
        QVERIFY2(parseTimeBound(timeBoundText(bound, zone), zone) == bound,
            qPrintable(timeBoundText(bound, zone)));
}

void TimeTextTest::writesBoundsShortly()
{
    QCOMPARE(timeBoundText({}, berlin()), QString());
    QCOMPARE(timeBoundText(TimeBound::relative(0), berlin()), u"now"_s);
    QCOMPARE(timeBoundText(TimeBound::relative(86400), berlin()), u"-24h"_s);
    QCOMPARE(timeBoundText(TimeBound::relative(3600), berlin()), u"-1h"_s);
    QCOMPARE(timeBoundText(TimeBound::relative(604800), berlin()), u"-7d"_s);
    QCOMPARE(timeBoundText(TimeBound::relative(5400), berlin()), u"-90m"_s);
    QCOMPARE(timeBoundText(TimeBound::absolute(afternoon), berlin()), u"2026-11-22 15:02:11"_s);
    QCOMPARE(timeBoundText(TimeBound::absolute(afternoon - 11 * second), berlin()), u"2026-11-22 15:02"_s);
}

void TimeTextTest::formatsInTheChosenZone()
{
    const TimeFormat format(berlin());
    QCOMPARE(format.dateTime(afternoon + 482'999), u"2026-11-22 15:02:11.482"_s);
    QCOMPARE(format.dateTimeZone(afternoon), u"2026-11-22 15:02:11.000 +01:00"_s);
    QCOMPARE(format.time(afternoon), u"15:02:11"_s);
    QCOMPARE(format.zoneName(afternoon), u"UTC+01"_s);
    QCOMPARE(format.zoneName(parseServerTime(u"2026-07-01")->us), u"UTC+02"_s);
    QCOMPARE(TimeFormat(QTimeZone("Asia/Kathmandu")).zoneName(afternoon), u"UTC+05:45"_s);
    QCOMPARE(TimeFormat().zoneName(afternoon), u"UTC"_s);
    QCOMPARE(TimeFormat(), TimeFormat(QTimeZone::utc()));
}

void TimeTextTest::tellsHowMuchLater_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");
    QTest::newRow("not at all") << qint64 { 0 } << u"+00:00:00.000"_s;
    QTest::newRow("later") << qint64 { 83'456'789 } << u"+00:01:23.456"_s;
    QTest::newRow("earlier") << qint64 { -83'456'789 } << u"−00:01:23.456"_s;
    QTest::newRow("days") << qint64 { 2 * 86'400'000'000 + 3'600'000'000 } << u"+2 d 01:00:00.000"_s;
    QTest::newRow("as early as can be")
        << std::numeric_limits<qint64>::min() << u"−106751991 d 04:00:54.775"_s;
}

void TimeTextTest::tellsHowMuchLater()
{
    QFETCH(qint64, us);
    QFETCH(QString, text);
    QCOMPARE(differenceText(us), text);
}

QTEST_GUILESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
