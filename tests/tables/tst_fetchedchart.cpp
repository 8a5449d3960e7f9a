// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "tables/charttablemodel.h"
#include "tables/entrytablemodel.h"
#include "tables/fetchedchart.h"
#include "tables/statsmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;

QByteArray rowOf(int number, const QByteArray &action, const QByteArray &result)
{
    return "{\"id\":\"e" + QByteArray::number(number) + "\",\"timestamp\":\""
        + utcText(newestUs - number * 60 * second).toLatin1() + "\",\"action\":\"" + action
        + "\",\"result\":\"" + result + "\"}";
}

/// One a minute; action number 0 thirty times, 1 to 8 twice each, and the rest without one.
QByteArray manyActions(int number)
{
    const QByteArray action = number < 30 ? QByteArray("a0")
        : number < 46                     ? "a" + QByteArray::number(1 + (number - 30) / 2)
                                          : QByteArray();
    return rowOf(number, action, number % 2 ? "failure" : "success");
}

/// The rows of the page within the time that is asked for.
ScriptedReply listOf(const ScriptedRequest &request)
{
    const auto bound = [&request](const QString &name, qint64 otherwise) {
        const auto time = parseServerTime(request.parameter(name).value_or(QString()));
        return time ? time->us : otherwise;
    };
    QByteArrayList rows;
    for (int number = 0; number < 60; ++number) {
        const qint64 us = newestUs - number * 60 * second;
        if (us >= bound(u"start_time"_s, 0) && us <= bound(u"end_time"_s, newestUs))
            rows.append(manyActions(number));
    }
    const qsizetype total = rows.size();
    const int perPage = qMax(1, request.number(u"per_page"_s));
    rows = rows.mid(qsizetype(request.number(u"page"_s) - 1) * perPage, perPage);
    return ScriptedReply::json(
        "{\"items\":[" + rows.join(',') + "],\"total\":" + QByteArray::number(total) + "}");
}

/// A model with the rows of one question, all of them fetched.
struct Rows
{
    Wire wire;
    EntryTableModel entries;

    void ask(const Query &query)
    {
        wire.server.answerWith(listOf);
        entries.setClient(&wire.client);
        entries.setQuery(query);
        QTRY_COMPARE(entries.state(), EntryTableModel::State::Ready);
        QTRY_VERIFY(entries.report().complete);
    }
};

const Query lastHours { .start = TimeBound::relative(3 * 3600) };

} // namespace

/// What is counted of fetched rows, and what is said of the rest.
class TestFetchedChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEveryRowOnceByResult();
    void namesTheSixMostFrequentAndTheRest();
    void tellsWhatIsNotFetched();
    void countsWhatConditionsLeave();
    void countsWhatComesIntoASortedTable();
    void standsOnTheClockOfTheScreen();
    void isATableToo();
    void isAFileToo();
    void fillsTheGapsOfStatistics();
};

void TestFetchedChart::countsEveryRowOnceByResult()
{
    Rows rows;
    rows.ask(lastHours);
    FetchedChart chart(rows.entries);
    QSignalSpy changes(&chart, &FetchedChart::changed);
    chart.setWanted(true);
    QTRY_COMPARE(changes.size(), 1);
    const ChartData &data = chart.data();
    QCOMPARE(data.entries, 60);
    QCOMPARE(data.parts.size(), 4);
    QCOMPARE(data.parts[0].sum, 30);
    QCOMPARE(data.parts[1].sum, 30);
    QVERIFY(!data.fetchedFromUs);
    QVERIFY(data.axis.length() >= 3 * 3600 * second);
    qint64 sum = 0;
    for (const ChartData::Bucket &bucket : data.buckets) {
        QCOMPARE(bucket.span.length(), data.bucketSeconds * second);
        sum += bucket.total;
    }
    QCOMPARE(sum, 60);
    QCOMPARE(data.buckets[static_cast<std::size_t>(data.bucketAt(newestUs))].span.startUs
            % (data.bucketSeconds * second),
        0);
    QCOMPARE(data.bucketAt(data.axis.endUs), -1);
    QCOMPARE(data.bucketAt(data.axis.startUs - 1), -1);
}

void TestFetchedChart::namesTheSixMostFrequentAndTheRest()
{
    Rows rows;
    rows.ask(lastHours);
    FetchedChart chart(rows.entries);
    chart.setSplit(Column::Action);
    chart.setWanted(true);
    QTRY_COMPARE(chart.data().parts.size(), 7);
    QCOMPARE(chart.data().parts[0].value, u"a0"_s);
    QCOMPARE(chart.data().parts[0].sum, 30);
    QCOMPARE(chart.data().parts[5].value, u"a5"_s);
    QVERIFY(chart.data().parts[6].isRest());
    QCOMPARE(chart.data().parts[6].sum, 14 + 6); // without an action, and a6 to a8
}

void TestFetchedChart::tellsWhatIsNotFetched()
{
    Rows rows;
    rows.wire.server.enqueue(ScriptedReply::json(pageOf(0, 200, 1000)));
    rows.wire.server.alwaysAnswer(ScriptedReply::json(R"({"detail":"later"})", 503));
    rows.entries.setClient(&rows.wire.client);
    rows.entries.setQuery(lastHours);
    QTRY_VERIFY(rows.entries.rowCount() > 0);
    FetchedChart chart(rows.entries);
    chart.setWanted(true);
    QTRY_VERIFY(chart.data().fetchedFromUs.has_value());
    QCOMPARE(*chart.data().fetchedFromUs, newestUs - 199 * second);
    QCOMPARE(chart.data().matching, 1000);
    QVERIFY(chart.data().isUnfetched(chart.data().buckets.front()));
    QVERIFY(chart.data().isFetched(chart.data().buckets.back()));
}

void TestFetchedChart::countsWhatConditionsLeave()
{
    Rows rows;
    rows.ask(lastHours);
    FetchedChart chart(rows.entries);
    chart.setWanted(true);
    QTRY_COMPARE(chart.data().entries, 60);
    Query refined = lastHours;
    refined.refinements.append(*parseRefinement(u"result!=failure"_s));
    rows.entries.setQuery(refined);
    QTRY_COMPARE(chart.data().entries, 30);
    QCOMPARE(chart.data().hidden, 30);
    Entry late;
    late.id = u"late"_s;
    late.timeUs = newestUs - 90 * second;
    late.result = u"denied"_s;
    rows.entries.insertNewer({ late });
    QTRY_COMPARE(chart.data().entries, 31);
    QCOMPARE(chart.data().parts[2].sum, 1);
}

/// A sorted table takes new rows in at its end, and moves them then.
void TestFetchedChart::countsWhatComesIntoASortedTable()
{
    Rows rows;
    rows.ask(lastHours);
    rows.entries.sortBy({ { Column::Action, Qt::AscendingOrder } });
    FetchedChart chart(rows.entries);
    chart.setSplit(Column::Action);
    chart.setWanted(true);
    QTRY_COMPARE(chart.data().entries, 60);
    QList<Entry> late;
    for (int number = 0; number < 7; ++number) {
        Entry entry;
        entry.id = u"late%1"_s.arg(number);
        entry.timeUs = newestUs - (90 + number) * second;
        entry.action = u"a1"_s;
        late.append(entry);
    }
    rows.entries.insertNewer(late);
    QTRY_COMPARE(chart.data().entries, 67);
    QCOMPARE(chart.data().parts[1].value, u"a1"_s);
    QCOMPARE(chart.data().parts[1].sum, 2 + 7);
}

void TestFetchedChart::standsOnTheClockOfTheScreen()
{
    Rows rows;
    rows.entries.setTimeFormat(TimeFormat(QTimeZone("Asia/Kolkata"))); // half an hour off
    rows.ask({ .start = TimeBound::relative(30 * 86400) });
    FetchedChart chart(rows.entries);
    chart.setWanted(true);
    QTRY_COMPARE(chart.data().entries, 60);
    QCOMPARE(chart.data().bucketSeconds, 12 * 3600);
    const QString start = rows.entries.timeFormat().time(chart.data().axis.startUs);
    QVERIFY2(start == u"00:00:00"_s || start == u"12:00:00"_s, qPrintable(start));
}

void TestFetchedChart::isATableToo()
{
    ChartData data;
    data.source = ChartData::Source::Fetched;
    data.parts = { { u"a"_s, {}, 5 }, {} };
    data.buckets = { { { 0, second }, 0, { 0, 0 } }, { { second, 2 * second }, 1, { 1, 0 } },
        { { 2 * second, 3 * second }, 6, { 4, 2 } } };
    data.fetchedFromUs = second + 1;
    ChartTableModel model;
    strict(model);
    model.show(data, TimeFormat(), { u"Time"_s, u"Entries"_s, u"a"_s, u"others"_s });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.index(0, 1).data().toString(), u"–"_s); // not fetched is no nought
    QCOMPARE(model.index(1, 1).data().toString(), u"≥ 1"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"6"_s);
    QCOMPARE(model.index(2, 3).data().toString(), u"2"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"a"_s);
}

void TestFetchedChart::isAFileToo()
{
    ChartData data;
    data.source = ChartData::Source::Fetched;
    data.splitBy = Column::Action;
    data.parts = { { u"=cmd|' /C calc'!A0"_s, {}, 5 }, {} };
    data.buckets = { { { 0, second }, 0, { 0, 0 } }, { { second, 2 * second }, 1, { 1, 0 } },
        { { 2 * second, 3 * second }, 6, { 4, 2 } } };
    data.fetchedFromUs = second + 1;
    bool ok = false;
    const auto rows
        = parseCsv(chartCsv(data, QTimeZone::utc(), { CsvForm::Spreadsheet, ';', true }), ';', &ok);
    QVERIFY(ok);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].mid(5),
        (QStringList { u"fetched"_s, u"total"_s, u"'=cmd|' /C calc'!A0"_s, u"all_others"_s }));
    QCOMPARE(rows[1][5], u"no"_s);
    QCOMPARE(rows[2][5], u"partly"_s);
    QCOMPARE(rows[3],
        (QStringList { u"1970-01-01T00:00:02Z"_s, u"1970-01-01T00:00:03Z"_s, u"1970-01-01T00:00:02+00:00"_s,
            u"fetched_entries"_s, u"action"_s, u"yes"_s, u"6"_s, u"4"_s, u"2"_s }));
}

void TestFetchedChart::fillsTheGapsOfStatistics()
{
    Wire wire;
    wire.server.alwaysAnswer(ScriptedReply::json(
        R"({"total":17,"bucket_seconds":3600,"time_series":[)"
        R"({"timestamp":"2026-11-22T10:00:00Z","total":10,"by_result":{"SUCCESS":6,"failure":2,"denied":1}},)"
        R"({"timestamp":"2026-11-22T13:00:00Z","total":7}]})"));
    StatsModel stats;
    stats.setClient(&wire.client);
    stats.setQuery({}, 0);
    QTRY_COMPARE(stats.rowCount(), 2);
    const ChartData data = chartOf(stats);
    QCOMPARE(data.source, ChartData::Source::Statistics);
    QCOMPARE(data.buckets.size(), std::size_t(4));
    QCOMPARE(data.buckets[1].total, 0);
    QCOMPARE(data.buckets[3].total, 7);
    QCOMPARE(data.entries, 17);
    QCOMPARE(data.parts[0].sum, 6);
    QCOMPARE(data.parts[3].sum, 8);
    QCOMPARE(data.bucketAt(data.buckets[2].span.startUs), 2);
}

QTEST_GUILESS_MAIN(TestFetchedChart)
#include "tst_fetchedchart.moc"
