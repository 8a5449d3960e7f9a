// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 500;
constexpr int rowWidth = 4;

/// AUDIT_STRINGS says how many; 20,000 where it says nothing.
int stringCount()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("AUDIT_STRINGS", &isSet);
    return isSet ? count : 20'000;
}

/// One character: what CSV and spreadsheets trip on, or anything of Unicode.
QString randomCharacter(QRandomGenerator &random)
{
    static const QString traps = u"=+-@\t\r\n\0＝＋－＠'\"\",;|  |\u0085\u2028\uFEFF\uFFFD\uFFFF"_s;
    if (random.bounded(2) == 0)
        return traps[random.bounded(int(traps.size()))];
    char32_t code = random.bounded(4) == 0 ? random.bounded(0x110000U) : random.bounded(0x250U);
    if (code >= 0xD800 && code < 0xE000)
        code -= 0x800;
    return QString::fromUcs4(&code, 1);
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int size = random.bounded(20) == 0 ? random.bounded(300) : random.bounded(9);
    for (int i = 0; i < size; ++i)
        text += randomCharacter(random);
    return text;
}

QStringList randomRow(QRandomGenerator &random)
{
    QStringList row;
    while (row.size() < rowWidth)
        row.append(randomText(random));
    return row;
}

QList<QStringList> unguarded(QList<QStringList> rows)
{
    for (QStringList &row : rows) {
        for (QString &value : row)
            value = unguardFormula(value);
    }
    return rows;
}

} // namespace

/// decode(encode(x)) is x, for as many strings as one has time for.
class TestCsvStrings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeBackFromEveryDialect_data();
    void comeBackFromEveryDialect();
    void areTheSameInBothFormsButForTheGuard();
};

void TestCsvStrings::comeBackFromEveryDialect_data()
{
    QTest::addColumn<CsvForm>("form");
    QTest::addColumn<char>("separator");
    for (const char separator : { ',', ';', '\t' }) {
        QTest::addRow("exact %02x", separator) << CsvForm::Exact << separator;
        QTest::addRow("spreadsheet %02x", separator) << CsvForm::Spreadsheet << separator;
    }
}

void TestCsvStrings::comeBackFromEveryDialect()
{
    QFETCH(CsvForm, form);
    QFETCH(char, separator);
    QRandomGenerator random(quint32(separator) + quint32(form));
    for (int left = stringCount(); left > 0; left -= rowsAtOnce * rowWidth) {
        QList<QStringList> rows;
        QByteArray text;
        for (int i = 0; i < rowsAtOnce; ++i) {
            rows.append(randomRow(random));
            text += csvRow(rows.back(), { form, separator, false });
        }
        bool isWhole = false;
        const QList<QStringList> read = parseCsv(text, separator, &isWhole);
        QVERIFY(isWhole);
        QVERIFY((form == CsvForm::Exact ? read : unguarded(read)) == rows);
    }
}

void TestCsvStrings::areTheSameInBothFormsButForTheGuard()
{
    QRandomGenerator random(7);
    for (int left = stringCount(); left > 0; --left) {
        const QString text = randomText(random);
        const QString guarded = guardFormula(text);
        QCOMPARE(guarded != text, isGuarded(text));
        QCOMPARE(unguardFormula(guarded), text);
        QCOMPARE(csvRow({ guarded }, { .form = CsvForm::Exact }), csvRow({ text }, {}));
    }
}

QTEST_GUILESS_MAIN(TestCsvStrings)
#include "tst_csvstrings.moc"
