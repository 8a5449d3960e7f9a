// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timesteps.h"
#include "domain/timetext.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

qint64 at(const char *text)
{
    return parseServerTime(QString::fromLatin1(text))->us;
}

} // namespace

/// Widths of buckets, steps of the zoom, and stretches of time moved along.
class TestTimeSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsTheBucketsToTheLength_data();
    void fitsTheBucketsToTheLength();
    void zoomsByLengthsThatPeopleThinkIn();
    void zoomsOutNoFurtherThanNow();
    void zoomsWithinLimits();
    void movesAStretchOfTime();
    void movesNothingBeyondNow();
};

void TestTimeSteps::fitsTheBucketsToTheLength_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("bucket");
    QTest::newRow("nothing") << qint64 { 0 } << qint64 { 1 };
    QTest::newRow("a minute") << qint64 { 60 } << qint64 { 1 };
    QTest::newRow("an hour") << qint64 { 3600 } << qint64 { 60 };
    QTest::newRow("a day") << qint64 { 86400 } << qint64 { 900 };
    QTest::newRow("a month") << qint64 { 30 * 86400 } << qint64 { 12 * 3600 };
    QTest::newRow("a thousand years") << qint64 { 365'000LL * 86400 } << qint64 { 3640LL * 86400 };
}

void TestTimeSteps::fitsTheBucketsToTheLength()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, bucket);
    QCOMPARE(bucketSecondsFor(seconds * 1'000'000, 97), bucket);
}

void TestTimeSteps::zoomsByLengthsThatPeopleThinkIn()
{
    const TimeSpan day { at("2026-11-21T00:00:00Z"), at("2026-11-22T00:00:00Z") };
    const auto half = zoomedIn(day, at("2026-11-21T12:00:00Z"));
    QCOMPARE(half, (TimeSpan { at("2026-11-21T06:00:00Z"), at("2026-11-21T18:00:00Z") }));
    const auto left = zoomedIn(day, at("2026-11-21T06:00:00Z"));
    QCOMPARE(left, (TimeSpan { at("2026-11-21T03:00:00Z"), at("2026-11-21T15:00:00Z") }));
    const auto three = zoomedOut(day, at("2026-11-21T12:00:00Z"), at("2026-12-01T00:00:00Z"));
    QCOMPARE(three->length(), 3 * day.length());
    QVERIFY(three->startUs < day.startUs && three->endUs > day.endUs);
}

void TestTimeSteps::zoomsOutNoFurtherThanNow()
{
    const TimeSpan hour { at("2026-11-21T13:00:00Z"), at("2026-11-21T14:00:00Z") };
    const auto longer = zoomedOut(hour, at("2026-11-21T13:10:00Z"), at("2026-11-21T14:02:00Z"));
    QCOMPARE(longer->endUs, at("2026-11-21T14:02:00Z"));
    QCOMPARE(longer->length(), 3 * hour.length());
}

void TestTimeSteps::zoomsWithinLimits()
{
    QVERIFY(!zoomedIn({ 0, 60'000'000 }, 30'000'000));
    QVERIFY(!zoomedIn({ 0, 0 }, 0));
    QVERIFY(!zoomedOut({ 0, 3650LL * 86400 * 1'000'000 }, 5, 10));
}

void TestTimeSteps::movesAStretchOfTime()
{
    const qint64 now = at("2026-11-21T14:00:00Z");
    const Query lastDay { .action = u"user.login"_s, .start = TimeBound::relative(86400) };
    const Query earlier = shifted(lastDay, -3600, now);
    QCOMPARE(earlier.start, TimeBound::absolute(at("2026-11-20T13:00:00Z")));
    QCOMPARE(earlier.end, TimeBound::absolute(at("2026-11-21T13:00:00Z")));
    QCOMPARE(earlier.action, u"user.login"_s);
    QCOMPARE(shifted(earlier, 3600, now).end, TimeBound::absolute(now));
}

void TestTimeSteps::movesNothingBeyondNow()
{
    const qint64 now = at("2026-11-21T14:00:00Z");
    const Query lastDay { .start = TimeBound::relative(86400) };
    QCOMPARE(shifted(lastDay, 3600, now), lastDay);
    const Query allTime { .result = u"failure"_s };
    QCOMPARE(shifted(allTime, -3600, now), allTime);
    Query nearly = shifted(lastDay, -60, now);
    nearly = shifted(nearly, 86400, now);
    QCOMPARE(nearly.end, TimeBound::absolute(now));
}

QTEST_GUILESS_MAIN(TestTimeSteps)
#include "tst_timesteps.moc"
