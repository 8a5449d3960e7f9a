// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "domain/timetext.h"
#include "export/exportname.h"
#include "export/fileformat.h"
#include "export/rowformat.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowUs = 1'795'356'131'000'000; // 2026-11-22T14:02:11Z

Entry entry(const QString &action, const QString &actor = {})
{
    Entry made;
    made.id = u"e1"_s;
    made.action = action;
    made.actorEmail = actor;
    made.details = "{\"a\": [1,  0.10]}";
    made.raw = "{\"id\":\"e1\",\n \"big\": 12345678901234567890}";
    return made;
}

} // namespace

class TestRowFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheColumnsInTheOrderAskedFor();
    void countsTheValuesThatTheGuardChanged();
    void putsTheByteOrderMarkOnceAndFirst();
    void keepsDetailsAsTheyCame();
    void keepsAnEntrysBytesOnOneLine();
    void suggestsAFileName_data();
    void suggestsAFileName();
    void staysShortInAFileName();
    void hasTheTimesThatTheServerDoesNotSend();
    void saysWhichCellsLostHalfACharacter();
    void writesFilesFromTheEntriesOwnBytes_data();
    void writesFilesFromTheEntriesOwnBytes();
    void refusesWhatIsNoEntry();
    void knowsColumnsByTheirNames();
};

void TestRowFormat::writesTheColumnsInTheOrderAskedFor()
{
    const auto format = makeCsvFormat({ Field::Action, Field::Id }, { CsvForm::Exact, ',', false });
    QCOMPARE(format->begin(), "action,id\r\n");
    QCOMPARE(format->row(entry(u"user, \"login\""_s)), "\"user, \"\"login\"\"\",e1\r\n");
    QCOMPARE(format->end(), QByteArray());
}

void TestRowFormat::countsTheValuesThatTheGuardChanged()
{
    const QList<ExportColumn> columns { Field::Action, Field::ActorEmail };
    const auto guarded = makeCsvFormat(columns, { CsvForm::Spreadsheet, ',', false });
    const auto exact = makeCsvFormat(columns, { CsvForm::Exact, ',', false });
    const Entry formula = entry(u"=1+1"_s, u"'quoted"_s);
    QCOMPARE(parseCsv(guarded->row(formula)), (QList<QStringList> { { u"'=1+1"_s, u"''quoted"_s } }));
    QCOMPARE(guarded->guardedCells(), 2);
    guarded->row(entry(u"plain"_s));
    QCOMPARE(guarded->guardedCells(), 2);
    QCOMPARE(parseCsv(exact->row(formula)), (QList<QStringList> { { u"=1+1"_s, u"'quoted"_s } }));
    QCOMPARE(exact->guardedCells(), 0);
}

void TestRowFormat::putsTheByteOrderMarkOnceAndFirst()
{
    const auto format = makeCsvFormat({ Field::Id }, { CsvForm::Exact, ';', true });
    QCOMPARE(format->begin(), "\xEF\xBB\xBFid\r\n");
    QCOMPARE(format->row(entry({})), "e1\r\n");
}

void TestRowFormat::keepsDetailsAsTheyCame()
{
    const auto format = makeCsvFormat({ Field::Details }, { CsvForm::Exact, ',', false });
    const QList<QStringList> rows = parseCsv(format->row(entry({})));
    QCOMPARE(rows, (QList<QStringList> { { u"{\"a\": [1,  0.10]}"_s } }));
}

void TestRowFormat::keepsAnEntrysBytesOnOneLine()
{
    const auto format = makeJsonLinesFormat();
    QCOMPARE(format->begin(), QByteArray());
    QCOMPARE(format->row(entry({})), "{\"id\":\"e1\", \"big\": 12345678901234567890}\n");
}

void TestRowFormat::suggestsAFileName_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("name");

    QTest::newRow("all, until now") << Query {} << ExportFormat::Csv
                                    << u"audit_all_2026-11-22T14-02-11Z.csv"_s;
    Query lastDay;
    lastDay.start = TimeBound::relative(86'400);
    QTest::newRow("a day") << lastDay << ExportFormat::Csv
                           << u"audit_all_2026-11-21T14-02-11Z_2026-11-22T14-02-11Z.csv"_s;
    Query past;
    past.end = TimeBound::absolute(0);
    QTest::newRow("a past range") << past << ExportFormat::Xlsx
                                  << u"audit_all_1970-01-01T00-00-00Z_as-of-2026-11-22T14-02-11Z.xlsx"_s;
    Query filtered;
    filtered.result = u"failure"_s;
    filtered.actorEmail = u"jane doe@example.com"_s;
    QTest::newRow("filters") << filtered << ExportFormat::JsonLines
                             << u"audit_jane-doe-example.com_failure_2026-11-22T14-02-11Z.jsonl"_s;
    Query hostile;
    hostile.action = u"../../etc/passwd\n\u202E$(reboot)"_s;
    QTest::newRow("hostile") << hostile << ExportFormat::Csv
                             << u"audit_..-..-etc-passwd----reboot-_2026-11-22T14-02-11Z.csv"_s;
}

void TestRowFormat::suggestsAFileName()
{
    QFETCH(Query, query);
    QFETCH(ExportFormat, format);
    QFETCH(QString, name);
    QCOMPARE(suggestedFileName(query, nowUs, format), name);
}

void TestRowFormat::staysShortInAFileName()
{
    Query query;
    query.start = TimeBound::absolute(0);
    query.end = TimeBound::absolute(1);
    for (const FilterInfo &filter : textFilters())
        query.*filter.value = QString(300, u'\u65E5');
    const QString name = suggestedFileName(query, nowUs, ExportFormat::JsonLines);
    QVERIFY2(name.toUtf8().size() <= 200, qPrintable(name));
    QVERIFY(name.endsWith(u".jsonl"_s));
}

void TestRowFormat::hasTheTimesThatTheServerDoesNotSend()
{
    const auto format = makeCsvFormat({ Field::Timestamp, TimeColumn::Utc, TimeColumn::Local },
        { CsvForm::Exact, ',', false }, QTimeZone("Europe/Amsterdam"));
    QCOMPARE(format->begin(), "timestamp,timestamp_utc,timestamp_local\r\n");
    Entry timed = entry({});
    timed.timestamp = u"2026-07-01 23:30:00.5+00"_s;
    timed.timeUs = parseServerTime(timed.timestamp)->us;
    QCOMPARE(format->row(timed),
        "2026-07-01 23:30:00.5+00,2026-07-01T23:30:00.500Z,2026-07-02T01:30:00.500+02:00\r\n");
    timed.timestamp = u"soon"_s;
    timed.timeUs.reset();
    QCOMPARE(format->row(timed), "soon,,\r\n");
}

void TestRowFormat::saysWhichCellsLostHalfACharacter()
{
    const auto format = makeCsvFormat({ Field::Id, Field::Action }, { CsvForm::Exact, ',', false });
    format->row(entry(u"fine"_s));
    QCOMPARE(format->row(entry(u"a"_s + QChar(0xD800) + u"b"_s)),
        "e1,a\xEF\xBF\xBD"
        "b\r\n");
    QCOMPARE(format->row(entry(QChar(0xDBFF) + QString(QChar(0xDFFF)))), "e1,\xF4\x8F\xBF\xBF\r\n");
    const FormatFacts facts = format->facts();
    QCOMPARE(facts.replacedCells, 1);
    QCOMPARE(facts.changed, (QList<ChangedCell> { { 2, u"action"_s, CellChange::Replaced } }));
}

void TestRowFormat::writesFilesFromTheEntriesOwnBytes_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines
                                << QByteArray("{\"id\":\"e1\",\"action\": \"=\\u0031\"}\n{\"id\" : 2}\n");
    QTest::newRow("CSV") << ExportFormat::Csv << QByteArray("id;action\r\ne1;'=1\r\n2;\r\n");
}

void TestRowFormat::writesFilesFromTheEntriesOwnBytes()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, bytes);
    struct : ByteSink
    {
        Result<Done, FileError> write(QByteArrayView piece) override
        {
            all += piece;
            return Done {};
        }
        QByteArray all;
    } sink;
    FormatRequest request;
    request.format = format;
    request.columns = { Field::Id, Field::Action };
    request.dialect = { CsvForm::Spreadsheet, ';', false };
    const auto file = makeFileFormat(request);
    QVERIFY(file->begin(sink));
    QVERIFY(file->row("{\"id\":\"e1\",\n\"action\": \"=\\u0031\"}"));
    QVERIFY(file->row("{\"id\"\r\n : 2}"));
    QVERIFY(file->end({}));
    QCOMPARE(sink.all, bytes);
    Manifest manifest;
    setFormat(manifest, request, file->facts());
    QCOMPARE(manifest.format, format);
    QCOMPARE(manifest.columns.size(), format == ExportFormat::Csv ? 2 : 0);
    QCOMPARE(manifest.cells.guardedCells, format == ExportFormat::Csv ? 1 : 0);
}

void TestRowFormat::refusesWhatIsNoEntry()
{
    struct : ByteSink
    {
        Result<Done, FileError> write(QByteArrayView) override { return Done {}; }
    } sink;
    FormatRequest request;
    request.columns = { Field::Id };
    const auto file = makeFileFormat(request);
    QVERIFY(file->begin(sink));
    const auto written = file->row("{\"id\": ").and_then([&](Done) { return file->end({}); });
    QVERIFY(!written);
    QCOMPARE(written.error().fault, FileFault::Damaged);
}

void TestRowFormat::knowsColumnsByTheirNames()
{
    const QList<ExportColumn> columns = allColumns(DetailsColumn::With);
    QCOMPARE(columns.size(), qsizetype(allFields().size()) + 2);
    QCOMPARE(columns.size(), allColumns(DetailsColumn::Without).size() + 1);
    for (const ExportColumn &column : columns)
        QCOMPARE(columnByName(QString(columnName(column))), column);
    QCOMPARE(columnNames(columns).mid(1, 3),
        (QStringList { u"timestamp"_s, u"timestamp_utc"_s, u"timestamp_local"_s }));
    QCOMPARE(columnName(columns.back()), u"details"_s);
    QVERIFY(!columnByName(u"nonsense"));
    QCOMPARE(columnByName(u"details.role"), ExportColumn(PathColumn { u"details.role"_s }));
    const QList<ExportColumn> chosen = columnsOf({ Field::Id }, { u"details.role"_s, u"$.odd"_s });
    QCOMPARE(columnNames(chosen), (QStringList { u"id"_s, u"details.role"_s, u"$.odd"_s }));
    const auto entry = decodeEntry(R"({"id":"e1","details":{"role":"admin"},"odd":7})");
    QVERIFY(entry.has_value());
    QCOMPARE(columnText(*entry, chosen[1], QTimeZone::utc()), u"admin"_s);
    QCOMPARE(columnText(*entry, chosen[2], QTimeZone::utc()), u"7"_s);
    QVERIFY(hasLocalTime(columns) && !hasLocalTime(columnsOf({ Field::Id })));
}

QTEST_GUILESS_MAIN(TestRowFormat)
#include "tst_rowformat.moc"
