// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/spooldesk.h"
#include "export/spoolrows.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <map>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;
using Standing = RowLedger::Standing;

namespace {

struct Row
{
    RowMark mark;
    QByteArray bytes;
};

Row rowOf(qint64 timeUs, const QByteArray &id, const QByteArray &rest = {})
{
    const QByteArray bytes = R"({"id":")" + id + R"(","rest":")" + rest + R"("})";
    return { { timeUs, digestOf(id), digestOf(bytes) }, bytes };
}

Row randomRow(QRandomGenerator &dice, qint64 timeUs)
{
    return rowOf(timeUs, QByteArray::number(dice.generate64()), QByteArray(dice.bounded(300), 'x'));
}

Standing standingOf(Spool &spool, const Row &row)
{
    return spool.standings({ row.mark }).constFirst();
}

/// Steps of falling times, ties inside them and over their borders.
QList<Row> fill(Spool &spool, quint32 seed, int steps, qint64 newest = 1'000'000)
{
    QRandomGenerator dice(seed);
    QList<Row> rows;
    qint64 highest = newest;
    for (int step = 0; step < steps; ++step) {
        const qint64 lowest = highest - dice.bounded(20);
        for (int i = dice.bounded(1, 60); i > 0; --i)
            rows.append(randomRow(dice, lowest + dice.bounded(int(highest - lowest) + 1)));
        for (qsizetype i = rows.size();
             i-- > 0 && rows[i].mark.timeUs >= lowest && rows[i].mark.timeUs <= highest;) {
            if (standingOf(spool, rows[i]) == Standing::Unknown)
                spool.add(rows[i].mark, rows[i].bytes);
        }
        spool.endStep();
        highest = lowest;
    }
    return rows;
}

QByteArrayList linesOf(Spool &spool)
{
    QByteArrayList lines;
    SpoolRows rows(spool);
    while (rows.next())
        lines.append(rows.line().toByteArray());
    return rows.isDamaged() ? QByteArrayList { "damaged" } : lines;
}

QByteArrayList sorted(QList<Row> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return isBefore({ a.mark, 0, 0, 0 }, { b.mark, 0, 0, 0 });
    });
    QByteArrayList lines;
    for (const Row &row : rows)
        lines.append(row.bytes);
    return lines;
}

int writesLeft = 0;
int syncsLeft = 0;

ssize_t fillingDisk(int file, const void *bytes, size_t size)
{
    if (writesLeft-- > 0)
        return ::write(file, bytes, size);
    errno = ENOSPC;
    return -1;
}

ssize_t unreadableDisk(int, void *, size_t, off_t)
{
    errno = EIO;
    return -1;
}

int breakingDisk(int file)
{
    if (syncsLeft-- > 0)
        return ::fdatasync(file);
    errno = EIO;
    return -1;
}

} // namespace

class TestSpool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryRowOfEveryPass();
    void handsRowsOutNewestFirst();
    void tellsOtherBytesUnderOneKey();
    void keepsRowsWithoutATime();
    void writesEachRowOnOneLine();
    void takesRowsThatComeOutOfOrder();
    void goesBackToTheCursor();
    void goesOnInAStepThatWasOpen();
    void beginsItsPassAgainAfterARestart();
    void noticesDamage_data();
    void noticesDamage();
    void tellsAFullDisk();
    void trustsNothingAfterAFailedSync();
    void trustsNothingAfterAFailedRead();
};

void TestSpool::knowsEveryRowOfEveryPass()
{
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    QList<Row> rows = fill(spool, 1, 300);
    spool.beginPass();
    rows += fill(spool, 2, 200, 999'990);
    spool.beginPass();
    rows += fill(spool, 3, 100, 999'000);
    QVERIFY(rows.size() > 10'000);
    QCOMPARE(spool.rows(), rows.size());
    for (const Row &row : qAsConst(rows))
        QCOMPARE(standingOf(spool, row), Standing::Known);
    QRandomGenerator dice(4);
    for (int i = 0; i < 5'000; ++i)
        QCOMPARE(standingOf(spool, randomRow(dice, 994'000 + dice.bounded(8'000))), Standing::Unknown);
    // The same key at another time is another row.
    Row moved = rows[100];
    ++moved.mark.timeUs;
    QCOMPARE(standingOf(spool, moved), Standing::Unknown);
}

void TestSpool::handsRowsOutNewestFirst()
{
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    QList<Row> rows = fill(spool, 5, 200);
    spool.beginPass();
    rows += fill(spool, 6, 100, 999'990);
    QVERIFY(spool.sync());
    QCOMPARE(linesOf(spool), sorted(rows));
}

void TestSpool::tellsOtherBytesUnderOneKey()
{
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    const Row first = rowOf(500, "a", "first");
    const Row second = rowOf(500, "a", "second");
    const Row third = rowOf(500, "a", "third");
    spool.add(first.mark, first.bytes);
    QCOMPARE(standingOf(spool, second), Standing::Conflict);
    spool.add(second.mark, second.bytes);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(standingOf(spool, first), Standing::Known);
        QCOMPARE(standingOf(spool, second), Standing::Known);
        QCOMPARE(standingOf(spool, third), Standing::Conflict);
        spool.endStep();
    }
}

void TestSpool::keepsRowsWithoutATime()
{
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    QList<Row> rows = fill(spool, 7, 3);
    for (int i = 0; i < 20; ++i) {
        rows.append(rowOf(RowMark::noTime, QByteArray::number(i)));
        spool.add(rows.constLast().mark, rows.constLast().bytes);
    }
    QCOMPARE(standingOf(spool, rows.constLast()), Standing::Known);
    QCOMPARE(standingOf(spool, rowOf(RowMark::noTime, "3", "other")), Standing::Conflict);
    QVERIFY(spool.sync());

    Spool again(desk.folder());
    QVERIFY(again.restore(spool.state()));
    QCOMPARE(standingOf(again, rows.constLast()), Standing::Known);
    QCOMPARE(linesOf(again), sorted(rows));
}

void TestSpool::writesEachRowOnOneLine()
{
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    const QByteArray bytes = "{\r\n  \"id\": \"a\\nb\",\n  \"x\": 0.10\n}";
    const RowMark mark { 5, digestOf("a"), digestOf(bytes) };
    spool.add(mark, bytes);
    spool.endStep();
    QCOMPARE(spool.standings({ mark }), QList { Standing::Known });
    QCOMPARE(linesOf(spool), QByteArrayList { R"({  "id": "a\nb",  "x": 0.10})" });
}

void TestSpool::takesRowsThatComeOutOfOrder()
{
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    const QList<Row> rows { rowOf(10, "a"), rowOf(30, "b"), rowOf(20, "c") };
    for (const Row &row : rows) {
        spool.add(row.mark, row.bytes);
        spool.endStep();
    }
    for (const Row &row : rows)
        QCOMPARE(standingOf(spool, row), Standing::Known);
    QCOMPARE(linesOf(spool), sorted(rows));
}

void TestSpool::goesBackToTheCursor()
{
    SpoolDesk desk;
    QList<Row> kept;
    SpoolState state;
    {
        Spool spool(desk.folder());
        QVERIFY(spool.create());
        kept = fill(spool, 8, 100);
        QVERIFY(spool.sync());
        state = spool.state();
        fill(spool, 9, 50, 990'000);
        spool.beginPass();
        fill(spool, 10, 50);
        QVERIFY(spool.sync());
    }
    for (int restart = 0; restart < 2; ++restart) {
        Spool spool(desk.folder());
        QVERIFY(spool.restore(state));
        QCOMPARE(spool.rows(), kept.size());
        QCOMPARE(linesOf(spool), sorted(kept));
        kept += fill(spool, quint32(11 + restart), 20, 990'000 - restart * 10'000);
        QVERIFY(spool.sync());
        state = spool.state();
        QCOMPARE(linesOf(spool), sorted(kept));
    }
}

void TestSpool::goesOnInAStepThatWasOpen()
{
    SpoolDesk desk;
    const QList<Row> rows { rowOf(30, "a"), rowOf(10, "b"), rowOf(20, "c"), rowOf(20, "d") };
    SpoolState state;
    for (const Row &row : rows) {
        Spool spool(desk.folder());
        if (state.passes.isEmpty())
            QVERIFY(spool.create());
        else
            QVERIFY(spool.restore(state));
        spool.add(row.mark, row.bytes);
        QVERIFY(spool.sync());
        state = spool.state();
        // Beyond the cursor; also in the file that the next open step goes to.
        spool.add(rowOf(15, "lost").mark, "{}");
        QVERIFY(spool.sync());
    }
    Spool spool(desk.folder());
    QVERIFY(spool.restore(state));
    for (const Row &row : rows)
        QCOMPARE(standingOf(spool, row), Standing::Known);
    spool.endStep();
    QCOMPARE(linesOf(spool), sorted(rows));
}

void TestSpool::beginsItsPassAgainAfterARestart()
{
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    QList<Row> rows = fill(spool, 12, 50);
    spool.beginPass();
    QVERIFY(spool.sync());
    Spool again(desk.folder());
    QVERIFY(again.restore(spool.state()));
    rows += fill(again, 13, 50);
    for (const Row &row : qAsConst(rows))
        QCOMPARE(standingOf(again, row), Standing::Known);
    QCOMPARE(linesOf(again), sorted(rows));
}

void TestSpool::noticesDamage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFoundAtOnce");

    QTest::newRow("index") << u"pass-1.index"_s << true;
    QTest::newRow("index of a later pass") << u"pass-2.index"_s << true;
    QTest::newRow("rows without a time") << u"timeless.index"_s << true;
    QTest::newRow("open step") << u"step-1"_s << true;
    QTest::newRow("rows") << u"rows.jsonl"_s << false;
}

void TestSpool::noticesDamage()
{
    QFETCH(QString, name);
    QFETCH(bool, isFoundAtOnce);
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    fill(spool, 14, 5);
    spool.beginPass();
    fill(spool, 15, 5);
    const Row timeless = rowOf(RowMark::noTime, "t");
    spool.add(timeless.mark, timeless.bytes);
    const Row open = rowOf(900'000, "o");
    spool.add(open.mark, open.bytes);
    QVERIFY(spool.sync());
    const SpoolState state = spool.state();

    QFile file(desk.path(name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(!whole.isEmpty());
    const auto isRight = [&] {
        Spool again(desk.folder());
        if (!again.restore(state))
            return false;
        if (isFoundAtOnce)
            return true;
        again.endStep();
        return linesOf(again) != QByteArrayList { "damaged" };
    };
    QVERIFY(isRight());
    QRandomGenerator dice(16);
    for (int i = 0; i < 200; ++i) {
        const qsizetype place = dice.bounded(int(whole.size()));
        const char flipped = char(whole[place] ^ (1 << dice.bounded(8)));
        file.seek(place);
        file.write(&flipped, 1);
        file.flush();
        QVERIFY2(!isRight(), qPrintable(QString::number(place)));
        file.seek(place);
        file.write(whole.constData() + place, 1);
        file.flush();
    }
    QVERIFY(isRight());
    QVERIFY(file.resize(whole.size() - 1));
    QVERIFY(!isRight());
    QVERIFY(file.remove());
    QVERIFY(!isRight());
}

void TestSpool::tellsAFullDisk()
{
    FileCalls calls;
    calls.write = fillingDisk;
    SpoolDesk desk(calls);
    writesLeft = 5;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    fill(spool, 17, 100);
    const auto synced = spool.sync();
    QVERIFY(!synced);
    QCOMPARE(synced.error().fault, FileFault::DiskFull);
    QVERIFY(synced.error().path.startsWith(desk.path({})));
}

void TestSpool::trustsNothingAfterAFailedSync()
{
    FileCalls calls;
    calls.syncData = breakingDisk;
    SpoolDesk desk(calls);
    syncsLeft = 0;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    fill(spool, 18, 10);
    auto synced = spool.sync();
    QVERIFY(!synced);
    QCOMPARE(synced.error().fault, FileFault::CannotSync);
    syncsLeft = 1'000;
    synced = spool.sync();
    QVERIFY(!synced);
    QCOMPARE(synced.error().fault, FileFault::CannotSync);
}

void TestSpool::trustsNothingAfterAFailedRead()
{
    constexpr qint64 newest = 1'000'000;
    const auto addTen = [](Spool &spool) {
        for (qint64 row = 0; row < 10; ++row) {
            const Row one = rowOf(newest - row, QByteArray::number(row));
            spool.add(one.mark, one.bytes);
            spool.endStep();
        }
    };
    SpoolDesk desk;
    Spool spool(desk.folder());
    QVERIFY(spool.create());
    addTen(spool);
    QCOMPARE(spool.timeBelow(newest, 3), std::optional(newest - 2));
    QCOMPARE(spool.timeBelow(newest, 11), std::nullopt);
    QVERIFY(spool.sync());

    FileCalls calls;
    calls.read = unreadableDisk;
    SpoolDesk brokenDesk(calls);
    Spool broken(brokenDesk.folder());
    QVERIFY(broken.create());
    addTen(broken);
    QCOMPARE(broken.timeBelow(newest, 3), std::nullopt);
    const auto synced = broken.sync();
    QVERIFY(!synced);
    QCOMPARE(synced.error().fault, FileFault::Damaged);
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
