// SPDX-License-Identifier: GPL-3.0-or-later
#include "walktest.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestWalkOddities : public WalkTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void doesNotStopAtAShortPage()
    {
        m_log.fill(25);
        m_log.capPages(7); // and says nothing of it
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(25));
    }

    void knowsEntriesWithoutAnIdByTheirBytes()
    {
        for (int i = 0; i < 15; ++i)
            m_log.add(nowUs - i * second, {});
        walk(10);
        step();
        for (int i = 0; i < 4; ++i)
            m_log.add(nowUs + second, {});
        walkToTheEnd();
        QCOMPARE(m_ids.size(), 15);
        QCOMPARE(QSet<QString>(m_ids.cbegin(), m_ids.cend()).size(), 15);
        QCOMPARE(report().duplicates, 0);
    }

    void keepsBothWhereOneIdHasTwoBodies()
    {
        m_log.addRaw(nowUs, R"({"id":"x","action":"a"})");
        m_log.addRaw(nowUs - second, R"({"id":"x","action":"b"})");
        m_log.addRaw(nowUs - 2 * second, R"({"id":"x","action":"a"})");
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, QStringList({ u"x"_s, u"x"_s }));
        QCOMPARE(report().conflicts, 1);
        QCOMPARE(report().timeless, 2);
        QCOMPARE(report().duplicates, 1);
        QCOMPARE(report().fetched, 2);
    }

    void countsWhatIsNoEntryAndGoesOn()
    {
        m_log.addRaw(nowUs, "7");
        m_log.addRaw(nowUs - 60 * second, "null");
        m_log.add(nowUs - 120 * second, u"e0"_s);
        walk(2);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(1));
        QCOMPARE(report().unreadable, 2);
    }

    void walksALogWithoutTimesOrClock()
    {
        m_log.leaveTimesOut();
        m_log.fill(12);
        m_server->answerWith([this](const ScriptedRequest &request) {
            ScriptedReply reply = m_log.answer(request);
            reply.head.replace(QByteArray("Date: ") + date + "\r\n", "");
            return reply;
        });
        walk(5);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(12));
        QVERIFY(!report().asOfUs);
        QVERIFY(!sent(1, u"end_time"_s));
    }

    void takesTheBoundThatA422Names_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::newRow("pydantic v1") << QByteArray(R"({"limit_value":4})");
        QTest::newRow("pydantic v2") << QByteArray(R"({"le":4})");
    }

    void takesTheBoundThatA422Names()
    {
        QFETCH(QByteArray, context);
        m_log.fill(10);
        m_server->answerWith([&](const ScriptedRequest &request) {
            if (request.number(u"per_page"_s) > 4)
                return ScriptedReply::json(
                    R"({"detail":[{"loc":["query","per_page"],"msg":"m","type":"t","ctx":)" + context + "}]}",
                    422);
            return m_log.answer(request);
        });
        walk(200);
        walkToTheEnd();
        QVERIFY(m_errors.isEmpty());
        QCOMPARE(m_ids, ids(10));
        QCOMPARE(requests().at(1).parameter(u"per_page"_s), std::optional(u"4"_s));
    }

    void tellsA422AboutAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("other field") << QByteArray(
            R"({"loc":["query","start_time"],"msg":"m","ctx":{"le":4}})");
        QTest::newRow("a bound that it keeps")
            << QByteArray(R"({"loc":["query","per_page"],"msg":"m","ctx":{"le":500}})");
        QTest::newRow("a bound that nobody can keep")
            << QByteArray(R"({"loc":["query","per_page"],"msg":"m","ctx":{"le":0}})");
    }

    void tellsA422AboutAnythingElse()
    {
        QFETCH(QByteArray, complaint);
        m_server->alwaysAnswer(ScriptedReply::json(R"({"detail":[)" + complaint + "]}", 422));
        walk(200);
        step();
        QCOMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.constFirst().kind, ErrorKind::Invalid);
        QCOMPARE(requests().size(), 1);
    }

    void halvesThePageWhereA422NamesNoBound()
    {
        m_log.fill(10);
        m_server->answerWith([&](const ScriptedRequest &request) {
            if (request.number(u"per_page"_s) > 30)
                return ScriptedReply::json(
                    R"({"detail":[{"loc":["query","per_page"],"msg":"too many"}]})", 422);
            return m_log.answer(request);
        });
        walk(200);
        walkToTheEnd();
        QVERIFY(m_errors.isEmpty());
        QCOMPARE(m_ids, ids(10));
        QCOMPARE(sent(3, u"per_page"_s), std::optional(u"25"_s));
    }

    void sendsFewerDigitsWhereA422RefusesThem_data()
    {
        QTest::addColumn<int>("digits");
        QTest::newRow("milliseconds are fine") << 3;
        QTest::newRow("whole seconds are fine") << 0;
    }

    void sendsFewerDigitsWhereA422RefusesThem()
    {
        QFETCH(int, digits);
        m_log.fill(30, nowUs, 137'011);
        m_server->answerWith([&](const ScriptedRequest &request) {
            const QString end = request.parameter(u"end_time"_s).value_or(QString());
            if (end.contains(u'.') && end.section(u'.', 1).size() - 1 > digits)
                return ScriptedReply::json(R"({"detail":[{"loc":["query","end_time"],"msg":"m"}]})", 422);
            return m_log.answer(request);
        });
        walk(10);
        walkToTheEnd();
        QVERIFY(m_errors.isEmpty());
        QCOMPARE(m_ids, ids(30));
        sealIt();
        QVERIFY(report().sealed);
    }

    void bearsAServerThatIgnores_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("start") << u"start_time"_s << true;
        QTest::newRow("end") << u"end_time"_s << true;
        QTest::newRow("page") << u"page"_s << false;
    }

    void bearsAServerThatIgnores()
    {
        QFETCH(QString, parameter);
        QFETCH(bool, isNamed);
        m_log.fill(40, nowUs, 60 * second);
        m_log.ignore(parameter);
        walk(10, Query { .start = TimeBound::absolute(nowUs - 29ll * 60 * second) });
        walkToTheEnd();
        QCOMPARE(m_ids, ids(30));
        QCOMPARE(report().contradicted() > 0, isNamed);
        for (const FilterFinding &finding : report().filters)
            QCOMPARE(finding.contradicted > 0, finding.parameter == parameter);
        sealIt();
        QCOMPARE(report().sealed, !isNamed && !report().restless);
        QCOMPARE(m_ids, ids(30));
    }

    void leavesOutWhatTheFilterContradicts()
    {
        m_log.fill(30); // with the actions a0 to a29
        m_log.ignore(u"action"_s);
        walk(10, Query { .action = u"a2"_s });
        walkToTheEnd();
        QCOMPARE(m_ids,
            QStringList({ u"e2"_s, u"e20"_s, u"e21"_s, u"e22"_s, u"e23"_s, u"e24"_s, u"e25"_s, u"e26"_s,
                u"e27"_s, u"e28"_s, u"e29"_s }));
        const FilterFinding action = report().filters.constFirst();
        QCOMPARE(action.parameter, "action"_L1);
        QCOMPARE(action.obeyed, 1);
        QCOMPARE(action.loose, 10);
        QCOMPARE(action.contradicted, 19);
        QVERIFY(report().complete);
        sealIt();
        QVERIFY(!report().sealed);
        QCOMPARE(report().filters.constFirst().contradicted, 19);
    }

    void doesNotSealAConflict()
    {
        m_log.fill(20, nowUs, 60 * second);
        m_log.addRaw(nowUs - 300 * second, R"({"id":"e5","timestamp":"2026-11-22T13:57:11Z","action":"x"})");
        walk(10);
        walkToTheEnd();
        sealIt();
        QCOMPARE(m_ids.size(), 21);
        QCOMPARE(m_ids.count(u"e5"_s), 2);
        QCOMPARE(report().conflicts, 1);
        QVERIFY(!report().sealed);
    }

    void stopsAtNoTotal_data()
    {
        QTest::addColumn<QByteArray>("total");
        for (const char *total : { "0", "5", "100", "-3", "\"25\"", "\"many\"", "null", "[]", "1e30" })
            QTest::newRow(total) << QByteArray(total);
    }

    void stopsAtNoTotal()
    {
        QFETCH(QByteArray, total);
        m_log.fill(25);
        m_server->answerWith([&](const ScriptedRequest &request) {
            ScriptedReply reply = m_log.answer(request);
            const qsizetype body = reply.head.indexOf("\r\n\r\n") + 4;
            const qsizetype number = reply.head.lastIndexOf(':') + 1;
            return ScriptedReply::json(
                reply.head.mid(body, number - body) + total + "}", 200, { { "Date", date } });
        });
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(25));
        sealIt();
        QVERIFY(report().sealed);
    }

    void losesNothingToAServerThatFailsNowAndThen()
    {
        m_log.fill(200);
        quint32 dice = 7;
        m_server->answerWith([&](const ScriptedRequest &request) {
            dice = dice * 1'664'525u + 1'013'904'223u;
            static constexpr int statuses[] = { 500, 502, 503, 504 };
            if ((dice >> 16) % 10 < 3)
                return ScriptedReply::json("{}", statuses[(dice >> 24) % 4]);
            return m_log.answer(request);
        });
        walk(10);
        while (!m_walk->atEnd() && !QTest::currentTestFailed())
            step();
        QCOMPARE(m_ids, ids(200));
    }

    void givesUpOnAServerThatWalksInCircles()
    {
        m_log.fill(3);
        m_server->answerWith([this](ScriptedRequest request) {
            request.target = "/?page=1&per_page=2";
            return m_log.answer(request);
        });
        walk(2);
        walkToTheEnd();
        QCOMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.constFirst().kind, ErrorKind::Malformed);
        QVERIFY(!m_walk->atEnd());
        QCOMPARE(m_ids, ids(2));
    }
};

QTEST_GUILESS_MAIN(TestWalkOddities)
#include "tst_walkoddities.moc"
