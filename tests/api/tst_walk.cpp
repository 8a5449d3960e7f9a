// SPDX-License-Identifier: GPL-3.0-or-later
#include "walktest.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestWalk : public WalkTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
        QCOMPARE(requests().size(), 1);
        QCOMPARE(m_ids, ids(2));
    }

    void walksToTheEmptyPage()
    {
        m_log.fill(25);
        walk(10);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(25));
        QCOMPARE(m_finished, 1);
        QVERIFY(requests().size() <= 10); // four pages, and their end read twice
        QCOMPARE(report().fetched, 25);
        QCOMPARE(report().duplicates, 0);
        QCOMPARE(report().pages, requests().size());
        QCOMPARE(report().reportedTotal, std::optional<qint64>(25));
        QCOMPARE(report().asOfUs, std::optional<qint64>(nowUs));
        QVERIFY(report().complete);
        QVERIFY(!report().sealed);
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

    void readsEverythingAgainForTheSeal()
    {
        m_log.fill(25);
        walk(10);
        walkToTheEnd();
        const qsizetype before = requests().size();
        sealIt();
        QVERIFY(report().sealed);
        QCOMPARE(report().passes.size(), 2);
        QCOMPARE(report().passes.constLast().added, 0);
        QCOMPARE(m_ids, ids(25));
        QVERIFY(requests().size() <= 2 * before);
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
        QCOMPARE(requests().at(1).target, requests().at(2).target);
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
        QTRY_COMPARE(requests().size(), 2);
        m_walk->stop();
        QVERIFY(!m_walk->isRunning());
        walkToTheEnd();
        QCOMPARE(m_ids, ids(15));
        QVERIFY(m_errors.isEmpty());
        QCOMPARE(m_signals, 3);
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
