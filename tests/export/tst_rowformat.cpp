// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timetext.h"
#include "export/exportjob.h"
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

QTEST_GUILESS_MAIN(TestRowFormat)
#include "tst_rowformat.moc"
