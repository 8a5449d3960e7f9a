// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "export/exportdesk.h"
#include "export/logserver.h"
#include "service/import.h"
#include "service/localservice.h"
#include "support/canary.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 1'234;

/// Bursts of entries at one instant, so that page borders fall inside them.
QByteArray logEntry(int number)
{
    return QStringLiteral(
        R"({"id":"e%1","timestamp":"2020-11-22T14:%2:00Z","action":"%3","details":{"n": %1,"x":0.10}})")
        .arg(number)
        .arg(number / 100, 2, 10, QLatin1Char('0'))
        .arg(number % 3 == 0 ? u"user.login"_s : u"=cmd"_s)
        .toUtf8();
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<ExportDesk>(); }

    void writesExactlyWhatTheDatabaseHolds_data();
    void writesExactlyWhatTheDatabaseHolds();
    void writesOnlyWhatMatches();
    void keepsTheServersBytesInJsonLines();
    void writesTheNewestUpToTheLimit();
    void provesAnEmptyResultToo();
    void namesTheManifestBeforeIt();
    void countsGuardedCells();
    void tellsProgressInTheOwnersThread();
    void leavesNothingInTheStateFolderButTheList();
    void replacesAFileWithItsManifest();
    void asksNothingWhenTheNameIsTaken_data();
    void asksNothingWhenTheNameIsTaken();
    void saysThatAFolderCannotBeWritten();
    void leavesOutWhatContradictsAFilter();
    void doesNotSealAnEntryAtTwoTimes();
    void canBeDeletedWithoutEverStarting();

private:
    ExportRequest csvRequest() const
    {
        ExportRequest request = m_desk->request(m_service->url());
        request.format = ExportFormat::Csv;
        request.columns = columnsOf({ Field::Id, Field::Action });
        request.dialect = { CsvForm::Exact, ',', false };
        return request;
    }
    Outcome run(const ExportRequest &request) const
    {
        ExportJob job(request, m_desk->place());
        return outcomeOf(job);
    }

    QTemporaryDir m_data;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<ExportDesk> m_desk;
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
    ExportRequest request = csvRequest();
    request.format = format;
    request.perPage = perPage;
    const Outcome outcome = run(request);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, entriesInLog);
    QCOMPARE(outcome.result->bytes, m_desk->contents().size());
    QVERIFY(outcome.result->walk.sealed);
    QVERIFY(outcome.result->facts.isSealed);
    QVERIFY(outcome.result->facts.asOfUs);
    QCOMPARE(outcome.result->facts.passes.size(), 2);
    QCOMPARE(outcome.result->facts.passes.constLast().added, 0);
    QVERIFY(m_desk->isProven());

    QByteArrayList expected;
    for (int i = 0; i < entriesInLog; ++i) {
        const QByteArray action = i % 3 == 0 ? "user.login" : "=cmd";
        expected.append(format == ExportFormat::JsonLines
                ? logEntry(i)
                : "e" + QByteArray::number(i) + ',' + action + '\r');
    }
    if (format == ExportFormat::Csv)
        expected.append("id,action\r");
    std::sort(expected.begin(), expected.end());
    QCOMPARE(m_desk->sortedLines(), expected);
}

void TestExportJob::writesOnlyWhatMatches()
{
    ExportRequest request = csvRequest();
    request.query.action = u"user.login"_s;
    const Outcome outcome = run(request);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, (entriesInLog + 2) / 3);
    QVERIFY(!m_desk->contents().contains("=cmd"));
    QCOMPARE(outcome.result->facts.filters.constFirst().obeyed, outcome.result->rows);
    QVERIFY(outcome.result->facts.isSealed);
}

void TestExportJob::keepsTheServersBytesInJsonLines()
{
    QVERIFY(run(m_desk->request(m_service->url())).result);
    QVERIFY(m_desk->contents().contains(R"("details":{"n": 7,"x":0.10}})"));
}

void TestExportJob::writesTheNewestUpToTheLimit()
{
    ExportRequest request = csvRequest();
    request.limit = 10;
    request.columns = columnsOf({ Field::Timestamp });
    const Outcome outcome = run(request);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, 10);
    const QByteArray newest = "2020-11-22T14:12:00Z\r\n";
    QCOMPARE(m_desk->contents(), "timestamp\r\n" + newest.repeated(10));
    QVERIFY(m_desk->isProven());
    QVERIFY(!outcome.result->facts.isSealed);
    QCOMPARE(outcome.result->facts.unsealed, QList { Unsealed::Limited });
    QCOMPARE(outcome.result->facts.limit, 10);
}

void TestExportJob::provesAnEmptyResultToo()
{
    ExportRequest request = m_desk->request(m_service->url());
    request.query.action = u"nobody.did.this"_s;
    const Outcome outcome = run(request);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, 0);
    QCOMPARE(m_desk->contents(), QByteArray());
    QVERIFY(outcome.result->facts.isSealed);
    QVERIFY(m_desk->isProven());
}

void TestExportJob::namesTheManifestBeforeIt()
{
    QVERIFY(run(m_desk->request(m_service->url())).result);
    ExportRequest request = m_desk->request(m_service->url());
    request.path = m_desk->inFiles(u"second"_s);
    const Outcome outcome = run(request);
    QVERIFY(outcome.result);
    QVERIFY(outcome.result->facts.previous);
    QCOMPARE(outcome.result->facts.previous->fileName, u"entries.manifest.json"_s);
}

void TestExportJob::countsGuardedCells()
{
    ExportRequest request = csvRequest();
    request.dialect.form = CsvForm::Spreadsheet;
    const Outcome outcome = run(request);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->guardedCells, m_desk->contents().count("'=cmd"));
    QVERIFY(outcome.result->guardedCells > 0);
}

void TestExportJob::tellsProgressInTheOwnersThread()
{
    ExportJob job(m_desk->request(m_service->url()), m_desk->place());
    ExportProgress last;
    int wrongThread = 0;
    // Directly: where the job itself speaks.
    connect(
        &job, &ExportJob::progressed, this,
        [&](const ExportProgress &progress) {
            wrongThread += QThread::currentThread() != thread();
            last = progress;
        },
        Qt::DirectConnection);
    QVERIFY(outcomeOf(job).result);
    QVERIFY(last.isFinishing);
    QCOMPARE(last.rows, entriesInLog);
    QCOMPARE(last.expected, qint64(entriesInLog));
    QCOMPARE(wrongThread, 0);
}

void TestExportJob::leavesNothingInTheStateFolderButTheList()
{
    QVERIFY(run(m_desk->request(m_service->url())).result);
    QCOMPARE(m_desk->stateNames(), QStringList());
    const QList<FinishedExport> finished = m_desk->store().finished();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0].path, m_desk->path());
    QCOMPARE(finished[0].rows, entriesInLog);
    QVERIFY(finished[0].isSealed);
    m_desk->store().forget(finished[0].id);
    QVERIFY(m_desk->store().finished().isEmpty());
}

void TestExportJob::replacesAFileWithItsManifest()
{
    ExportRequest request = m_desk->request(m_service->url());
    request.query.action = u"user.login"_s;
    QVERIFY(run(request).result);
    const QByteArray before = m_desk->contents();
    request.query.action = u"=cmd"_s;
    QVERIFY(run(request).error);
    QCOMPARE(m_desk->contents(), before);
    request.replace = true;
    QVERIFY(run(request).result);
    QVERIFY(m_desk->contents() != before);
    QVERIFY(m_desk->isProven());
}

void TestExportJob::asksNothingWhenTheNameIsTaken_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("of the file") << u"entries"_s;
    QTest::newRow("of the manifest") << u"entries.manifest.json"_s;
}

void TestExportJob::asksNothingWhenTheNameIsTaken()
{
    QFETCH(QString, name);
    QFile taken(m_desk->inFiles(name));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.close();
    LogServer server(10);
    const Outcome outcome = run(m_desk->request(server.url()));
    QVERIFY(outcome.error && outcome.error->file);
    QCOMPARE(outcome.error->file->fault, FileFault::Exists);
    QCOMPARE(outcome.error->file->path, taken.fileName());
    QCOMPARE(server.answers(), 0);
    QCOMPARE(m_desk->names(), QStringList { name });
    QCOMPARE(QFileInfo(taken).size(), 0);
    QCOMPARE(m_desk->stateNames(), QStringList());
}

void TestExportJob::saysThatAFolderCannotBeWritten()
{
    // root may write everywhere but into the process table.
    ExportRequest request = csvRequest();
    request.path = u"/proc/entries.csv"_s;
    const Outcome outcome = run(request);
    QVERIFY(outcome.error && outcome.error->file);
    QCOMPARE(outcome.error->file->fault, FileFault::CannotCreate);
    QCOMPARE(outcome.error->file->path, request.path);
}

void TestExportJob::leavesOutWhatContradictsAFilter()
{
    LogServer server(200); // it knows no filter
    ExportRequest request = m_desk->request(server.url());
    request.query.action = u"user.login"_s;
    const Outcome outcome = run(request);
    QVERIFY(outcome.result);
    QVERIFY(!outcome.result->facts.isSealed);
    QVERIFY(outcome.result->facts.unsealed.contains(Unsealed::Contradicted));
    QVERIFY(!m_desk->contents().contains("=cmd"));
    QCOMPARE(m_desk->contents().count('\n'), outcome.result->rows);

    QCOMPARE(outcome.result->contradictedPath, m_desk->path() + u".contradicted.jsonl"_s);
    QFile report(outcome.result->contradictedPath);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray rows = report.readAll();
    QVERIFY(rows.contains("=cmd") && !rows.contains("user.login"));
    QVERIFY(rows.count('\n') + outcome.result->rows >= 200);
}

void TestExportJob::doesNotSealAnEntryAtTwoTimes()
{
    LogServer server(100);
    server.instead = [&server](int number) {
        // Between the passes an entry shows up at another time.
        if (number == 4) {
            server.instead = {};
            server.append(0, 50);
        }
        return std::nullopt;
    };
    const Outcome outcome = run(m_desk->request(server.url()));
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->rows, 101);
    QVERIFY(outcome.result->facts.unsealed.contains(Unsealed::Conflicts));
}

void TestExportJob::canBeDeletedWithoutEverStarting()
{
    {
        const ExportJob job(m_desk->request(m_service->url()), m_desk->place());
    }
    QCOMPARE(m_desk->names(), QStringList());
    QCOMPARE(m_desk->stateNames(), QStringList());
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
