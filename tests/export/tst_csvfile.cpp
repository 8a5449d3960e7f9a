// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "export/csvfile.h"
#include "export/rowformat.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

struct Memory : ByteSink
{
    Result<Done, FileError> write(QByteArrayView piece) override
    {
        if (all.size() > full)
            return FileError { FileFault::DiskFull, u"there"_s, {} };
        all += piece;
        return Done {};
    }
    QByteArray all;
    qsizetype full = std::numeric_limits<qsizetype>::max();
};

/// Of every length, some to be guarded, some that lose half a character.
QByteArray line(int number)
{
    const QByteArray action = number % 7 == 0 ? "=1+1" : number % 11 == 0 ? "\\ud800" : "a,b";
    return "{\"id\":\"e" + QByteArray::number(number)
        + "\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"action\":\"" + action + "\",\"user_agent\":\""
        + QByteArray(number % 900, 'x') + "\"}";
}

FormatRequest request()
{
    FormatRequest request;
    request.columns = { Field::Id, Field::Action, Field::UserAgent, TimeColumn::Local };
    request.dialect = { CsvForm::Spreadsheet, ';', true };
    request.zone = QTimeZone("Europe/Amsterdam");
    return request;
}

} // namespace

/// A file whose rows are made in several threads is the same as one made row by row.
class TestCsvFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameAsRowByRow_data();
    void isTheSameAsRowByRow();
    void tellsOfARowThatCannotBeRead();
    void stopsWhereItCannotBeWritten();
    void mayBeGivenUp();
};

void TestCsvFile::isTheSameAsRowByRow_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : { 0, 1, 1023, 1024, 1025, 20'000 })
        QTest::addRow("%d", rows) << rows;
}

void TestCsvFile::isTheSameAsRowByRow()
{
    QFETCH(const int, rows);
    const auto oneByOne = makeCsvFormat(request().columns, request().dialect, request().zone);
    QByteArray expected = oneByOne->begin();
    CsvFile file(request());
    Memory sink;
    QVERIFY(file.begin(sink));
    for (int number = 0; number < rows; ++number) {
        expected += oneByOne->row(*decodeEntry(line(number)));
        QVERIFY(file.row(line(number)));
    }
    QVERIFY(file.end({}));
    QVERIFY(sink.all == expected);
    QVERIFY(file.facts() == oneByOne->facts());
    if (rows > 2000)
        QCOMPARE(file.facts().changed.size(), FormatFacts::mostNamed);
}

void TestCsvFile::tellsOfARowThatCannotBeRead()
{
    CsvFile file(request());
    Memory sink;
    Result<Done, FileError> written = file.begin(sink);
    for (int number = 0; number < 5000 && written; ++number)
        written = file.row(number == 1500 ? QByteArray("{\"id\":") : line(number));
    written = written.and_then([&](Done) { return file.end({}); });
    QVERIFY(!written);
    QCOMPARE(written.error().fault, FileFault::Damaged);
    QVERIFY(!sink.all.contains("e1500"));
}

void TestCsvFile::stopsWhereItCannotBeWritten()
{
    CsvFile file(request());
    Memory sink;
    sink.full = 200'000;
    Result<Done, FileError> written = file.begin(sink);
    int number = 0;
    while (number < 100'000 && written)
        written = file.row(line(number++));
    QVERIFY(!written);
    QCOMPARE(written.error().fault, FileFault::DiskFull);
    QVERIFY(number < 20'000); // soon, not at the end
}

/// Nothing is left behind, and nobody waits for ever.
void TestCsvFile::mayBeGivenUp()
{
    Memory sink;
    {
        CsvFile file(request());
        QVERIFY(file.begin(sink));
        for (int number = 0; number < 3000; ++number)
            QVERIFY(file.row(line(number)));
    }
    QVERIFY(sink.all.startsWith("\xEF\xBB\xBFid;action"));
}

QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
