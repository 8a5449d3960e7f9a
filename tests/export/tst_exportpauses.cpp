// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdesk.h"
#include "export/logserver.h"
#include "support/canary.h"

#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 2'000;
constexpr int lastGood = 9; ///< answers before the fault

int writesLeft = 0;

ssize_t fillingDisk(int file, const void *bytes, size_t size)
{
    if (--writesLeft >= 0)
        return ::write(file, bytes, size);
    errno = ENOSPC;
    return -1;
}

} // namespace

/// Faults in the middle of an export: it rests, and goes on where it was.
class TestExportPauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void restsAndGoesOn_data();
    void restsAndGoesOn();
    void goesOnInAnotherProcess_data();
    void goesOnInAnotherProcess();
    void goesOnWithANewToken();
    void stopsWhenThePermissionIsLost();
    void stopsWhenTheQuestionIsRefused();
    void asksTheSamePageAgainWhenAnAnswerIsCut_data();
    void asksTheSamePageAgainWhenAnAnswerIsCut();
    void leavesNothingWhereNothingWasFetched();
    void isPatientOnlyWithWhatItHasBegun();
    void restsWhileTheDiskIsFull();
    void keepsTheSpoolWhenStopped();
    void keepsTheSpoolWhenDeleted();
    void removesTheSpoolWhenDiscarded();
    void tellsWhatWaits();

private:
    /// From one answer on, every one is this.
    void failWith(const ScriptedReply &reply)
    {
        m_server->instead
            = [reply](int number) { return number > lastGood ? std::optional(reply) : std::nullopt; };
    }
    ExportRequest request() const { return m_desk->request(m_server->url()); }
    void checkWhole() const
    {
        QVERIFY(m_desk->isProven());
        QCOMPARE(m_desk->sortedLines(), m_server->entries());
        QCOMPARE(m_desk->stateNames(), QStringList());
    }

    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<ExportDesk> m_desk;
};

void TestExportPauses::init()
{
    m_server = std::make_unique<LogServer>(entriesInLog);
    m_desk = std::make_unique<ExportDesk>();
}

void TestExportPauses::restsAndGoesOn_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<PauseReason>("reason");

    const auto status = [](int code) { return ScriptedReply::json("{}", code); };
    QTest::newRow("not signed in") << status(401) << PauseReason::SignedOut;
    QTest::newRow("too many requests") << status(429) << PauseReason::ServerBusy;
    QTest::newRow("server fault") << status(500) << PauseReason::ServerBusy;
    QTest::newRow("gateway") << status(503) << PauseReason::ServerBusy;
    QTest::newRow("connection cut") << ScriptedReply::raw("") << PauseReason::Unreachable;
    QTest::newRow("answer cut") << ScriptedReply::raw(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"items\":[")
                                << PauseReason::Unreachable;
}

void TestExportPauses::restsAndGoesOn()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(PauseReason, reason);
    failWith(reply);
    ExportJob job(request(), m_desk->place());
    Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.pause);
    QCOMPARE(outcome.pause->reason, reason);
    QVERIFY(outcome.pause->rows > 0);
    QCOMPARE(m_desk->names(), QStringList());
    // Once more in vain.
    outcome = outcomeOf(job, [&] { job.resume(Token(canary)); });
    QVERIFY(outcome.pause);

    m_server->instead = {};
    outcome = outcomeOf(job, [&] { job.resume(Token(canary)); });
    QVERIFY(outcome.result);
    QVERIFY(outcome.result->facts.isSealed);
    checkWhole();
}

void TestExportPauses::goesOnInAnotherProcess_data()
{
    restsAndGoesOn_data();
}

/// A new job knows no more than another process would.
void TestExportPauses::goesOnInAnotherProcess()
{
    QFETCH(ScriptedReply, reply);
    failWith(reply);
    QString id;
    {
        ExportJob job(request(), m_desk->place());
        QVERIFY(outcomeOf(job).pause);
        id = job.id();
    }
    const int before = m_server->answers();
    m_server->instead = {};
    ExportJob job(request(), m_desk->place(id));
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.startedAnew, 0);
    checkWhole();
    // Two passes, not three: what was fetched was not fetched again.
    const int pages = outcome.result->walk.pages;
    QVERIFY(m_server->answers() - before < pages);
}

void TestExportPauses::goesOnWithANewToken()
{
    m_server->expectedToken = canary;
    m_server->instead = [this](int number) {
        if (number == lastGood)
            m_server->expectedToken = "another-token";
        return std::nullopt;
    };
    ExportJob job(request(), m_desk->place());
    Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.pause);
    QCOMPARE(outcome.pause->reason, PauseReason::SignedOut);
    outcome = outcomeOf(job, [&] { job.resume(Token("another-token")); });
    QVERIFY(outcome.result);
    checkWhole();
}

void TestExportPauses::stopsWhenThePermissionIsLost()
{
    failWith(ScriptedReply::json("{}", 403));
    QString id;
    {
        ExportJob job(request(), m_desk->place());
        const Outcome outcome = outcomeOf(job);
        QVERIFY(outcome.error && outcome.error->api);
        QCOMPARE(outcome.error->api->kind, ErrorKind::Forbidden);
        QVERIFY(outcome.error->isKept);
        id = job.id();
    }
    QCOMPARE(m_desk->names(), QStringList());
    QCOMPARE(m_desk->store().interrupted().constFirst().reason, PauseReason::Failed);
    m_server->instead = {};
    ExportJob job(request(), m_desk->place(id));
    QVERIFY(outcomeOf(job).result);
    checkWhole();
}

void TestExportPauses::stopsWhenTheQuestionIsRefused()
{
    failWith(ScriptedReply::json(R"({"detail":[{"loc":["query","tenant_id"],"msg":"no","type":"x"}]})", 422));
    ExportJob job(request(), m_desk->place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->api);
    QCOMPARE(outcome.error->api->kind, ErrorKind::Invalid);
    QCOMPARE(m_desk->names(), QStringList());
}

void TestExportPauses::asksTheSamePageAgainWhenAnAnswerIsCut_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::newRow("half a page") << ScriptedReply::json("{\"items\":[{\"id\":\"e1\",\"timest");
    QTest::newRow("cut") << ScriptedReply::raw("HTTP/1.1 200 OK\r\nContent-Len");
    QTest::newRow("fault") << ScriptedReply::json("{}", 502);
}

void TestExportPauses::asksTheSamePageAgainWhenAnAnswerIsCut()
{
    QFETCH(ScriptedReply, reply);
    m_server->instead = [reply](int number) { return number % 3 == 0 ? std::optional(reply) : std::nullopt; };
    ExportRequest patient = request();
    patient.limits.tries = 8;
    patient.limits.backOff = std::chrono::milliseconds(1);
    ExportJob job(patient, m_desk->place());
    QVERIFY(outcomeOf(job).result);
    checkWhole();
}

void TestExportPauses::leavesNothingWhereNothingWasFetched()
{
    m_server->instead = [](int) { return ScriptedReply::json("{}", 503); };
    ExportJob job(request(), m_desk->place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->api);
    QVERIFY(!outcome.error->isKept);
    QCOMPARE(m_desk->names(), QStringList());
    QCOMPARE(m_desk->stateNames(), QStringList());
}

void TestExportPauses::isPatientOnlyWithWhatItHasBegun()
{
    m_server->instead = [](int) { return ScriptedReply::json("{}", 503); };
    ExportRequest patient = request();
    patient.limits.tries = 5;
    patient.limits.backOff = std::chrono::milliseconds(1);
    ExportJob hopeless(patient, m_desk->place());
    QVERIFY(outcomeOf(hopeless).error);
    QCOMPARE(m_server->answers(), ClientLimits {}.tries);

    const int before = m_server->answers();
    m_server->instead = [before](int number) {
        return number > before + 1 ? std::optional(ScriptedReply::json("{}", 503)) : std::nullopt;
    };
    ExportJob begun(patient, m_desk->place());
    QVERIFY(outcomeOf(begun).pause);
    QCOMPARE(m_server->answers(), before + 1 + 5);
}

void TestExportPauses::restsWhileTheDiskIsFull()
{
    FileCalls calls;
    calls.write = fillingDisk;
    writesLeft = 12;
    ExportJob job(request(), m_desk->place({}, calls));
    Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.pause);
    QCOMPARE(outcome.pause->reason, PauseReason::DiskFull);
    QCOMPARE(m_desk->names(), QStringList());
    writesLeft = 1'000'000;
    outcome = outcomeOf(job, [&] { job.resume(Token(canary)); });
    QVERIFY(outcome.result);
    checkWhole();
}

void TestExportPauses::keepsTheSpoolWhenStopped()
{
    ExportJob job(request(), m_desk->place());
    m_server->instead = [&](int number) {
        if (number == lastGood)
            job.stop();
        return std::nullopt;
    };
    Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.pause);
    QCOMPARE(outcome.pause->reason, PauseReason::Stopped);
    m_server->instead = {};
    outcome = outcomeOf(job, [&] { job.resume(Token(canary)); });
    QVERIFY(outcome.result);
    checkWhole();
}

void TestExportPauses::keepsTheSpoolWhenDeleted()
{
    auto job = std::make_unique<ExportJob>(request(), m_desk->place());
    bool isReached = false;
    m_server->instead = [&](int number) {
        isReached = isReached || number == lastGood;
        return std::nullopt;
    };
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(isReached, 30'000);
    const QString id = job->id();
    job.reset();
    const QList<InterruptedExport> waiting = m_desk->store().interrupted();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].id, id);
    QCOMPARE(waiting[0].reason, PauseReason::Stopped);
    QCOMPARE(m_desk->names(), QStringList());
    ExportJob again(request(), m_desk->place(id));
    QVERIFY(outcomeOf(again).result);
    checkWhole();
}

void TestExportPauses::removesTheSpoolWhenDiscarded()
{
    ExportJob job(request(), m_desk->place());
    m_server->instead = [&](int number) {
        if (number == lastGood)
            job.discard();
        return std::nullopt;
    };
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->api);
    QCOMPARE(outcome.error->api->kind, ErrorKind::Cancelled);
    QCOMPARE(m_desk->names(), QStringList());
    QCOMPARE(m_desk->stateNames(), QStringList());
}

void TestExportPauses::tellsWhatWaits()
{
    failWith(ScriptedReply::json("{}", 401));
    ExportRequest asked = request();
    asked.query.start = TimeBound::absolute(0);
    asked.connection = u"Production"_s;
    asked.format = ExportFormat::Csv;
    asked.columns = columnsOf({ Field::Timestamp, Field::Id });
    asked.limit = 100'000;
    ExportJob job(asked, m_desk->place());
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.pause);
    const QList<InterruptedExport> waiting = m_desk->store().interrupted();
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting[0].isRunning); // this process still has it
    QCOMPARE(waiting[0].rows, outcome.pause->rows);
    QCOMPARE(waiting[0].reason, PauseReason::SignedOut);
    QCOMPARE(waiting[0].request.connection, asked.connection);
    QCOMPARE(waiting[0].request.columns, asked.columns);
    QVERIFY(asksTheSame(waiting[0].request, asked));
    QCOMPARE(waiting[0].request.token, Token());
    // Nor anywhere else in the folder.
    for (const QString &name : { u"job.json"_s, u"cursor.json"_s, u"rest.json"_s }) {
        QFile file(m_desk->state() + u"/exports/"_s + job.id() + u'/' + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(!file.readAll().contains(canary));
    }
}

QTEST_GUILESS_MAIN(TestExportPauses)
#include "tst_exportpauses.moc"
