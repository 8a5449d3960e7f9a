// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxcheck.h"
#include "export/xlsxformat.h"
#include "exportfixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cerrno>
#include <clocale>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what it gets, and can be full.
class Bytes : public ByteSink
{
public:
    Result<Done, FileError> write(QByteArrayView bytes) override
    {
        if (all.size() + bytes.size() > room)
            return FileError { FileFault::DiskFull, {}, {} };
        all += bytes;
        return Done {};
    }

    QByteArray all;
    qsizetype room = std::numeric_limits<int>::max();
};

QByteArray entryBytes(const QString &action, const QString &timestamp = u"2026-11-22T12:00:00.123456Z"_s)
{
    const QJsonObject object { { u"id"_s, u"e1"_s }, { u"timestamp"_s, timestamp }, { u"action"_s, action } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

using Rows = QList<QStringList>;

/// The cells of a sheet by an XML reader that is not ours: empty ones as empty texts, numbers as they stand.
Rows cellsOf(const QByteArray &xml)
{
    Rows rows;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"row")
            rows.append(QStringList());
        if (reader.name() == u"c") {
            const int column = reader.attributes().value(u"r"_s).front().unicode() - u'A';
            while (rows.last().size() <= column)
                rows.last().append(QString());
        }
        if (reader.name() == u"t" || reader.name() == u"v")
            rows.last().last() = reader.readElementText();
    }
    return reader.hasError() ? Rows() : rows;
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesTextsAsTexts();
    void writesOurTimesAsTimes();
    void writesPointsWhereTheLocaleHasCommas();
    void namesTheCellsThatItChanged();
    void tellsAboutTheExport();
    void beginsAnotherSheetWhereOneIsFull();
    void leavesNothingInTheScratchFolder();
    void saysWhyThereIsNoScratch();
    void passesTheSinksFaultOn();
    void seesACutArchive();
    void isWellFormedThroughout();

private:
    FormatRequest request(const QList<ExportColumn> &columns) const;
    QByteArray write(const FormatRequest &request, const QList<QByteArray> &rows);
    Rows sheet(const QByteArray &book, int number = 1);

    std::unique_ptr<QTemporaryDir> m_folder;
    FormatFacts m_facts;
};

void TestXlsx::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("not run: there is no unzip");
}

void TestXlsx::cleanup()
{
    m_folder.reset();
}

FormatRequest TestXlsx::request(const QList<ExportColumn> &columns) const
{
    FormatRequest request;
    request.format = ExportFormat::Xlsx;
    request.columns = columns;
    request.scratchFolder = m_folder->path();
    return request;
}

QByteArray TestXlsx::write(const FormatRequest &request, const QList<QByteArray> &rows)
{
    Bytes sink;
    const auto format = makeFileFormat(request);
    bool isFine = format->begin(sink).has_value();
    for (const QByteArray &row : rows)
        isFine = isFine && format->row(row);
    isFine = isFine && format->end(fullManifest());
    m_facts = format->facts();
    return isFine ? sink.all : QByteArray();
}

Rows TestXlsx::sheet(const QByteArray &book, int number)
{
    const QString path = m_folder->filePath(u"read.xlsx"_s);
    if (!writeFile(path, book))
        return {};
    QProcess unzip;
    unzip.start(u"unzip"_s, { u"-p"_s, path, u"xl/worksheets/sheet%1.xml"_s.arg(number) });
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? cellsOf(unzip.readAllStandardOutput()) : Rows();
}

void TestXlsx::writesTextsAsTexts()
{
    const QStringList values { u"=1+1"_s, u"=HYPERLINK(\"http://127.0.0.1/\")"_s, u"http://127.0.0.1/"_s,
        u"00123"_s, u"1E5"_s, u"TRUE"_s, u" x "_s, u"line\nline"_s, u"&<>\"'"_s };
    QList<QByteArray> rows;
    for (const QString &value : values)
        rows.append(entryBytes(value));
    const QByteArray book = write(request({ Field::Action }), rows);
    Rows expected { { u"action"_s } };
    for (const QString &value : values)
        expected.append({ value });
    QCOMPARE(sheet(book), expected);
    QCOMPARE(m_facts, FormatFacts());
}

void TestXlsx::writesOurTimesAsTimes()
{
    FormatRequest asked = request({ Field::Timestamp, TimeColumn::Utc, TimeColumn::Local });
    asked.zone = QTimeZone("Europe/Amsterdam");
    const QByteArray book = write(asked,
        { entryBytes({}), entryBytes({}, u"2026-07-01T23:30:00Z"_s), entryBytes({}, u"soon"_s),
            entryBytes({}, u"1800-01-01T00:00:00Z"_s) });
    const Rows rows = sheet(book);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0],
        (QStringList { u"timestamp"_s, u"timestamp_utc"_s, u"timestamp_local (Europe/Amsterdam)"_s }));
    QCOMPARE(rows[1][0], u"2026-11-22T12:00:00.123456Z"_s);
    constexpr double noon = 46'348.5;
    constexpr double day = 86'400;
    QVERIFY(qAbs(rows[1][1].toDouble() - noon - 0.123456 / day) < 1e-10);
    QVERIFY(qAbs(rows[1][2].toDouble() - noon - 3600.123456 / day) < 1e-10);
    QVERIFY(qAbs(rows[2][2].toDouble() - rows[2][1].toDouble() - 7200 / day) < 1e-10);
    QCOMPARE(rows[3], (QStringList { u"soon"_s }));
    QCOMPARE(rows[4][1], u"1800-01-01T00:00:00Z"_s);
}

void TestXlsx::writesPointsWhereTheLocaleHasCommas()
{
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    bool isSet = false;
    for (const char *name : { "nl_NL.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8" })
        isSet = isSet || std::setlocale(LC_NUMERIC, name);
    if (!isSet)
        QSKIP("not run: the machine has no locale with a decimal comma");
    const QByteArray book = write(request({ TimeColumn::Utc }), { entryBytes({}) });
    std::setlocale(LC_NUMERIC, before.constData());
    const Rows rows = sheet(book);
    QVERIFY(rows.size() == 2 && rows[1][0].startsWith(u"46348.5"_s));
}

void TestXlsx::namesTheCellsThatItChanged()
{
    QList<QByteArray> rows { entryBytes(u"fine"_s), entryBytes(QString(40'000, u'x')),
        entryBytes(u"a\u0001"_s) };
    for (int i = 0; i < 30; ++i)
        rows.append(entryBytes(u"\u0002"_s));
    write(request({ Field::Id, Field::Action }), rows);
    QCOMPARE(m_facts.cutCells, 1);
    QCOMPARE(m_facts.replacedCells, 31);
    QCOMPARE(m_facts.changed.size(), FormatFacts::mostNamed);
    QCOMPARE(m_facts.changed[0], (ChangedCell { 2, u"action"_s, CellChange::Cut }));
    QCOMPARE(m_facts.changed[1], (ChangedCell { 3, u"action"_s, CellChange::Replaced }));
}

void TestXlsx::tellsAboutTheExport()
{
    FormatRequest asked = request({ Field::Id });
    const QByteArray plain = write(asked, {});
    QCOMPARE(sheet(plain), (Rows { { u"id"_s } }));
    QVERIFY(sheet(plain, 2).contains(QStringList { u"server"_s, u"https://audit.example.com"_s }));

    asked.describe = [](const Manifest &facts) {
        return AboutSheet { u"Over"_s,
            { { u"Rijen"_s, QString::number(facts.rows) }, { u"=1"_s, u"=2"_s } } };
    };
    QCOMPARE(sheet(write(asked, {}), 2),
        (Rows { { u"Over"_s, u""_s }, { u"Rijen"_s, u"2"_s }, { u"=1"_s, u"=2"_s } }));
}

void TestXlsx::beginsAnotherSheetWhereOneIsFull()
{
    Bytes sink;
    XlsxFormat format(request({ Field::Action }), 3);
    QVERIFY(format.begin(sink));
    for (const char16_t *action : { u"a", u"b", u"c", u"d", u"e" })
        QVERIFY(format.row(entryBytes(QString::fromUtf16(action))));
    QVERIFY(format.end(fullManifest()));
    QCOMPARE(sheet(sink.all, 1), (Rows { { u"action"_s }, { u"a"_s }, { u"b"_s } }));
    QCOMPARE(sheet(sink.all, 2), (Rows { { u"action"_s }, { u"c"_s }, { u"d"_s } }));
    QCOMPARE(sheet(sink.all, 3), (Rows { { u"action"_s }, { u"e"_s } }));
}

void TestXlsx::leavesNothingInTheScratchFolder()
{
    QVERIFY(!write(request({ Field::Id }), { entryBytes({}) }).isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
    {
        Bytes sink;
        const auto format = makeFileFormat(request({ Field::Id }));
        QVERIFY(format->begin(sink));
        const QFileInfoList made = QDir(m_folder->path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(made.front().permissions() & others));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

void TestXlsx::saysWhyThereIsNoScratch()
{
    Bytes sink;
    FormatRequest asked = request({ Field::Id });
    for (const QString &folder : { QString(), m_folder->filePath(u"missing"_s) }) {
        asked.scratchFolder = folder;
        const auto begun = makeFileFormat(asked)->begin(sink);
        QVERIFY(!begun);
        QCOMPARE(begun.error().fault, FileFault::CannotCreate);
        QVERIFY(!begun.error().systemText.isEmpty());
    }
}

void TestXlsx::passesTheSinksFaultOn()
{
    Bytes sink;
    sink.room = 100;
    const auto format = makeFileFormat(request({ Field::Id }));
    QVERIFY(format->begin(sink));
    QVERIFY(format->row(entryBytes({})));
    const auto ended = format->end(fullManifest());
    QVERIFY(!ended);
    QCOMPARE(ended.error().fault, FileFault::DiskFull);
}

void TestXlsx::seesACutArchive()
{
    QList<QByteArray> rows;
    for (int i = 0; i < 2000; ++i)
        rows.append(entryBytes(QString::number(i * 7919)));
    const QByteArray book = write(request({ Field::Action }), rows);
    const QString path = m_folder->filePath(u"book.xlsx"_s);
    QVERIFY(writeFile(path, book));
    const QByteArray part = "xl/worksheets/sheet1.xml";
    QVERIFY(isWholeSheet(path, part, 50'000));
    QVERIFY(!isWholeSheet(path, part, 50'000'000));
    QVERIFY(!isWholeSheet(path, "xl/worksheets/sheet9.xml", 0));
    QVERIFY(!isWholeSheet(path, "xl/workbook.xml", 0));
    QVERIFY(!isWholeSheet(m_folder->filePath(u"none"_s), part, 0));
    QVERIFY(writeFile(path, book.chopped(1)));
    QVERIFY(!isWholeSheet(path, part, 0));
    QByteArray flipped = book;
    const qsizetype at = book.indexOf(part) + 2000;
    flipped[at] = char(flipped[at] ^ 4);
    QVERIFY(writeFile(path, flipped));
    QVERIFY(!isWholeSheet(path, part, 0));
}

/// An archive that another program finds whole, and in it nothing but XML.
void TestXlsx::isWellFormedThroughout()
{
    QByteArray book;
    const QStringList texts { u"\u0000\u0001\uFFFE\uFFFF"_s, QString(QChar(0xD800)), u"<&>\"']]>"_s,
        u"\r\n"_s };
    QList<QByteArray> rows;
    for (const QString &text : texts)
        rows.append(entryBytes(text));
    book = write(request(allColumns(DetailsColumn::With)), rows);
    const QString path = m_folder->filePath(u"book.xlsx"_s);
    QVERIFY(writeFile(path, book));
    const auto unzip = [&path](const QStringList &arguments) {
        QProcess program;
        program.start(u"unzip"_s, arguments.isEmpty() ? QStringList { u"-tqq"_s, path } : arguments);
        return program.waitForFinished() && program.exitCode() == 0 ? program.readAllStandardOutput()
                                                                    : QByteArray("failed");
    };
    QCOMPARE(unzip({}), QByteArray());
    const QByteArrayList parts = unzip({ u"-Z1"_s, path }).trimmed().split('\n');
    QVERIFY(parts.size() > 5);
    for (const QByteArray &part : parts) {
        const QString name = QString::fromUtf8(part).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
        QXmlStreamReader reader(unzip({ u"-p"_s, path, name }));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), part.constData());
    }
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
