// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/callcounter.h"
#include "export/exportdesk.h"
#include "export/logserver.h"
#include "support/canary.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 60;

} // namespace

/// Exports in full: every entry of the list is asked for by its id.
class TestExportDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LogServer>(entriesInLog);
        m_desk = std::make_unique<ExportDesk>();
    }

    void holdsEachEntryInFull();
    void keepsTheListsLineWhereThereIsNoOther();
    void asksForNoMoreThanTheLimit();
    void keepsThePace();
    void asksForFewAtOnce();
    void restsAndGoesOnBehindWhatItHas_data();
    void restsAndGoesOnBehindWhatItHas();
    void stopsInTheMiddle();
    void startsAnewWhereTheDetailsAreDamaged();
    void survivesEveryFailureOfTheDisk_data();
    void survivesEveryFailureOfTheDisk();

private:
    ExportRequest request() const
    {
        ExportRequest request = m_desk->request(m_server->url());
        request.fullDetails = true;
        return request;
    }
    ExportPlace place(const QString &id = {}, const FileCalls &calls = FileCalls::system()) const
    {
        ExportPlace place = m_desk->place(id, calls);
        place.commitPause = std::chrono::milliseconds(0);
        place.detailPause = std::chrono::milliseconds(1);
        return place;
    }
    /// What the file has to hold, sorted: of equal times, no order is promised.
    QByteArrayList linesInFull() const
    {
        QByteArrayList lines;
        for (const QByteArray &row : m_server->entries())
            lines.append(LogServer::inFull(row));
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    /// So many entries are told in full; then the answer is this.
    void failAfter(int entries, const ScriptedReply &reply)
    {
        m_server->instead = [entries, reply, server = m_server.get()](int) {
            return server->detailRequests() > entries ? std::optional(reply) : std::nullopt;
        };
    }

    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<ExportDesk> m_desk;
};

void TestExportDetails::holdsEachEntryInFull()
{
    ExportJob job(request(), place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(m_desk->sortedLines(), linesInFull());
    QVERIFY(m_desk->isProven());
    QVERIFY(outcome.result->facts.isSealed);
    QVERIFY(outcome.result->facts.hasFullDetails);
    QCOMPARE(outcome.result->facts.notInFull, 0);
    QCOMPARE(m_server->detailRequests(), entriesInLog);
    QCOMPARE(m_desk->stateNames(), QStringList());
}

void TestExportDetails::keepsTheListsLineWhereThereIsNoOther()
{
    const QByteArrayList listed = m_server->newestFirst();
    m_server->insteadOfEntry = { { "e3", {} }, { "e7", LogServer::inFull(listed.last()) } };
    ExportJob job(request(), place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QVERIFY(m_desk->isProven());
    QCOMPARE(outcome.result->facts.notInFull, 2);
    QByteArrayList expected;
    for (const QByteArray &row : listed) {
        const bool isListed = row.startsWith(R"({"id":"e3")"
                                             ",")
            || row.startsWith(R"({"id":"e7")"
                              ",");
        expected.append(isListed ? row : LogServer::inFull(row));
    }
    std::sort(expected.begin(), expected.end());
    QCOMPARE(m_desk->sortedLines(), expected);
}

void TestExportDetails::asksForNoMoreThanTheLimit()
{
    ExportRequest newest = request();
    newest.limit = 7;
    ExportJob job(newest, place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, 7);
    QCOMPARE(m_server->detailRequests(), 7);
    QVERIFY(m_desk->isProven());
}

void TestExportDetails::keepsThePace()
{
    ExportRequest newest = request();
    newest.limit = 10;
    ExportPlace slow = place();
    slow.detailPause = std::chrono::milliseconds(20);
    QElapsedTimer clock;
    clock.start();
    ExportJob job(newest, slow);
    QVERIFY(outcomeOf(job).result);
    QCOMPARE_GE(clock.elapsed(), 10 * 19); // a coarse timer may come 5% early
}

/// Silence for all of them: those that are asked for stay on the way, and no other is sent before the client
/// has given up on one.
void TestExportDetails::asksForFewAtOnce()
{
    failAfter(0, ScriptedReply::silence());
    ExportRequest patient = request();
    patient.limits.headers = std::chrono::milliseconds(300);
    ExportJob job(patient, place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.pause);
    QCOMPARE(outcome.pause->reason, PauseReason::Unreachable);
    QCOMPARE(m_server->detailRequests(), 4);
}

void TestExportDetails::restsAndGoesOnBehindWhatItHas_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<PauseReason>("reason");
    QTest::newRow("token no longer accepted") << 401 << PauseReason::SignedOut;
    QTest::newRow("too many requests") << 429 << PauseReason::ServerBusy;
    QTest::newRow("server's fault") << 503 << PauseReason::ServerBusy;
}

void TestExportDetails::restsAndGoesOnBehindWhatItHas()
{
    QFETCH(int, status);
    QFETCH(PauseReason, reason);
    constexpr int told = 25;
    failAfter(told, ScriptedReply::json("{}", status, { { "Retry-After", "900" } }));
    QString id;
    {
        ExportJob job(request(), place());
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.pause);
        QCOMPARE(outcome.pause->reason, reason);
        id = job.id();
    }
    const int asked = m_server->detailRequests();
    m_server->instead = {};
    ExportJob again(request(), place(id));
    const Outcome outcome = outcomeOf(again);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.startedAnew, 0);
    QCOMPARE(m_desk->sortedLines(), linesInFull());
    QVERIFY(m_desk->isProven());
    // Three answers of other requests may have waited behind one that failed.
    QCOMPARE_LE(m_server->detailRequests() - asked, entriesInLog - told + 3);
}

void TestExportDetails::stopsInTheMiddle()
{
    ExportJob job(request(), place());
    m_server->instead = [&job, server = m_server.get()](int) {
        if (server->detailRequests() == 20)
            job.stop();
        return std::optional<ScriptedReply>();
    };
    const Outcome stopped = outcomeOf(job);
    QVERIFY(stopped.pause);
    QCOMPARE(stopped.pause->reason, PauseReason::Stopped);
    m_server->instead = {};
    QVERIFY(outcomeOf(job, [&job] { job.resume(Token(canary)); }).result);
    QCOMPARE(m_desk->sortedLines(), linesInFull());
    QVERIFY(m_desk->isProven());
}

void TestExportDetails::startsAnewWhereTheDetailsAreDamaged()
{
    failAfter(25, ScriptedReply::json("{}", 503));
    ExportJob job(request(), place());
    QVERIFY(outcomeOf(job).pause);
    QFile file(m_desk->state() + u"/exports/"_s + job.id() + u"/details"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 100);
    file.seek(50);
    const QByteArray byte = file.peek(1);
    file.write(QByteArray(1, char(byte[0] ^ 1)));
    file.close();
    m_server->instead = {};
    const Outcome outcome = outcomeOf(job, [&job] { job.resume(Token(canary)); });
    QVERIFY(outcome.result);
    QCOMPARE(outcome.startedAnew, 1);
    QCOMPARE(m_desk->sortedLines(), linesInFull());
}

void TestExportDetails::survivesEveryFailureOfTheDisk_data()
{
    QTest::addColumn<CallCounter::At>("kind");
    QTest::addColumn<int>("systemError");
    QTest::newRow("full disk") << CallCounter::At::FailWrite << ENOSPC;
    QTest::newRow("broken disk at a write") << CallCounter::At::FailWrite << EIO;
    QTest::newRow("broken disk at a sync") << CallCounter::At::FailSync << EIO;
}

void TestExportDetails::survivesEveryFailureOfTheDisk()
{
    QFETCH(CallCounter::At, kind);
    QFETCH(int, systemError);
    for (int n = 1;; n += 2) {
        m_desk = std::make_unique<ExportDesk>();
        m_server = std::make_unique<LogServer>(entriesInLog);
        ExportRequest few = request();
        few.limit = 12;
        const CallCounter counter(kind, n, systemError);
        Outcome outcome;
        {
            ExportJob job(few, place({}, counter.calls()));
            outcome = outcomeOf(job);
        }
        const QByteArray where = "failing call " + QByteArray::number(n);
        QCOMPARE(bool(outcome.result), m_desk->isProven());
        if (!CallCounter::hasStruck()) {
            QVERIFY(outcome.result);
            QVERIFY2(n > 20, where);
            return;
        }
        if (outcome.result)
            continue; // what failed only keeps the list of exports
        const QList<InterruptedExport> waiting = m_desk->store().interrupted();
        ExportJob again(few, place(waiting.isEmpty() ? QString() : waiting[0].id));
        QVERIFY2(outcomeOf(again).result, where);
        QVERIFY2(m_desk->isProven(), where);
        const QByteArrayList lines = m_desk->sortedLines();
        QCOMPARE(lines.size(), 12);
        for (const QByteArray &line : lines)
            QVERIFY2(linesInFull().contains(line), where);
    }
}

QTEST_GUILESS_MAIN(TestExportDetails)
#include "tst_exportdetails.moc"
