// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refinement.h"
#include "walktest.h"

#include <QTest>

#include <algorithm>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

const Query failuresAndDenials { .refinements = { *parseRefinement(u"result=failure,denied"_s) } };

} // namespace

/// Several values of a field as one walk, over a server that takes them one by one.
class TestUnionWalk : public WalkTest
{
    Q_OBJECT

private:
    GrowingLog m_failures;
    GrowingLog m_denials;
    bool m_isLoose = false; ///< both values bring the failures

    static void addTo(GrowingLog &log, qint64 us, const QString &id, const char *result)
    {
        log.addRaw(us,
            uR"({"id":"%1","timestamp":"%2","action":"a","result":"%3"})"_s.arg(id, utcText(us))
                .arg(QLatin1StringView(result))
                .toUtf8());
    }

    ScriptedReply answer(const ScriptedRequest &request) const
    {
        const auto result = request.parameter(u"result"_s);
        if (result == u"failure"_s || (m_isLoose && result))
            return m_failures.answer(request);
        return result == u"denied"_s ? m_denials.answer(request) : m_log.answer(request);
    }

    FilterFinding resultFinding() const
    {
        for (const FilterFinding &finding : report().filters) {
            if (finding.parameter == "result"_L1)
                return finding;
        }
        return {};
    }

    /// "e0" to the last, newest first, a second apart: failures in the newer half, denials in the older.
    void fillHalves(int rows)
    {
        for (int number = 0; number < rows; ++number) {
            const bool isFailure = number < rows / 2;
            addTo(isFailure ? m_failures : m_denials, nowUs - number * second, u"e%1"_s.arg(number),
                isFailure ? "failure" : "denied");
        }
    }

    void fillInTurns(int rows)
    {
        for (int number = 0; number < rows; ++number) {
            const bool isFailure = number % 3 != 0;
            addTo(isFailure ? m_failures : m_denials, nowUs - number * second, u"e%1"_s.arg(number),
                isFailure ? "failure" : "denied");
        }
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_failures = m_denials = {};
        m_isLoose = false;
        m_server->answerWith([this](const ScriptedRequest &request) { return answer(request); });
    }

    void cleanup() { end(); }

    void mergesNewestFirst()
    {
        fillInTurns(100);
        walk(10, failuresAndDenials);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(100));
        QCOMPARE(m_finished, 1);
        QVERIFY(m_lateIds.isEmpty());
        QCOMPARE(report().fetched, 100);
        QCOMPARE(report().reportedTotal, std::optional<qint64>(100));
        QCOMPARE(resultFinding().obeyed, 100);
        QVERIFY(report().complete && !report().sealed && !report().contradictsTotal());
        for (const ScriptedRequest &request : requests())
            QVERIFY(request.parameter(u"result"_s).has_value());
    }

    void holdsBackWhatOthersMayPrecede()
    {
        fillHalves(60);
        walk(10, failuresAndDenials);
        step();
        // The denials are here as well, and none is handed out before the failures are through.
        QVERIFY(!m_ids.isEmpty() && m_ids.size() < 30);
        QCOMPARE(m_ids, ids(int(m_ids.size())));
        QCOMPARE(report().fetched, m_ids.size());
        QVERIFY(!report().complete);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(60));
    }

    void ordersEqualTimesById()
    {
        for (const QString &id : { u"a"_s, u"c"_s })
            addTo(m_failures, nowUs, id, "failure");
        for (const QString &id : { u"b"_s, u"d"_s })
            addTo(m_denials, nowUs, id, "denied");
        walk(10, failuresAndDenials);
        walkToTheEnd();
        QStringList sorted = m_ids;
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        QCOMPARE(m_ids, sorted);
        QCOMPARE(m_ids.size(), 4);
    }

    void handsOutOnceWhatTwoQuestionsBring()
    {
        fillHalves(40);
        m_isLoose = true;
        // A server that answers with failures whatever it is asked for: what contradicts is left out.
        walk(10, { .refinements = { *parseRefinement(u"result=failure,success"_s) } });
        walkToTheEnd();
        QCOMPARE(m_ids, ids(20));
        QCOMPARE(resultFinding().contradicted, 20);
        // Without a result nothing contradicts, and each comes twice.
        m_failures = {};
        m_failures.fill(20);
        m_ids.clear();
        walk(10, failuresAndDenials);
        walkToTheEnd();
        QCOMPARE(m_ids, ids(20));
        QCOMPARE(report().fetched, 20);
        QCOMPARE(report().duplicates, 20);
        QCOMPARE(resultFinding().uncheckable, 40);
        QVERIFY(!report().contradictsTotal());
    }

    void sealsAllParts()
    {
        fillInTurns(50);
        walk(10, failuresAndDenials);
        walkToTheEnd();
        sealIt();
        QVERIFY(report().sealed);
        QCOMPARE(report().passes.size(), 2);
        QCOMPARE(report().passes.constFirst().added, 50);
        QCOMPARE(report().passes.constLast().added, 0);
    }

    void findsLateEntriesOfAnyPart()
    {
        fillInTurns(30);
        walk(10, failuresAndDenials);
        walkToTheEnd();
        addTo(m_denials, nowUs - 5 * second - 1, u"late"_s, "denied");
        sealIt();
        QCOMPARE(m_lateIds, QStringList { u"late"_s });
        QCOMPARE(report().fetched, 31);
    }

    void goesOnAfterOnePartFailed()
    {
        fillInTurns(60);
        int denied = 0;
        m_server->answerWith([&](const ScriptedRequest &request) {
            const bool isDenials = request.parameter(u"result"_s) == u"denied"_s;
            return isDenials && ++denied == 2 ? ScriptedReply::json(R"({"detail":"no"})", 403)
                                              : answer(request);
        });
        walk(5, failuresAndDenials);
        walkToTheEnd();
        QCOMPARE(m_errors.size(), 1);
        QVERIFY(!m_walk->isRunning() && !m_walk->atEnd());
        m_errors.clear();
        walkToTheEnd();
        QVERIFY(m_errors.isEmpty());
        QCOMPARE(m_ids, ids(60));
    }

    void stopsAndGoesOn()
    {
        fillInTurns(60);
        walk(5, failuresAndDenials);
        step();
        m_walk->fetchMore();
        QVERIFY(m_walk->isRunning());
        m_walk->stop();
        QVERIFY(!m_walk->isRunning());
        walkToTheEnd();
        QCOMPARE(m_ids, ids(60));
    }

    void findsNothingWhereNothingIs()
    {
        walk(5, failuresAndDenials);
        step();
        QVERIFY(m_walk->atEnd());
        QCOMPARE(m_finished, 1);
    }

    void mayBeDeletedByWhoeverListens_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("status");
        QTest::newRow("entries") << 30 << 200;
        QTest::newRow("end") << 0 << 200;
        QTest::newRow("failure") << 30 << 403;
    }

    void mayBeDeletedByWhoeverListens()
    {
        QFETCH(int, rows);
        QFETCH(int, status);
        fillInTurns(rows);
        if (status != 200)
            m_server->alwaysAnswer(ScriptedReply::json("{}", status));
        walk(10, failuresAndDenials);
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
};

QTEST_GUILESS_MAIN(TestUnionWalk)
#include "tst_unionwalk.moc"
