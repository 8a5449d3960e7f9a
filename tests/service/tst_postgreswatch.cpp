// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered over PostgreSQL is right at every moment, whoever writes, and whatever becomes of the
// connection that says so.
#include "service/bothstores.h"
#include "service/logwatch.h"
#include "service/rawhttp.h"
#include "service/serviceprocess.h"
#include "service/store.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <future>
#include <thread>
#include <vector>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "/api/v1/admin/audit/?per_page=1";
constexpr int patience = 30'000;
constexpr std::size_t readerCount = 24;

QByteArray lines(int from, int until)
{
    QByteArray text;
    for (int i = from; i < until; ++i)
        text += json("{'id':'w" + QByteArray::number(i)
            + "','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n");
    return text;
}

int totalOf(const RawAnswer &answer)
{
    return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object()["total"_L1].toInt() : -1;
}

} // namespace

class TestPostgresWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestPostgres::instance())
            QSKIP("not run: PostgreSQL's server (postgresql-15) or Qt's driver (libqt6sql6-psql) is missing");
    }

    void init()
    {
        m_fixture = std::make_unique<ServiceFixture>(TestPostgres::instance()->newDatabase());
        m_fixture->import(lines(0, 10));
        const auto address = DatabaseAddress::parse(m_fixture->database()).value();
        m_other = std::move(Database::open(address, Database::Access::ReadWrite)).value();
        m_context = std::make_unique<boost::asio::io_context>(1);
        m_watch = LogWatch::over(address);
        m_watch->open(*m_context);
    }

    void cleanup()
    {
        if (m_watch)
            m_watch->close();
        m_context.reset();
        m_watch.reset();
        m_other.reset();
        m_fixture.reset();
    }

    void seesWhatAnotherProcessWrote()
    {
        QVERIFY(!look()); // not connected: said at once
        m_watch->getReady();
        QCOMPARE(look(), (LogMark { 10, 0 }));
        const QString more = m_fixture->write(u"more.jsonl"_s, lines(10, 13));
        QCOMPARE(run({ u"import"_s, u"--database"_s, m_fixture->database(), more }).exitCode, 0);
        QCOMPARE(look(), (LogMark { 13, 0 }));
    }

    /// A look that was under way may have seen the log before the one who asks now knew of the import.
    void answersNobodyWithALookFromBefore()
    {
        m_watch->getReady();
        std::vector<std::optional<LogMark>> seen;
        const auto note = [&seen](std::optional<LogMark> mark) { seen.push_back(mark); };
        m_watch->look(note);
        QTRY_COMPARE_WITH_TIMEOUT(answeredLooks(), 1, patience); // but nobody has read the answer
        m_fixture->import(lines(10, 11));
        m_watch->look(note);
        m_watch->look(note);
        runUntil([&] { return seen.size() == 3; });
        QVERIFY(seen[0] == (LogMark { 10, 0 }));
        QVERIFY(seen[1] == (LogMark { 11, 0 }));
        QVERIFY(seen[2] == (LogMark { 11, 0 }));
    }

    void tellsWhoWaitsWhenTheConnectionBreaks()
    {
        m_watch->getReady();
        QVERIFY(look());
        TestPostgres::instance()->stop();
        QVERIFY(!look());
        m_watch->getReady(); // in vain
        QVERIFY(!look());
        TestPostgres::instance()->startAgain();
        const auto seesAgain = [this] {
            m_watch->getReady();
            return look() == (LogMark { 10, 0 });
        };
        QTRY_VERIFY_WITH_TIMEOUT(seesAgain(), patience);
    }

    void waitsForASilentServerOnlySoLong()
    {
        m_watch->getReady();
        lockLogState();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!look());
        QVERIFY2(clock.elapsed() < 20'000, QByteArray::number(clock.elapsed()));
        QVERIFY(m_other->execute(u"COMMIT"_s));
        m_watch->getReady();
        QVERIFY(look());
    }

    void letsAnAnswerOutThatWaitsWhileTheServiceStops()
    {
        const QUrl url = m_fixture->start();
        RawConnection idle(url);
        for (int i = 0; i < 2; ++i) { // by the second one it is remembered
            idle.send(getRequest(list));
            QCOMPARE(totalOf(idle.read()), 10);
        }
        lockLogState();
        RawConnection connection(url);
        connection.send(getRequest(list));
        QTRY_COMPARE_WITH_TIMEOUT(waitingForTheLog(), 1, patience);
        auto stopped = std::async(std::launch::async, [this] { m_fixture->stop(); });
        QVERIFY(idle.isClosedWithin(patience)); // it has begun to
        QVERIFY(m_other->execute(u"COMMIT"_s));
        QCOMPARE(totalOf(connection.read()), 10);
        stopped.get();
    }

    /// Readers of one list that is remembered, while imports of this and of another process add to it.
    void isRightForManyAtOnceWhileImportsRun()
    {
        const QUrl url = m_fixture->start();
        std::atomic<int> surely = 10; // so many were in before
        std::atomic<int> atMost = 10;
        std::atomic<bool> isEnough = false;
        std::atomic<int> wrong = 0;
        std::atomic<int> asked = 0;
        std::vector<std::thread> readers;
        readers.reserve(readerCount);
        for (std::size_t i = 0; i < readerCount; ++i)
            readers.emplace_back([&] {
                RawConnection connection(url);
                while (!isEnough) {
                    const int before = surely;
                    connection.send(getRequest(list));
                    const int total = totalOf(connection.read());
                    wrong += total < before || total > atMost;
                    ++asked;
                }
            });
        for (int step = 1; step <= 40; ++step) {
            const int until = 10 + step * 5;
            atMost = until;
            const QString file = m_fixture->write(u"step.jsonl"_s, lines(until - 5, until));
            if (step % 8 == 0)
                QCOMPARE(run({ u"import"_s, u"--database"_s, m_fixture->database(), file }).exitCode, 0);
            else
                QVERIFY(importFiles(m_fixture->database(), { file }));
            surely = until;
            const int askedThen = asked;
            QTRY_VERIFY_WITH_TIMEOUT(asked > askedThen + 100, patience); // most of them by what is remembered
        }
        isEnough = true;
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(totalOf(rawGet(url, list)), 210);
    }

private:
    template <class Condition>
    void runUntil(Condition isDone)
    {
        m_context->restart();
        while (!isDone() && m_context->run_one() > 0) { }
    }

    std::optional<LogMark> look()
    {
        std::optional<LogMark> seen;
        bool isTold = false;
        m_watch->look([&](std::optional<LogMark> mark) {
            seen = mark;
            isTold = true;
        });
        runUntil([&] { return isTold; });
        return isTold ? seen : LogMark { -1, -1 };
    }

    qint64 backends(const QString &condition)
    {
        return *m_other->number("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                " AND pid <> pg_backend_pid() AND query LIKE '%FROM log_state%' AND "_L1
            + condition);
    }
    qint64 answeredLooks() { return backends(u"state = 'idle' AND state_change > query_start"_s); }
    qint64 waitingForTheLog() { return backends(u"wait_event_type = 'Lock'"_s); }

    void lockLogState()
    {
        QVERIFY(m_other->execute(u"BEGIN"_s));
        QVERIFY(m_other->execute(u"LOCK TABLE log_state IN ACCESS EXCLUSIVE MODE"_s));
    }

    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<boost::asio::io_context> m_context;
    std::unique_ptr<LogWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestPostgresWatch)
#include "tst_postgreswatch.moc"
