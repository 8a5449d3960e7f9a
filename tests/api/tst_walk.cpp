// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/entrywalk.h"
#include "domain/timetext.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 nowUs = 1'795'356'131 * second; // 2026-11-22T14:02:11Z
constexpr char date[] = "Sun, 22 Nov 2026 14:02:11 GMT";

/// A log that grows under the reader's hands, behind the list endpoint: newest first, by pages.
class Log
{
public:
    struct Row
    {
        qint64 us;
        QByteArray body;
    };

    void add(qint64 us, const QString &id)
    {
        const QString time = m_hasTimes ? uR"(,"timestamp":"%1")"_s.arg(utcText(us)) : QString();
        const QString named = id.isEmpty() ? QString() : uR"("id":"%1",)"_s.arg(id);
        addRaw(us, uR"({%1"action":"a%2"%3})"_s.arg(named).arg(m_rows.size()).arg(time).toUtf8());
    }
    void addRaw(qint64 us, const QByteArray &body)
    {
        const auto older
            = std::find_if(m_rows.begin(), m_rows.end(), [us](const Row &row) { return row.us <= us; });
        m_rows.insert(older, { us, body });
    }
    void fill(int rows, qint64 newest = nowUs, qint64 step = second)
    {
        for (int i = 0; i < rows; ++i)
            add(newest - i * step, u"e%1"_s.arg(i));
    }
    void leaveTimesOut() { m_hasTimes = false; }
    void capPages(int most) { m_cap = most; }
    void excludeEnd() { m_isEndInclusive = false; }
    void roundEndDown() { m_roundsEnd = true; }

    ScriptedReply answer(const ScriptedRequest &request) const
    {
        const int perPage = std::min(request.number(u"per_page"_s), m_cap);
        const qsizetype first = qsizetype(request.number(u"page"_s) - 1) * perPage;
        const std::vector<Row> rows = visible(request);
        QByteArrayList items;
        for (qsizetype i = first; i < std::min<qsizetype>(first + perPage, qsizetype(rows.size())); ++i)
            items += rows[std::size_t(i)].body;
        return ScriptedReply::json(
            R"({"items":[)" + items.join(',') + R"(],"total":)" + QByteArray::number(rows.size()) + "}", 200,
            { { "Date", date } });
    }

private:
    std::vector<Row> visible(const ScriptedRequest &request) const
    {
        std::vector<Row> rows = m_rows;
        const auto text = request.parameter(u"end_time"_s);
        if (!text)
            return rows;
        qint64 end = parseServerTime(*text)->us;
        if (m_roundsEnd)
            end -= end % second;
        std::erase_if(rows, [&](const Row &row) { return m_isEndInclusive ? row.us > end : row.us >= end; });
        return rows;
    }

    std::vector<Row> m_rows;
    int m_cap = 1000;
    bool m_hasTimes = true;
    bool m_isEndInclusive = true;
    bool m_roundsEnd = false;
};

ClientLimits quick()
{
    ClientLimits limits;
    limits.backOff = 1ms;
    return limits;
}

QStringList ids(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids += u"e%1"_s.arg(i);
    return ids;
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    std::unique_ptr<EntryWalk> m_walk;
    Log m_log;
    QStringList m_ids; // as they came
    QList<ApiError> m_errors;
    int m_signals = 0;
    int m_finished = 0;
    QEventLoop m_loop;

    void walk(int perPage, const Query &query = {})
    {
        m_walk = makeWalk(*m_client, query, nowUs, perPage);
        connect(m_walk.get(), &EntryWalk::entriesFetched, this, [this](const QList<Entry> &entries) {
            for (const Entry &entry : entries)
                m_ids += entry.id.isEmpty() ? entry.action : entry.id;
            hear();
        });
        connect(m_walk.get(), &EntryWalk::failed, this, [this](const ApiError &error) {
            m_errors += error;
            hear();
        });
        connect(m_walk.get(), &EntryWalk::finished, this, [this] {
            ++m_finished;
            hear();
        });
    }

    void hear()
    {
        ++m_signals;
        m_loop.quit();
    }

    void step()
    {
        const int before = m_signals;
        QTimer::singleShot(10s, &m_loop, &QEventLoop::quit);
        m_walk->fetchMore();
        m_loop.exec();
        QCOMPARE(m_signals, before + 1);
    }

    void walkToTheEnd()
    {
        while (!m_walk->atEnd() && m_errors.isEmpty())
            step();
    }

    std::optional<QString> sentEnd(int request) const
    {
        return m_server->requests().at(request).parameter(u"end_time"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_log = {};
        m_ids.clear();
        m_errors.clear();
        m_signals = m_finished = 0;
        m_server = std::make_unique<ScriptedServer>();
        m_server->answerWith([this](const ScriptedRequest &request) { return m_log.answer(request); });
        m_session = std::make_unique<Session>(m_server->url(), Token(Testing::canary));
        m_client = std::make_unique<AuditClient>(*m_session, quick());
    }

    void cleanup()
    {
        m_walk.reset();
        m_client.reset();
    }

    void asksOnlyWhenAsked()
    {
        m_log.fill(3);
        walk(2);
        QVERIFY(!m_walk->isRunning());
        m_walk->fetchMore();
        QVERIFY(m_walk->isRunning());
        m_walk->fetchMore();
        QTRY_COMPARE(m_signals, 1);
        QVERIFY(!m_walk->isRunning());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_ids, ids(2));
    }

    void walksToTheEmptyPage()
    {
        m_log.fill(25);
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(25));
        QCOMPARE(m_finished, 1);
        QCOMPARE(m_server->requests().size(), 4);
        const WalkReport &report = m_walk->report();
        QCOMPARE(report.fetched, 25);
        QCOMPARE(report.duplicates, 0);
        QCOMPARE(report.pages, 4);
        QCOMPARE(report.reportedTotal, std::optional<qint64>(25));
        QCOMPARE(report.asOfUs, std::optional<qint64>(nowUs));
        QVERIFY(report.complete);
        m_walk->fetchMore();
        QVERIFY(!m_walk->isRunning());
    }

    void findsNothingInAnEmptyLog()
    {
        walk(10);
        step();
        QVERIFY(m_walk->atEnd());
        QCOMPARE(m_finished, 1);
        QVERIFY(m_ids.isEmpty());
    }

    void doesNotStopAtAShortPage()
    {
        m_log.fill(25);
        m_log.capPages(7); // and says nothing of it
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(25));
    }

    void fixesItsWindowAtTheFirstAnswer()
    {
        m_log.fill(5);
        walk(2);
        walkToTheEnd();
        QVERIFY(!sentEnd(0));
        QCOMPARE(sentEnd(1), std::optional(u"2026-11-22T14:02:13Z"_s));
        QCOMPARE(sentEnd(2), sentEnd(1));
    }

    void keepsAnEndThatWasAskedFor_data()
    {
        QTest::addColumn<TimeBound>("end");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("later");
        QTest::newRow("past") << TimeBound::absolute(nowUs - 3600 * second) << u"2026-11-22T13:02:11Z"_s
                              << u"2026-11-22T13:02:11Z"_s;
        QTest::newRow("relative") << TimeBound::relative(3600) << u"2026-11-22T13:02:11Z"_s
                                  << u"2026-11-22T13:02:11Z"_s;
        QTest::newRow("future") << TimeBound::absolute(nowUs + 3600 * second) << u"2026-11-22T15:02:11Z"_s
                                << u"2026-11-22T14:02:13Z"_s;
    }

    void keepsAnEndThatWasAskedFor()
    {
        QFETCH(TimeBound, end);
        QFETCH(QString, first);
        QFETCH(QString, later);
        m_log.fill(3, nowUs - 7200 * second);
        Query query;
        query.end = end;
        walk(2, query);
        walkToTheEnd();
        QCOMPARE(sentEnd(0), std::optional(first));
        QCOMPARE(sentEnd(1), std::optional(later));
        QCOMPARE(m_ids, ids(3));
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
        QCOMPARE(m_walk->report().duplicates, 0);
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

    void bearsAPageOfNothingButRepeats()
    {
        m_log.fill(20);
        walk(10);
        step();
        for (int i = 0; i < 10; ++i)
            m_log.add(nowUs + second, u"new-%1"_s.arg(i));
        step();
        QCOMPARE(m_ids, ids(10));
        QVERIFY(!m_walk->atEnd());
        QCOMPARE(m_walk->report().duplicates, 10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(20));
    }

    void tellsTiesApart()
    {
        for (int i = 0; i < 35; ++i)
            m_log.add(nowUs, u"e%1"_s.arg(34 - i));
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(35));
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
        QCOMPARE(m_walk->report().duplicates, 4);
    }

    void keepsBothWhereOneIdHasTwoBodies()
    {
        m_log.addRaw(nowUs, R"({"id":"x","action":"a"})");
        m_log.addRaw(nowUs - second, R"({"id":"x","action":"b"})");
        m_log.addRaw(nowUs - 2 * second, R"({"id":"x","action":"a"})");
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, QStringList({ u"x"_s, u"x"_s }));
        QCOMPARE(m_walk->report().conflicts, 1);
        QCOMPARE(m_walk->report().duplicates, 1);
        QCOMPARE(m_walk->report().fetched, 2);
    }

    void countsWhatIsNoEntryAndGoesOn()
    {
        m_log.addRaw(nowUs, "7");
        m_log.addRaw(nowUs - second, "null");
        m_log.add(nowUs - 2 * second, u"e0"_s);
        walk(2);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(1));
        QCOMPARE(m_walk->report().unreadable, 2);
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
        QVERIFY(!m_walk->report().asOfUs);
        QVERIFY(!sentEnd(1));
    }

    void asksTheSamePageAgainAfterAFailure()
    {
        m_log.fill(25);
        walk(10);
        step();
        m_server->enqueue(ScriptedReply::json(R"({"detail":"no"})", 403));
        step();
        QCOMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.constFirst().kind, ErrorKind::Forbidden);
        QVERIFY(!m_walk->isRunning());
        QVERIFY(!m_walk->atEnd());
        m_errors.clear();
        walkToTheEnd();
        QCOMPARE(m_ids, ids(25));
        QCOMPARE(m_server->requests().at(1).target, m_server->requests().at(2).target);
    }

    void asksTheFirstPageAgainAfterAFailure()
    {
        m_log.fill(3);
        m_server->enqueue(ScriptedReply::json("{}", 403));
        walk(10);
        step();
        QCOMPARE(m_errors.size(), 1);
        m_errors.clear();
        walkToTheEnd();
        QCOMPARE(m_ids, ids(3));
    }

    void goesOnWhereItWasStopped()
    {
        m_log.fill(15);
        walk(10);
        step();
        m_server->enqueue(ScriptedReply::silence());
        m_walk->fetchMore();
        QTRY_COMPARE(m_server->requests().size(), 2);
        m_walk->stop();
        QVERIFY(!m_walk->isRunning());
        walkToTheEnd();
        QCOMPARE(m_ids, ids(15));
        QVERIFY(m_errors.isEmpty());
        QCOMPARE(m_signals, 3);
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
        QCOMPARE(m_server->requests().at(1).parameter(u"per_page"_s), std::optional(u"4"_s));
    }

    void tellsA422AboutAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("other field") << QByteArray(
            R"({"loc":["query","start_time"],"msg":"m","ctx":{"le":4}})");
        QTest::newRow("no bound") << QByteArray(R"({"loc":["query","per_page"],"msg":"m"})");
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
        QCOMPARE(m_server->requests().size(), 1);
    }

    void givesUpOnAServerThatWalksInCircles()
    {
        m_log.fill(3);
        m_server->answerWith([this](ScriptedRequest request) {
            request.target = "/?page=1&per_page=2";
            return m_log.answer(request);
        });
        walk(2);
        for (int i = 0; i < 100 && m_errors.isEmpty(); ++i)
            step();
        QCOMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.constFirst().kind, ErrorKind::Malformed);
        QVERIFY(!m_walk->atEnd());
        QCOMPARE(m_ids, ids(2));
    }

    void mayBeDeletedByWhoeverListens_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("status");
        QTest::newRow("entries") << 3 << 200;
        QTest::newRow("end") << 0 << 200;
        QTest::newRow("failure") << 3 << 403;
    }

    void mayBeDeletedByWhoeverListens()
    {
        QFETCH(int, rows);
        QFETCH(int, status);
        m_log.fill(rows);
        if (status != 200)
            m_server->enqueue(ScriptedReply::json("{}", status));
        walk(10);
        int heard = 0;
        const auto drop = [&] {
            m_walk.reset();
            ++heard;
        };
        connect(m_walk.get(), &EntryWalk::entriesFetched, this, drop);
        connect(m_walk.get(), &EntryWalk::failed, this, drop);
        connect(m_walk.get(), &EntryWalk::finished, this, drop);
        m_walk->fetchMore();
        QTRY_COMPARE(heard, 1);
        QVERIFY(!m_walk);
    }

    void endsWithoutAWordWhenDeleted()
    {
        m_log.fill(3);
        walk(10);
        bool deleted = false;
        m_server->answerWith([&](const ScriptedRequest &request) {
            m_walk.reset();
            deleted = true;
            return m_log.answer(request);
        });
        m_walk->fetchMore();
        QTRY_VERIFY(deleted);
        bool arrived = false;
        m_server->enqueue(ScriptedReply::json(R"({"actions":[]})"));
        const PendingCall last = m_client->fetchActions([&](const Result<QStringList> &) { arrived = true; });
        QTRY_VERIFY(arrived);
        QCOMPARE(m_signals, 0);
    }
};

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
