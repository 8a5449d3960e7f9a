// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "export/exportjob.h"
#include "service/import.h"
#include "service/localservice.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 1'234;
constexpr int patience = 30'000;

/// Bursts of entries at one instant, so that page borders fall inside them.
QByteArray logEntry(int number)
{
    return QStringLiteral(
        R"({"id":"e%1","timestamp":"2026-11-22T14:%2:00Z","action":"%3","details":{"n": %1,"x":0.10}})")
        .arg(number)
        .arg(number / 100, 2, 10, QLatin1Char('0'))
        .arg(number % 3 == 0 ? u"user.login"_s : u"=cmd"_s)
        .toUtf8();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// The job's only answer.
struct Outcome
{
    std::optional<ExportResult> result;
    std::optional<ExportError> error;
};

Outcome outcomeOf(ExportJob &job)
{
    Outcome outcome;
    QEventLoop loop;
    QObject::connect(&job, &ExportJob::succeeded, &loop, [&](const ExportResult &result) {
        outcome.result = result;
        loop.quit();
    });
    QObject::connect(&job, &ExportJob::failed, &loop, [&](const ExportError &error) {
        outcome.error = error;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return outcome;
}

QByteArray pageOf(int first, int count)
{
    QByteArrayList entries;
    for (int i = first; i < first + count; ++i)
        entries.append(logEntry(i));
    return "{\"items\":[" + entries.join(',') + "],\"total\":1000000}";
}

/// Pages without end.
ScriptedReply endless(const ScriptedRequest &request)
{
    const int perPage = request.number(u"per_page"_s);
    return ScriptedReply::json(pageOf((request.number(u"page"_s) - 1) * perPage, perPage));
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void writesExactlyWhatTheDatabaseHolds_data();
    void writesExactlyWhatTheDatabaseHolds();
    void writesOnlyWhatMatches();
    void keepsTheServersBytesInJsonLines();
    void writesTheNewestUpToTheLimit();
    void countsGuardedCells();
    void tellsProgressInTheOwnersThread();
    void leavesNothingWhenCancelled();
    void leavesNothingWhenDeleted();
    void canBeDeletedWithoutEverStarting();
    void leavesNothingWhenTheServerGoesAwayMidway();
    void leavesNothingWhenThePageIsCutShort();
    void isPatientOnlyWithWhatItHasBegun();
    void asksNothingWhenTheNameIsTaken();
    void saysThatAFolderCannotBeWritten();

private:
    ExportRequest requestTo(const QUrl &server) const
    {
        ExportRequest request;
        request.server = server;
        request.token = Token(Testing::canary);
        request.path = m_path;
        request.columns = { Field::Id, Field::Action };
        request.dialect = { CsvForm::Exact, ',', false };
        request.limits.tries = 1;
        return request;
    }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    QTemporaryDir m_data;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestExportJob::initTestCase()
{
    QFile log(m_data.filePath(u"log.jsonl"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    for (int i = 0; i < entriesInLog; ++i)
        log.write(logEntry(i) + '\n');
    log.close();
    ServiceOptions options;
    options.database = m_data.filePath(u"log.db"_s);
    options.token = Testing::canary;
    const auto imported = importFiles(options.database, { log.fileName() });
    QVERIFY(imported);
    QCOMPARE(imported->added, entriesInLog);
    auto service = LocalService::start(options);
    QVERIFY(service);
    m_service = std::move(service).value();
}

void TestExportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"entries"_s);
}

void TestExportJob::writesExactlyWhatTheDatabaseHolds_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("perPage");

    QTest::newRow("CSV, pages that end inside a burst") << ExportFormat::Csv << 7;
    QTest::newRow("CSV, the largest pages") << ExportFormat::Csv << 1000;
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines << 200;
}

void TestExportJob::writesExactlyWhatTheDatabaseHolds()
{
    QFETCH(ExportFormat, format);
    QFETCH(int, perPage);
    ExportRequest request = requestTo(m_service->url());
    request.format = format;
    request.perPage = perPage;
    ExportJob job(request);
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, entriesInLog);
    QCOMPARE(outcome.result->bytes, contentsOf(m_path).size());
    QVERIFY(outcome.result->walk.complete);
    QVERIFY(outcome.result->walk.asOfUs);

    QStringList ids;
    if (format == ExportFormat::Csv) {
        QList<QStringList> rows = parseCsv(contentsOf(m_path));
        QCOMPARE(rows.takeFirst(), (QStringList { u"id"_s, u"action"_s }));
        for (const QStringList &row : rows)
            ids.append(row.at(0));
    } else {
        for (const QByteArray &line : contentsOf(m_path).trimmed().split('\n')) {
            const auto entry = decodeEntry(line);
            QVERIFY(entry);
            ids.append(entry->id);
        }
    }
    QStringList expected;
    for (int i = 0; i < entriesInLog; ++i)
        expected.append(u"e%1"_s.arg(i));
    ids.sort();
    expected.sort();
    QCOMPARE(ids, expected);
    QCOMPARE(names(), QStringList { u"entries"_s });
}

void TestExportJob::writesOnlyWhatMatches()
{
    ExportRequest request = requestTo(m_service->url());
    request.query.action = u"user.login"_s;
    ExportJob job(request);
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    const QList<QStringList> rows = parseCsv(contentsOf(m_path));
    QCOMPARE(rows.size() - 1, (entriesInLog + 2) / 3);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i].at(1), u"user.login"_s);
}

void TestExportJob::keepsTheServersBytesInJsonLines()
{
    ExportRequest request = requestTo(m_service->url());
    request.format = ExportFormat::JsonLines;
    ExportJob job(request);
    QVERIFY(outcomeOf(job).result);
    QList<QByteArray> written = contentsOf(m_path).trimmed().split('\n');
    QList<QByteArray> sent;
    for (int i = 0; i < entriesInLog; ++i)
        sent.append(logEntry(i));
    std::sort(written.begin(), written.end());
    std::sort(sent.begin(), sent.end());
    QCOMPARE(written, sent);
}

void TestExportJob::writesTheNewestUpToTheLimit()
{
    ExportRequest request = requestTo(m_service->url());
    request.columns = { Field::Timestamp };
    request.limit = 10;
    ExportJob job(request);
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, 10);
    QCOMPARE(outcome.result->walk.pages, 1);
    const QByteArray newest = "2026-11-22T14:12:00Z\r\n";
    QCOMPARE(contentsOf(m_path), "timestamp\r\n" + newest.repeated(10));
}

void TestExportJob::countsGuardedCells()
{
    ExportRequest request = requestTo(m_service->url());
    request.dialect.form = CsvForm::Spreadsheet;
    ExportJob job(request);
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->guardedCells, contentsOf(m_path).count("'=cmd"));
    QVERIFY(outcome.result->guardedCells > 0);
}

void TestExportJob::tellsProgressInTheOwnersThread()
{
    ExportJob job(requestTo(m_service->url()));
    qint64 rows = 0;
    int wrongThread = 0;
    // Directly: where the job itself speaks.
    connect(
        &job, &ExportJob::progressed, this,
        [&](const ExportProgress &progress) {
            wrongThread += QThread::currentThread() != thread();
            rows = progress.rows;
            QCOMPARE(progress.expected, qint64(entriesInLog));
        },
        Qt::DirectConnection);
    QVERIFY(outcomeOf(job).result);
    QCOMPARE(rows, entriesInLog);
    QCOMPARE(wrongThread, 0);
}

void TestExportJob::leavesNothingWhenCancelled()
{
    ScriptedServer server;
    server.answerWith(endless);
    ExportJob job(requestTo(server.url()));
    int reports = 0;
    connect(&job, &ExportJob::progressed, &job, [&] {
        if (++reports == 3)
            job.cancel();
    });
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->api);
    QCOMPARE(outcome.error->api->kind, ErrorKind::Cancelled);
    QCOMPARE(names(), QStringList());
}

void TestExportJob::leavesNothingWhenDeleted()
{
    ScriptedServer server;
    server.answerWith(endless);
    auto job = std::make_unique<ExportJob>(requestTo(server.url()));
    QSignalSpy progressed(job.get(), &ExportJob::progressed);
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(progressed.size() >= 2, patience);
    QVERIFY(!names().isEmpty());
    job.reset();
    QCOMPARE(names(), QStringList());
}

void TestExportJob::canBeDeletedWithoutEverStarting()
{
    {
        const ExportJob job(requestTo(m_service->url()));
    }
    QCOMPARE(names(), QStringList());
}

void TestExportJob::leavesNothingWhenTheServerGoesAwayMidway()
{
    auto server = std::make_unique<ScriptedServer>();
    server->answerWith(endless);
    ExportJob job(requestTo(server->url()));
    connect(&job, &ExportJob::progressed, &job, [&] { server.reset(); });
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->api);
    QVERIFY(outcome.error->api->kind == ErrorKind::Unreachable
        || outcome.error->api->kind == ErrorKind::ConnectionCut);
    QCOMPARE(names(), QStringList());
}

void TestExportJob::leavesNothingWhenThePageIsCutShort()
{
    ScriptedServer server;
    server.enqueue(ScriptedReply::json(pageOf(0, 200)));
    server.alwaysAnswer(ScriptedReply::json(pageOf(200, 200).chopped(1000)));
    ExportJob job(requestTo(server.url()));
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->api);
    QCOMPARE(outcome.error->api->kind, ErrorKind::ConnectionCut);
    QCOMPARE(names(), QStringList());
}

void TestExportJob::isPatientOnlyWithWhatItHasBegun()
{
    ScriptedServer server;
    server.alwaysAnswer(ScriptedReply::json("{}", 503));
    ExportRequest request = requestTo(server.url());
    request.limits.tries = 5;
    request.limits.backOff = std::chrono::milliseconds(1);
    ExportJob hopeless(request);
    QVERIFY(outcomeOf(hopeless).error);
    QCOMPARE(server.requests().size(), ClientLimits {}.tries);

    server.enqueue(ScriptedReply::json(pageOf(0, 200)));
    ExportJob begun(request);
    QVERIFY(outcomeOf(begun).error);
    QCOMPARE(server.requests().size(), ClientLimits {}.tries + 1 + 5);
    QCOMPARE(names(), QStringList());
}

void TestExportJob::asksNothingWhenTheNameIsTaken()
{
    QFile taken(m_path);
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.close();
    ScriptedServer server;
    server.answerWith(endless);
    ExportJob job(requestTo(server.url()));
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->file);
    QCOMPARE(outcome.error->file->fault, FileFault::Exists);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(contentsOf(m_path), QByteArray());
}

void TestExportJob::saysThatAFolderCannotBeWritten()
{
    // root may write everywhere but into the process table.
    ExportRequest request = requestTo(m_service->url());
    request.path = u"/proc/entries.csv"_s;
    ExportJob job(request);
    const Outcome outcome = outcomeOf(job);
    QVERIFY(outcome.error && outcome.error->file);
    QCOMPARE(outcome.error->file->fault, FileFault::CannotCreate);
    QCOMPARE(outcome.error->file->path, request.path);
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
