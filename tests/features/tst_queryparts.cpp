// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"
#include "query/commandline.h"
#include "query/printers.h"
#include "query/problem.h"
#include "query/tableprinter.h"
#include "query/textwidth.h"
#include "startup.h"

#include <QTest>

#include <algorithm>

using namespace Audit;
using namespace Qt::StringLiterals;

/// The parts of the command line that need no process.
class TestQueryParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasAnOptionForEveryFilter();
    void readsEveryFilterIntoTheQuestion();
    void fillsInWhatIsNotSaid();
    void measuresText_data();
    void measuresText();
    void fitsTextToAWidth_data();
    void fitsTextToAWidth();
    void takesFromTheWidestColumn();
    void alignsWideCharacters();
    void namesTheActorWithoutAnEmail();
    void drawsTheLargestCountInFull();
    void givesEveryKindOfErrorAnExitCode();
    void strikesSecretsFromTheLog_data();
    void strikesSecretsFromTheLog();
};

void TestQueryParts::hasAnOptionForEveryFilter()
{
    const QList<OptionInfo> options = optionsOf(commandInfo(Command::Export));
    for (const FilterInfo &filter : textFilters()) {
        QVERIFY2(std::any_of(options.begin(), options.end(),
                     [&](const OptionInfo &option) { return option.name == filter.option; }),
            filter.option.data());
    }
}

void TestQueryParts::readsEveryFilterIntoTheQuestion()
{
    QStringList arguments { u"export"_s, u"--sample"_s };
    Query expected;
    for (const FilterInfo &filter : textFilters()) {
        arguments << u"--"_s + filter.option << u"value of "_s + filter.parameter;
        expected.*filter.value = u"value of "_s + filter.parameter;
    }
    arguments << u"--start-time"_s << u"-24h"_s << u"--end-time"_s << u"now"_s;
    expected.start = TimeBound::relative(86'400);
    expected.end = TimeBound::relative(0);
    const CommandLine line = readCommandLine(arguments);
    QCOMPARE(line.problem, QString());
    QVERIFY(line.options.query == expected);
}

void TestQueryParts::fillsInWhatIsNotSaid()
{
    const Options list = readCommandLine({ u"list"_s, u"--sample"_s }).options;
    QCOMPARE(list.limit, 50);
    QVERIFY(list.format == OutputFormat::Table);
    const Options everything = readCommandLine({ u"export"_s, u"--sample"_s, u"--output"_s, u"-"_s }).options;
    QVERIFY(!everything.limit);
    QVERIFY(everything.format == OutputFormat::Csv);
    QCOMPARE(everything.columns.size(), qsizetype(allFields().size()));
    QCOMPARE(everything.output, QString());
    QCOMPARE(everything.perPage, 200);
}

void TestQueryParts::measuresText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("plain") << u"abc"_s << 3;
    QTest::newRow("umlaut") << u"äöü"_s << 3;
    QTest::newRow("combining") << u"e\u0301\u0302"_s << 1;
    QTest::newRow("Chinese") << u"审计"_s << 4;
    QTest::newRow("emoji") << u"\U0001F600"_s << 2;
    QTest::newRow("nothing") << QString() << 0;
}

void TestQueryParts::measuresText()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(textWidth(text), width);
}

void TestQueryParts::fitsTextToAWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fit");
    QTest::newRow("short") << u"ab"_s << u"ab   "_s;
    QTest::newRow("exact") << u"abcde"_s << u"abcde"_s;
    QTest::newRow("long") << u"abcdef"_s << u"abcd…"_s;
    QTest::newRow("wide at the border") << u"abc审计"_s << u"abc… "_s;
    QTest::newRow("pairs stay whole") << u"\U0001F600\U0001F600\U0001F600"_s << u"\U0001F600\U0001F600…"_s;
}

void TestQueryParts::fitsTextToAWidth()
{
    QFETCH(QString, text);
    QFETCH(QString, fit);
    QCOMPARE(fitted(text, 5), fit);
    QCOMPARE(textWidth(fitted(text, 5)), 5);
}

void TestQueryParts::takesFromTheWidestColumn()
{
    QCOMPARE(fitWidths({ 10, 40, 20 }, 100, 6), (QList<qsizetype> { 10, 40, 20 }));
    QCOMPARE(fitWidths({ 10, 40, 20 }, 50, 6), (QList<qsizetype> { 10, 20, 20 }));
    QCOMPARE(fitWidths({ 10, 40, 20 }, 5, 6), (QList<qsizetype> { 6, 6, 6 }));
}

void TestQueryParts::alignsWideCharacters()
{
    TablePrinter table({ Field::ActorName, Field::Action }, 80);
    Entry entry;
    entry.actorName = u"审计员"_s;
    entry.action = u"x"_s;
    QVERIFY(table.row(entry).isEmpty());
    entry.actorName = u"auditor"_s;
    QVERIFY(table.row(entry).isEmpty());
    const QStringList lines = QString::fromUtf8(table.end()).split(u'\n');
    QCOMPARE(lines.value(2), u"审计员      x"_s);
    QCOMPARE(lines.value(3), u"auditor     x"_s);
}

void TestQueryParts::namesTheActorWithoutAnEmail()
{
    TablePrinter table({}, 120);
    Entry entry;
    entry.actorName = u"role/backup"_s;
    table.row(entry);
    const QByteArray text = table.end();
    QVERIFY(text.contains("actor_name"));
    QVERIFY(!text.contains("actor_email"));
    QVERIFY(text.contains("role/backup"));
}

void TestQueryParts::drawsTheLargestCountInFull()
{
    Stats stats;
    stats.total = 3;
    stats.groups = { { u"by_result"_s, { { u"failure"_s, 1 }, { u"success"_s, 2 }, { u"none"_s, 0 } } } };
    const QStringList lines = QString::fromUtf8(printedStats(stats, 60)).split(u'\n');
    QCOMPARE(lines.value(0), u"3 in all"_s);
    QVERIFY(lines.value(3).startsWith(u"  success  2  ██"_s));
    QCOMPARE(lines.value(3).count(u'█'), 2 * lines.value(4).count(u'█'));
    QCOMPARE(lines.value(5), u"  none     0"_s);
}

void TestQueryParts::givesEveryKindOfErrorAnExitCode()
{
    for (int kind = 0; kind <= int(ErrorKind::ProxyFailed); ++kind)
        QVERIFY2(exitCodeOf(ErrorKind(kind)) != Exit::ourBug, QByteArray::number(kind).constData());
}

void TestQueryParts::strikesSecretsFromTheLog_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("logged");
    QTest::newRow("nothing") << u"GET /api/v1/admin/audit/"_s << u"GET /api/v1/admin/audit/"_s;
    QTest::newRow("bearer") << u"sent bearer abc.def, then"_s << u"sent bearer [redacted] then"_s;
    QTest::newRow("header") << u"Authorization: Basic dTpw\nHost: x"_s
                            << u"Authorization: [redacted]\nHost: x"_s;
    QTest::newRow("pair") << u"(\"authorization\", \"Bearer abc\")"_s
                          << u"(\"authorization\", \"[redacted]"_s;
    QTest::newRow("web token") << u"id eyJhbGciOi.eyJzdWIi.c2ln end"_s << u"id [redacted] end"_s;
    QTest::newRow("controls") << u"a\u001b[2J\u202eb"_s << u"a\uFFFD[2J\uFFFDb"_s;
}

void TestQueryParts::strikesSecretsFromTheLog()
{
    QFETCH(QString, message);
    QFETCH(QString, logged);
    QCOMPARE(redacted(message), logged);
}

QTEST_GUILESS_MAIN(TestQueryParts)
#include "tst_queryparts.moc"
