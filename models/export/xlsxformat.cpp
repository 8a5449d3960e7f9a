// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxformat.h"

#include "domain/json.h"
#include "export/manifestform.h"
#include "export/plainfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usPerSecond = 1'000'000;
constexpr qint64 usPerMs = 1'000;

/// A cell's time has no room for a zone, so the title names it.
QStringList titlesOf(const FormatRequest &request)
{
    QStringList titles = columnNames(request.columns);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (request.columns[i] == ExportColumn(TimeColumn::Local))
            titles[i] += u" ("_s + QString::fromLatin1(request.zone.id()) + u')';
    }
    return titles;
}

qint64 wallTime(qint64 us, TimeColumn column, const QTimeZone &zone)
{
    if (column == TimeColumn::Utc)
        return us;
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(us / usPerMs, Qt::UTC);
    return us + zone.offsetFromUtc(instant) * usPerSecond;
}

/// The facts under their names in the manifest: no language.
AboutSheet plainAbout(const Manifest &facts)
{
    AboutSheet sheet { u"export"_s, {} };
    const auto document = Json::Document::read('{' + ManifestForm::write(facts) + '}');
    for (const Json::Member &member : Json::members(document->root()))
        sheet.lines.append({ QString::fromUtf8(member.key), member.value.text() });
    return sheet;
}

} // namespace

XlsxFormat::XlsxFormat(FormatRequest request, qint64 rowsPerSheet)
    : m_request(std::move(request))
    , m_rowsPerSheet(rowsPerSheet)
{
}

XlsxFormat::~XlsxFormat()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

Result<Done, FileError> XlsxFormat::begin(ByteSink &sink)
{
    m_sink = &sink;
    if (auto made = makeFolder(); !made)
        return made;
    if (auto opened = m_book.open(m_folder, u"book.xlsx"_s); !opened)
        return opened;
    return addEntrySheet();
}

Result<Done, FileError> XlsxFormat::makeFolder()
{
    QByteArray pattern = QFile::encodeName(m_request.scratchFolder + u"/xlsx-XXXXXX"_s);
    if (m_request.scratchFolder.isEmpty() || !::mkdtemp(pattern.data())) {
        const int systemError = m_request.scratchFolder.isEmpty() ? ENOENT : errno;
        return FileError { systemError == ENOSPC ? FileFault::DiskFull : FileFault::CannotCreate,
            m_request.scratchFolder, qt_error_string(systemError) };
    }
    m_folder = QFile::decodeName(pattern);
    return Done {};
}

Result<Done, FileError> XlsxFormat::addEntrySheet()
{
    ++m_sheets;
    const QString name = m_sheets == 1 ? u"entries"_s : u"entries "_s + QString::number(m_sheets);
    return m_book.addSheet(name, titlesOf(m_request));
}

Result<Done, FileError> XlsxFormat::row(QByteArrayView raw)
{
    const auto entry = decodeEntry(raw.toByteArray());
    if (!entry)
        return FileError { FileFault::Damaged, {}, qt_error_string(EBADMSG) };
    if (m_book.isSheetFull(m_rowsPerSheet)) {
        if (auto added = addEntrySheet(); !added)
            return added;
    }
    ++m_rows;
    m_book.beginRow();
    for (int column = 0; column < int(m_request.columns.size()); ++column)
        writeCell(column, *entry);
    return m_book.checked();
}

void XlsxFormat::writeCell(int column, const Entry &entry)
{
    const ExportColumn &asked = m_request.columns[column];
    if (const auto *time = std::get_if<TimeColumn>(&asked); time && entry.timeUs) {
        if (const auto days = XlsxBook::days(wallTime(*entry.timeUs, *time, m_request.zone)))
            return m_book.writeTime(column, *days);
    }
    writeText(column, columnText(entry, asked, m_request.zone));
}

void XlsxFormat::writeText(int column, const QString &text)
{
    const XlsxText written = m_book.writeText(column, text);
    const QString name = columnName(m_request.columns[column]);
    if (written.isCut)
        m_facts.note({ m_rows, name, CellChange::Cut });
    if (written.isReplaced)
        m_facts.note({ m_rows, name, CellChange::Replaced });
}

Result<Done, FileError> XlsxFormat::end(const Manifest &facts)
{
    if (auto added = addAboutSheet(facts); !added)
        return added;
    if (auto closed = m_book.close(); !closed)
        return closed;
    return handOver();
}

Result<Done, FileError> XlsxFormat::addAboutSheet(const Manifest &facts)
{
    const AboutSheet about = m_request.describe ? m_request.describe(facts) : plainAbout(facts);
    if (auto added = m_book.addSheet(about.title, { about.title, {} }); !added)
        return added;
    for (const AboutLine &line : about.lines) {
        m_book.beginRow();
        m_book.writeText(0, line.label);
        m_book.writeText(1, line.value);
    }
    return m_book.checked();
}

Result<Done, FileError> XlsxFormat::handOver()
{
    const auto book = PlainFile::open(m_folder + u"/book.xlsx"_s);
    if (!book)
        return FileError { FileFault::CannotWrite, m_folder, qt_error_string(EIO) };
    std::optional<FileError> refused;
    const auto read = book->read([&](QByteArrayView piece) {
        if (const auto written = m_sink->write(piece); !written)
            refused = written.error();
        return !refused;
    });
    if (refused)
        return *refused;
    if (!read || *read != book->size())
        return FileError { FileFault::CannotWrite, m_folder, qt_error_string(EIO) };
    return Done {};
}

} // namespace Audit
