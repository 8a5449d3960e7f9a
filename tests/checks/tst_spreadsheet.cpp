// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileformat.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 10'000;
const QList<ExportColumn> columns { Field::Id, Field::Action, Field::ActorName, Field::ResourceType,
    Field::ResourceId, Field::ResourceName, Field::IpAddress, Field::UserAgent, Field::SessionId,
    Field::ErrorMessage };

/// What some spreadsheet takes for the start of something, and what hides it from a guard.
QString hostileText(QRandomGenerator &random)
{
    static const QStringList starts { u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u"\n="_s, u" ="_s,
        u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s, u"'="_s, u"''="_s, u"\"="_s, u"\",="_s, u",="_s, u";="_s,
        u"\";\"="_s, u"\uFEFF="_s, u"\u200B="_s, u"\u00A0="_s, u"|="_s, u"=="_s, u"=-"_s, u"{="_s,
        u"\u0085="_s, u"\u2028="_s, u"a\n="_s, u"a\r\n="_s, u"\"\"="_s, u"\"\n\"="_s, u"00"_s, u"1E"_s };
    static const QStringList bodies { u"1+1"_s, u"HYPERLINK(\"http://127.0.0.1:9/\",\"x\")"_s,
        u"WEBSERVICE(\"http://127.0.0.1:9/\")"_s, u"cmd|' /C calc'!A0"_s, u"DDE(\"soffice\";\"x\";\"y\")"_s,
        u"SUM(A1:A9)"_s, u"IMPORTXML(\"http://127.0.0.1:9/\",\"//a\")"_s, u"A1"_s, u"2"_s, u"NOW()"_s,
        u"1;2"_s, u"\"1\"&\"2\""_s, u"[x.ods]Sheet1.A1"_s, u"<b>&amp;</b>"_s, u"_x0041_"_s };
    return starts[random.bounded(int(starts.size()))] + bodies[random.bounded(int(bodies.size()))];
}

struct Sample
{
    QList<QByteArray> entries;
    QList<QStringList> values;
};

Sample hostileSample()
{
    Sample sample;
    QRandomGenerator random(3);
    for (int row = 0; row < rowCount; ++row) {
        QJsonObject entry;
        QStringList values;
        for (const ExportColumn &column : columns) {
            values.append(hostileText(random));
            entry.insert(columnName(column), values.back());
        }
        sample.entries.append(QJsonDocument(entry).toJson(QJsonDocument::Compact));
        sample.values.append(values);
    }
    return sample;
}

class FileSink : public ByteSink
{
public:
    explicit FileSink(const QString &path)
        : m_file(path)
        , m_isOpen(m_file.open(QIODevice::WriteOnly))
    {
    }

    Result<Done, FileError> write(QByteArrayView bytes) override
    {
        if (m_isOpen && m_file.write(bytes.data(), bytes.size()) == bytes.size())
            return Done {};
        return FileError {};
    }

private:
    QFile m_file;
    bool m_isOpen;
};

/// What a spreadsheet made of a file: the cells of its first sheet, and how many of all are formulas or
/// links.
struct Opened
{
    QList<QStringList> rows;
    qint64 formulas = 0;
    qint64 links = 0;
};

/// A paragraph's text; blanks and tabs stand there as elements.
QString paragraph(QXmlStreamReader &xml, Opened &opened)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        depth += xml.isStartElement() - xml.isEndElement();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isStartElement() && xml.name() == u"s")
            text += QString(qMax(1, xml.attributes().value(u"text:c"_s).toInt()), u' ');
        if (xml.isStartElement() && xml.name() == u"tab")
            text += u'\t';
        if (xml.isStartElement() && xml.name() == u"line-break")
            text += u'\n';
        opened.links += xml.isStartElement() && xml.name() == u"a";
    }
    return text;
}

QString cell(QXmlStreamReader &xml, Opened &opened)
{
    QStringList paragraphs;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"table-cell") && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"p")
            paragraphs.append(paragraph(xml, opened));
    }
    return paragraphs.join(u'\n');
}

Opened readFods(const QString &path)
{
    Opened opened;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return opened;
    QXmlStreamReader xml(&file);
    int tables = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        tables += xml.name() == u"table";
        if (xml.name() == u"table-row" && tables == 1)
            opened.rows.append(QStringList());
        if (xml.name() == u"table-cell") {
            opened.formulas += xml.attributes().hasAttribute(u"table:formula"_s);
            // Equal neighbours are told once.
            const int repeated
                = qBound(1, xml.attributes().value(u"table:number-columns-repeated"_s).toInt(), 64);
            const QString text = cell(xml, opened);
            if (tables == 1)
                opened.rows.back() += QStringList(repeated, text);
        }
    }
    return opened;
}

/// A spreadsheet has one kind of line end in a cell.
QStringList withPlainLineEnds(QStringList values)
{
    for (QString &value : values)
        value.replace(u"\r\n"_s, u"\n"_s);
    return values;
}

} // namespace

/// A real spreadsheet opens 100,000 hostile cells.
class TestSpreadsheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsNoFormulaInTheSpreadsheetForm_data();
    void findsNoFormulaInTheSpreadsheetForm();
    void findsFormulasInTheExactForm();
    void findsTheValuesInAWorkbook();

private:
    Opened open(const FormatRequest &request);

    QTemporaryDir m_folder;
    QString m_program;
    Sample m_sample;
};

void TestSpreadsheet::initTestCase()
{
    m_program = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_program.isEmpty())
        QSKIP("not run: soffice is not installed");
    QVERIFY(m_folder.isValid());
    m_sample = hostileSample();
    QCOMPARE(m_sample.values.size() * columns.size(), 100'000);
}

/// Writes the sample and lets the spreadsheet say what it sees.
Opened TestSpreadsheet::open(const FormatRequest &request)
{
    const QString name = m_folder.filePath(u"hostile."_s + fileEnding(request.format));
    {
        FileSink sink(name);
        const auto format = makeFileFormat(request);
        bool isFine = format->begin(sink).has_value();
        for (const QByteArray &entry : m_sample.entries)
            isFine = isFine && format->row(entry);
        if (!isFine || !format->end({}))
            return {};
    }
    const QString converted = m_folder.filePath(u"hostile.fods"_s);
    QFile::remove(converted);
    QProcess spreadsheet;
    spreadsheet.start(m_program,
        { u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
            u"--convert-to"_s, u"fods"_s, u"--outdir"_s, m_folder.path(), name });
    constexpr int patience = 100'000;
    return spreadsheet.waitForFinished(patience) ? readFods(converted) : Opened();
}

void TestSpreadsheet::findsNoFormulaInTheSpreadsheetForm_data()
{
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("with a byte order mark") << true;
    QTest::newRow("without") << false;
}

void TestSpreadsheet::findsNoFormulaInTheSpreadsheetForm()
{
    QFETCH(bool, hasMark);
    FormatRequest request;
    request.columns = columns;
    request.dialect = { CsvForm::Spreadsheet, ',', hasMark };
    const Opened opened = open(request);
    QVERIFY(opened.rows.size() > rowCount);
    QCOMPARE(opened.formulas, 0);
    QCOMPARE(opened.links, 0);
}

/// Shows that the count above can be another.
void TestSpreadsheet::findsFormulasInTheExactForm()
{
    FormatRequest request;
    request.columns = columns;
    request.dialect = { CsvForm::Exact, ',', false };
    QVERIFY(open(request).formulas > 1000);
}

void TestSpreadsheet::findsTheValuesInAWorkbook()
{
    FormatRequest request;
    request.format = ExportFormat::Xlsx;
    request.columns = columns;
    request.scratchFolder = m_folder.path();
    const Opened opened = open(request);
    QCOMPARE(opened.formulas, 0);
    QCOMPARE(opened.links, 0);
    QVERIFY(opened.rows.size() > rowCount);
    for (int row = 0; row < rowCount; ++row)
        QCOMPARE(opened.rows[row + 1].first(columns.size()), withPlainLineEnds(m_sample.values[row]));
}

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
