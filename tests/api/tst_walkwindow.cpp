// SPDX-License-Identifier: GPL-3.0-or-later
#include "walktest.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestWalkWindow : public WalkTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void fixesItsWindowAtTheFirstAnswer()
    {
        m_log.fill(5);
        walk(2);
        walkToTheEnd();
        QVERIFY(!sent(0, u"end_time"_s));
        for (int i = 1; i < requests().size(); ++i)
            QVERIFY(parseServerTime(*sent(i, u"end_time"_s))->us <= nowUs + 3 * second);
        QCOMPARE(report().endUs, std::optional(nowUs + second - 1));
    }

    void handsOutNothingBeyondTheEndsThatWereAskedFor_data()
    {
        QTest::addColumn<TimeBound>("end");
        QTest::addColumn<QString>("sentFirst");
        QTest::addColumn<qint64>("frozen");
        QTest::newRow("past") << TimeBound::absolute(nowUs - 3600 * second) << u"2026-11-22T13:02:13Z"_s
                              << nowUs - 3600 * second;
        QTest::newRow("relative") << TimeBound::relative(3600) << u"2026-11-22T13:02:13Z"_s
                                  << nowUs - 3600 * second;
        QTest::newRow("future") << TimeBound::absolute(nowUs + 3600 * second) << u"2026-11-22T15:02:13Z"_s
                                << nowUs + second - 1;
    }

    void handsOutNothingBeyondTheEndsThatWereAskedFor()
    {
        QFETCH(TimeBound, end);
        QFETCH(QString, sentFirst);
        QFETCH(qint64, frozen);
        m_log.fill(30, frozen, second / 10);
        if (frozen < nowUs)
            m_log.add(frozen + 1, u"too new"_s);
        const qint64 start = frozen - 29 * second / 10;
        m_log.add(start - 1, u"too old"_s);
        walk(2, Query { .start = TimeBound::absolute(start), .end = end });
        walkToTheEnd();
        QCOMPARE(sent(0, u"end_time"_s), std::optional(sentFirst));
        QCOMPARE(report().endUs, std::optional(frozen));
        QCOMPARE(m_ids, ids(30));
        QCOMPARE(report().contradicted(), 0);
    }

    /// No instant of this machine's is part of the questions, so its clock may stand anywhere.
    void asksTheSameWhateverTheLocalClockSays_data()
    {
        QTest::addColumn<qint64>("offBy");
        QTest::newRow("10 min slow") << -600 * second;
        QTest::newRow("a day fast") << 86'400 * second;
    }

    void asksTheSameWhateverTheLocalClockSays()
    {
        QFETCH(qint64, offBy);
        m_log.fill(25);
        QByteArrayList asked[2];
        for (const int turn : { 0, 1 }) {
            const qsizetype before = requests().size();
            m_walk = makeWalk(*m_client, {}, nowUs + turn * offBy, 10);
            listen();
            walkToTheEnd();
            for (const ScriptedRequest &request : requests().mid(before))
                asked[turn] += request.target;
        }
        QVERIFY(asked[0].size() > 3);
        QCOMPARE(asked[1], asked[0]);
    }

    void keepsItsWindowWhereTheServersClockJumpsBack()
    {
        m_log.fill(25);
        int answers = 0;
        m_server->answerWith([&](const ScriptedRequest &request) {
            ScriptedReply reply = m_log.answer(request);
            if (++answers > 1)
                reply.head.replace("14:02:11 GMT", "09:02:11 GMT");
            return reply;
        });
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(25));
        QCOMPARE(report().endUs, std::optional(nowUs + second - 1));
    }

    void losesNoneWhereTheWindowsEdgeCounts_data()
    {
        QTest::addColumn<qint64>("newest");
        QTest::addColumn<bool>("excludes");
        QTest::addColumn<bool>("rounds");
        for (const qint64 ahead : { qint64(0), qint64(999'999), 90 * second }) {
            for (const bool excludes : { false, true }) {
                for (const bool rounds : { false, true })
                    QTest::addRow("%lld us ahead of Date, %s, %s", ahead,
                        excludes ? "exclusive" : "inclusive", rounds ? "to the second" : "exact")
                        << nowUs + ahead << excludes << rounds;
            }
        }
    }

    void losesNoneWhereTheWindowsEdgeCounts()
    {
        QFETCH(qint64, newest);
        QFETCH(bool, excludes);
        QFETCH(bool, rounds);
        if (excludes)
            m_log.excludeEnd();
        if (rounds)
            m_log.roundEndDown();
        m_log.fill(30, newest, 1000);
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(30));
        QCOMPARE(report().duplicates, 0);
    }

    void repeatsAndSkipsNoneWhileTheLogGrows_data()
    {
        QTest::addColumn<qint64>("lateBy");
        QTest::newRow("above the window") << -60 * second;
        QTest::newRow("inside the window's margin") << -second;
        QTest::newRow("in the first second") << qint64(0);
    }

    void repeatsAndSkipsNoneWhileTheLogGrows()
    {
        QFETCH(qint64, lateBy);
        m_log.fill(40);
        walk(10);
        for (int round = 0; !m_walk->atEnd() && round < 20; ++round) {
            step();
            if (round < 3) {
                for (int i = 0; i < 7; ++i)
                    m_log.add(nowUs - lateBy, u"new-%1-%2"_s.arg(round).arg(i));
            }
        }
        QCOMPARE(m_ids, ids(40));
        QVERIFY(m_errors.isEmpty());
    }

    void goesOnWhileAPageOfNewEntriesComesIn()
    {
        m_log.fill(20);
        walk(10);
        step();
        for (int i = 0; i < 10; ++i)
            m_log.add(nowUs + second, u"new-%1"_s.arg(i));
        walkToTheEnd();
        QCOMPARE(m_ids, ids(20));
        QCOMPARE(report().duplicates, 0);
    }

    /// The overlap of two windows shows an entry that was not there when its time was read.
    void tellsLateEntriesApart()
    {
        m_log.roundEndDown();
        m_log.fill(60, nowUs, second / 10);
        walk(25);
        step();
        m_log.add(nowUs - 205 * second / 100, u"late"_s);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(60));
        QCOMPARE(m_lateIds, QStringList { u"late"_s });
        QCOMPARE(report().late, 1);
        sealIt();
        QCOMPARE(m_lateIds, QStringList { u"late"_s });
        QVERIFY(report().sealed);
        QCOMPARE(report().fetched, 61);
        QCOMPARE(report().passes.at(1).added, 1);
    }

    void findsLateEntriesWithTheSeal()
    {
        m_log.fill(40);
        walk(10);
        walkToTheEnd();
        m_log.add(nowUs - 17 * second, u"late"_s);
        sealIt();
        QCOMPARE(m_ids, ids(40));
        QCOMPARE(m_lateIds, QStringList { u"late"_s });
        QVERIFY(report().sealed);
        QCOMPARE(report().passes.size(), 3);
    }

    void keepsWhatIsDeletedBehindIt()
    {
        m_log.fill(40, nowUs, 60 * second);
        walk(10);
        step();
        m_log.removeAt(9); // where the next window joins
        m_log.removeAt(3);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(40));
        QCOMPARE(report().vanished, 1);
        sealIt();
        QVERIFY(report().sealed);
        QCOMPARE(report().fetched, 40);
    }

    void tellsTiesApart()
    {
        for (int i = 0; i < 35; ++i)
            m_log.add(nowUs, u"e%1"_s.arg(34 - i));
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(35));
    }
};

QTEST_GUILESS_MAIN(TestWalkWindow)
#include "tst_walkwindow.moc"
