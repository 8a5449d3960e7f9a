// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "domain/fields.h"
#include "domain/json.h"
#include "features/queryrun.h"
#include "service/import.h"
#include "service/localservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr char sharedData[] = AUDIT_SHARED "/data/iam-attack-simulation.ndjson.gz";
constexpr int entriesInData = 2'900;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QStringList idsInCsv(const QByteArray &text)
{
    QStringList ids;
    for (const QStringList &row : parseCsv(text).mid(1))
        ids.append(row.at(0));
    return ids;
}

QList<QStringList> sortedRows(const QByteArray &text)
{
    QList<QStringList> rows = parseCsv(text);
    std::sort(rows.begin() + 1, rows.end());
    return rows;
}

} // namespace

/// The program as people run it, over the local service with real entries.
class TestAuditQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_run = std::make_unique<QueryRun>(); }

    void findsWhatIsInTheData_data();
    void findsWhatIsInTheData();
    void listsTheNamesForTheFilters_data();
    void listsTheNamesForTheFilters();
    void listsTheNewestFirst();
    void writesTheSameEntriesInEveryForm();
    void keepsEveryKnownFieldInCsv();
    void keepsTheEntriesBytesInJsonLines();
    void writesAFileForItsOwnerOnly();
    void goesThroughSmallPages();
    void checksConditionsOfItsOwn();
    void runsASavedView();
    void takesRelativeTimes_data();
    void takesRelativeTimes();
    void showsOneEntryWithAllThatIsKnown();
    void countsWithoutBeingToldARange();
    void guardsFormulasOnRequest();
    void fitsTheTableToTheTerminal_data();
    void fitsTheTableToTheTerminal();

private:
    QStringList asked(const QStringList &arguments) const
    {
        return QStringList(arguments) << u"--server"_s << m_service->url().toString() << u"--token-file"_s
                                      << m_run->writeFile(u"token"_s, "right-token\n");
    }
    void run(const QStringList &arguments) { m_run->run(asked(arguments)); }

    QTemporaryDir m_data;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<QueryRun> m_run;
};

void TestAuditQuery::initTestCase()
{
    if (!QFile::exists(QString::fromLatin1(sharedData)))
        QSKIP("not run: the recorded entries are not beside the project");
    ServiceOptions options;
    options.database = m_data.filePath(u"real.db"_s);
    options.token = "right-token";
    const auto imported = importFiles(options.database, { QString::fromLatin1(sharedData) });
    QVERIFY(imported);
    QCOMPARE(imported->added, entriesInData);
    QCOMPARE(imported->rejected, 0);
    auto service = LocalService::start(options);
    QVERIFY(service);
    m_service = std::move(service).value();
}

void TestAuditQuery::findsWhatIsInTheData_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("onlyAddress");

    QTest::newRow("all") << QStringList {} << entriesInData << QString();
    QTest::newRow("failures") << QStringList { u"--result"_s, u"failure"_s } << 300 << QString();
    QTest::newRow("an address") << QStringList { u"--ip-address"_s, u"10.8.8.10"_s } << 281 << u"10.8.8.10"_s;
    QTest::newRow("its failures") << QStringList { u"--ip-address=10.8.8.10"_s, u"--result=failure"_s } << 15
                                  << u"10.8.8.10"_s;
    QTest::newRow("an action") << QStringList { u"--action"_s, u"secretsmanager.GetSecretValue"_s } << 60
                               << u"192.168.10.20"_s;
    QTest::newRow("a time without any") << QStringList { u"--end-time"_s, u"2023-07-09"_s } << 0 << QString();
    QTest::newRow("the day") << QStringList { u"--start-time"_s, u"2023-07-10"_s, u"--end-time"_s,
        u"2023-07-11"_s } << entriesInData
                             << QString();
    QTest::newRow("an actor that is not there")
        << QStringList { u"--actor-email"_s, u"a+b@x.com"_s } << 0 << QString();
}

void TestAuditQuery::findsWhatIsInTheData()
{
    QFETCH(QStringList, filters);
    QFETCH(int, count);
    QFETCH(QString, onlyAddress);
    run(QStringList { u"export"_s, u"--columns"_s, u"id,ip_address"_s } + filters);
    QCOMPARE(m_run->exitCode(), 0);
    bool ok = false;
    const QList<QStringList> rows = parseCsv(m_run->output(), ',', &ok).mid(1);
    QVERIFY(ok);
    QCOMPARE(rows.size(), count);
    for (const QStringList &row : rows)
        QVERIFY(onlyAddress.isEmpty() || row.at(1) == onlyAddress);
    QVERIFY(m_run->errors().contains("complete"));
}

void TestAuditQuery::listsTheNamesForTheFilters_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("count");
    QTest::newRow("actions") << u"actions"_s << 262;
    QTest::newRow("resource types") << u"resource-types"_s << 31;
}

void TestAuditQuery::listsTheNamesForTheFilters()
{
    QFETCH(QString, command);
    QFETCH(int, count);
    run({ command });
    QCOMPARE(m_run->exitCode(), 0);
    QCOMPARE(m_run->output().count('\n'), count);
    QueryRun json;
    json.run(asked({ command, u"--format"_s, u"json"_s }));
    QCOMPARE(QJsonDocument::fromJson(json.output()).array().size(), count);
}

void TestAuditQuery::listsTheNewestFirst()
{
    run({ u"list"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"timestamp"_s });
    QCOMPARE(m_run->exitCode(), 0);
    const QStringList times = idsInCsv(m_run->output());
    QCOMPARE(times.size(), 50);
    QCOMPARE(times.first(), u"2023-07-10T12:37:50Z"_s);
    QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
}

void TestAuditQuery::writesTheSameEntriesInEveryForm()
{
    const QString file = m_run->inHome(u"all.csv"_s);
    run({ u"export"_s, u"--output"_s, file });
    QCOMPARE(m_run->exitCode(), 0);
    QCOMPARE(m_run->output(), QByteArray());
    QueryRun stream;
    stream.run(asked({ u"export"_s, u"--output"_s, u"-"_s }));
    // A file orders what happened at one instant by itself; a stream leaves that to the server.
    QCOMPARE(sortedRows(contentsOf(file)), sortedRows(stream.output()));

    QueryRun lines;
    lines.run(asked({ u"export"_s, u"--format"_s, u"jsonl"_s }));
    QStringList ids;
    for (const QByteArray &line : lines.output().trimmed().split('\n'))
        ids.append(decodeEntry(line)->id);
    QCOMPARE(ids.size(), entriesInData);
    QCOMPARE(idsInCsv(stream.output()), ids);
    ids.sort();
    QCOMPARE(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

void TestAuditQuery::keepsEveryKnownFieldInCsv()
{
    run({ u"export"_s, u"--columns"_s, u"all"_s, u"--per-page"_s, u"1000"_s });
    QueryRun lines;
    lines.run(asked({ u"export"_s, u"--format"_s, u"jsonl"_s }));
    const QList<QByteArray> entries = lines.output().trimmed().split('\n');
    bool ok = false;
    const QList<QStringList> rows = parseCsv(m_run->output(), ',', &ok);
    QVERIFY(ok);
    QCOMPARE(rows.size(), entries.size() + 1);
    for (const FieldInfo &field : allFields())
        QCOMPARE(rows[0].at(int(field.field)), QString(field.name));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto entry = decodeEntry(entries[i]);
        for (const FieldInfo &field : allFields())
            QCOMPARE(rows[i + 1].at(int(field.field)), fieldText(*entry, field.field) + u""_s);
    }
}

void TestAuditQuery::keepsTheEntriesBytesInJsonLines()
{
    run({ u"export"_s, u"--format"_s, u"jsonl"_s });
    QProcess zcat;
    zcat.start(u"gzip"_s, { u"-dc"_s, QString::fromLatin1(sharedData) });
    QVERIFY(zcat.waitForFinished());
    QList<QByteArray> recorded = zcat.readAllStandardOutput().trimmed().split('\n');
    QList<QByteArray> written = m_run->output().trimmed().split('\n');
    std::sort(recorded.begin(), recorded.end());
    std::sort(written.begin(), written.end());
    QCOMPARE(written.size(), entriesInData);
    QVERIFY(written == recorded);
}

void TestAuditQuery::writesAFileForItsOwnerOnly()
{
    const QString file = m_run->inHome(u"few.jsonl"_s);
    run({ u"list"_s, u"--format"_s, u"jsonl"_s, u"--limit"_s, u"3"_s, u"--output"_s, file });
    QCOMPARE(m_run->exitCode(), 0);
    QCOMPARE(contentsOf(file).count('\n'), 3);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
}

void TestAuditQuery::goesThroughSmallPages()
{
    run({ u"export"_s, u"--result"_s, u"failure"_s, u"--per-page"_s, u"7"_s, u"--columns"_s, u"id"_s });
    QStringList ids = idsInCsv(m_run->output());
    QCOMPARE(ids.size(), 300);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestAuditQuery::checksConditionsOfItsOwn()
{
    const auto idsWhere = [this](const QStringList &conditions) {
        m_run = std::make_unique<QueryRun>();
        QStringList arguments { u"export"_s, u"--ip-address"_s, u"10.8.8.10"_s, u"--columns"_s, u"id"_s };
        for (const QString &condition : conditions)
            arguments += { u"--where"_s, condition };
        run(arguments);
        return idsInCsv(m_run->output()).size();
    };
    QCOMPARE(idsWhere({}), 281);
    QCOMPARE(idsWhere({ u"result!=failure"_s }), 281 - 15);
    QVERIFY2(m_run->errors().contains("15 entries that were read do not fit"), m_run->errors());
    QCOMPARE(idsWhere({ u"result=failure"_s, u"ip_address=10.0.0.0/8"_s }), 15);
    QCOMPARE(idsWhere({ u"ip_address!=10.8.0.0/16"_s }), 0);
    QCOMPARE(m_run->output(), "id\r\n");
}

void TestAuditQuery::runsASavedView()
{
    const QString view = m_run->writeFile(u"v.view.json"_s,
        R"({"audit_view":1,"name":"v","query":{"ip_address":"10.8.8.10","result":"failure"}})");
    const QString file = m_run->inHome(u"out.csv"_s);
    run({ u"export"_s, u"--view"_s, view, u"--columns"_s, u"id"_s, u"--output"_s, file });
    QCOMPARE(m_run->exitCode(), 0);
    QCOMPARE(idsInCsv(contentsOf(file)).size(), 15);
    // What is said beside the view counts before it.
    run({ u"export"_s, u"--view"_s, view, u"--result"_s, u"success"_s, u"--columns"_s, u"id"_s });
    QCOMPARE(idsInCsv(m_run->output()).size(), 281 - 15);
}

void TestAuditQuery::takesRelativeTimes_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::newRow("apart") << QStringList { u"--start-time"_s, u"-24h"_s };
    QTest::newRow("with =") << QStringList { u"--start-time=-24h"_s };
}

void TestAuditQuery::takesRelativeTimes()
{
    QFETCH(QStringList, option);
    run(QStringList { u"export"_s, u"--columns"_s, u"id"_s } + option);
    QCOMPARE(m_run->exitCode(), 0);
    QCOMPARE(m_run->output(), "id\r\n");
}

void TestAuditQuery::showsOneEntryWithAllThatIsKnown()
{
    run({ u"list"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"jsonl"_s });
    const QByteArray line = m_run->output();
    const QString id = decodeEntry(line.trimmed())->id;
    QueryRun raw;
    raw.run(asked({ u"show"_s, id, u"--format"_s, u"jsonl"_s }));
    QCOMPARE(raw.output(), line);
    QueryRun text;
    text.run(asked({ u"show"_s, id }));
    QCOMPARE(text.exitCode(), 0);
    QVERIFY(text.output().contains("timestamp   "));
    QVERIFY(text.output().contains(id.toUtf8()));
    QVERIFY(text.output().contains("\n{\n  \"id\": "));
}

void TestAuditQuery::countsWithoutBeingToldARange()
{
    run({ u"stats"_s });
    QCOMPARE(m_run->exitCode(), 0);
    QVERIFY(m_run->output().startsWith("2,900 in all") || m_run->output().startsWith("2900 in all"));
    // Narrowed to the day on which something happened, not half a century in a few bars.
    QVERIFY(m_run->output().contains("2023-07-10 12:"));
    QVERIFY(m_run->errors().contains("to 2023-07-10T"));
    QueryRun json;
    json.run(asked({ u"stats"_s, u"--format"_s, u"json"_s }));
    QVERIFY(QJsonDocument::fromJson(json.output()).isObject());
}

void TestAuditQuery::guardsFormulasOnRequest()
{
    run({ u"export"_s, u"--columns"_s, u"all"_s, u"--csv"_s, u"spreadsheet"_s });
    for (const QStringList &row : parseCsv(m_run->output())) {
        for (const QString &value : row)
            QVERIFY(value.isEmpty() || !u"=+-@\t\r\n"_s.contains(value[0]));
    }
}

void TestAuditQuery::fitsTheTableToTheTerminal_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("narrow") << 60;
    QTest::newRow("usual") << 80;
    QTest::newRow("wide") << 200;
}

void TestAuditQuery::fitsTheTableToTheTerminal()
{
    QFETCH(int, columns);
    m_run->useTerminal(columns);
    run({ u"list"_s, u"--limit"_s, u"40"_s, u"--quiet"_s });
    QCOMPARE(m_run->exitCode(), 0);
    const QStringList lines = QString::fromUtf8(m_run->output()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 42);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= columns, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestAuditQuery)
#include "tst_auditquery.moc"
