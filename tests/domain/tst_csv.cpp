// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// Short strings over what CSV and spreadsheets trip on.
QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = u"=+-@\t\r\n\0＝＋－＠'\"\",;|  aZ9é日"_s + QChar(0xFEFF);
    QString text;
    for (int size = random.bounded(7); size > 0; --size)
        text += alphabet[random.bounded(int(alphabet.size()))];
    if (random.bounded(10) == 0)
        text += QChar::fromUcs4(0x1F600);
    return text;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRecordsOfRfc4180_data();
    void writesRecordsOfRfc4180();
    void readsRecordsOfRfc4180_data();
    void readsRecordsOfRfc4180();
    void saysWhereAQuoteIsLeftOpen();
    void marksWhatASpreadsheetWouldRun_data();
    void marksWhatASpreadsheetWouldRun();
    void comesBackFromTheExactForm();
    void comesBackFromTheSpreadsheetForm();
};

void CsvTest::writesRecordsOfRfc4180_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("plain") << QStringList { u"a"_s, u"b c"_s, u""_s } << QByteArray("a,b c,\r\n");
    QTest::newRow("separator") << QStringList { u"a,b"_s } << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quote") << QStringList { u"say \"hi\""_s } << QByteArray("\"say \"\"hi\"\"\"\r\n");
    QTest::newRow("line breaks") << QStringList { u"a\r\nb"_s, u"c\rd"_s, u"e\nf"_s }
                                 << QByteArray("\"a\r\nb\",\"c\rd\",\"e\nf\"\r\n");
    QTest::newRow("UTF-8") << QStringList { u"é日"_s } << QByteArray("\xC3\xA9\xE6\x97\xA5\r\n");
    QTest::newRow("formula stays in the exact form")
        << QStringList { u"=1+1"_s, u"'x"_s } << QByteArray("=1+1,'x\r\n");
    QTest::newRow("one empty value") << QStringList { u""_s } << QByteArray("\"\"\r\n");
    QTest::newRow("two empty values") << QStringList { u""_s, u""_s } << QByteArray(",\r\n");
}

void CsvTest::writesRecordsOfRfc4180()
{
    QFETCH(QStringList, values);
    QFETCH(QByteArray, record);
    QCOMPARE(csvRow(values, { .form = CsvForm::Exact }), record);
}

void CsvTest::readsRecordsOfRfc4180_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("nothing") << QByteArray() << QList<QStringList> {};
    QTest::newRow("no line end") << QByteArray("a,b") << QList<QStringList> { { u"a"_s, u"b"_s } };
    QTest::newRow("LF alone") << QByteArray("a\nb\n") << QList<QStringList> { { u"a"_s }, { u"b"_s } };
    QTest::newRow("CR alone") << QByteArray("a\rb") << QList<QStringList> { { u"a"_s }, { u"b"_s } };
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFid\r\n")
                                     << QList<QStringList> { { u"id"_s } };
    QTest::newRow("empty last value") << QByteArray("a,") << QList<QStringList> { { u"a"_s, u""_s } };
    QTest::newRow("empty line") << QByteArray("a\n\nb")
                                << QList<QStringList> { { u"a"_s }, { u""_s }, { u"b"_s } };
    QTest::newRow("quote inside") << QByteArray("a\"b,c\n") << QList<QStringList> { { u"a\"b"_s, u"c"_s } };
    QTest::newRow("quoted empty") << QByteArray("\"\"") << QList<QStringList> { { u""_s } };
    QTest::newRow("text behind quotes")
        << QByteArray("\"a\"b,c") << QList<QStringList> { { u"ab"_s, u"c"_s } };
}

void CsvTest::readsRecordsOfRfc4180()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, rows);
    bool ok = false;
    QCOMPARE(parseCsv(text, ',', &ok), rows);
    QVERIFY(ok);
}

void CsvTest::saysWhereAQuoteIsLeftOpen()
{
    bool ok = true;
    parseCsv("a,\"b\n", ',', &ok);
    QVERIFY(!ok);
    parseCsv("a,\"b\"\"", ',', &ok);
    QVERIFY(!ok);
}

void CsvTest::marksWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("marked");
    for (const QChar c : QStringView(u"=+-@\t\r\n＝＋－＠'"))
        QTest::addRow("U+%04X", c.unicode()) << QString(c) + u"1"_s << true;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << true;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << true;
    QTest::newRow("negative number") << u"-5"_s << true;
    QTest::newRow("inside") << u"a=1"_s << false;
    QTest::newRow("quote") << u"\"=1\""_s << false;
    QTest::newRow("digit") << u"1"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void CsvTest::marksWhatASpreadsheetWouldRun()
{
    QFETCH(QString, value);
    QFETCH(bool, marked);
    QCOMPARE(guardFormula(value), marked ? u"'"_s + value : value);
    QCOMPARE(unguardFormula(guardFormula(value)), value);
}

void CsvTest::comesBackFromTheExactForm()
{
    QRandomGenerator random(1);
    for (const char separator : { ',', ';', '\t' }) {
        QList<QStringList> rows;
        QByteArray text;
        for (int i = 0; i < 10'000; ++i) {
            rows.append({ randomText(random), randomText(random), randomText(random) });
            text += csvRow(rows.back(), { .form = CsvForm::Exact, .separator = separator });
        }
        bool ok = false;
        QCOMPARE(parseCsv(text, separator, &ok), rows);
        QVERIFY(ok);
    }
}

void CsvTest::comesBackFromTheSpreadsheetForm()
{
    const QString dangerous = u"=+-@\t\r\n\0＝＋－＠"_s;
    QRandomGenerator random(2);
    for (int i = 0; i < 100'000; ++i) {
        const QStringList row { randomText(random), randomText(random) };
        const QList<QStringList> read = parseCsv(csvRow(row, {}));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.front().size(), 2);
        for (int column = 0; column < 2; ++column) {
            const QString &cell = read.front()[column];
            QVERIFY(cell.isEmpty() || !dangerous.contains(cell.front()));
            QCOMPARE(unguardFormula(cell), row[column]);
        }
    }
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
