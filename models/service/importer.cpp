// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importer.h"

#include "domain/json.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 batchSize = 2000;
constexpr qsizetype mostProblems = 100;

void dropByteOrderMark(QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
}

/// Finds on which line of a document its elements start; they come in the document's order.
class LineFinder
{
public:
    LineFinder(const QByteArray &document, qint64 firstLine)
        : m_document(document)
        , m_line(firstLine)
    {
    }

    qint64 lineOf(QByteArrayView element)
    {
        const qsizetype start = m_document.indexOf(element, m_at);
        if (start >= 0) {
            m_line += m_document.sliced(m_at, start - m_at).count('\n') + m_skipped;
            m_skipped = element.count('\n');
            m_at = start + element.size();
        }
        return m_line;
    }

private:
    QByteArrayView m_document;
    qsizetype m_at = 0;
    qint64 m_line;
    qint64 m_skipped = 0; ///< line breaks inside the element before
};

} // namespace

Importer::Importer(Store &store, const QString &database, const ImportListener &listener)
    : m_writer(store, database)
    , m_listener(listener)
{
}

void Importer::importFile(ImportSource &source, const QString &path)
{
    m_source = &source;
    m_file = path;
    QByteArray first;
    auto read = source.nextLine(first);
    dropByteOrderMark(first);
    while (read == ImportSource::Read::Line && first.trimmed().isEmpty())
        read = source.nextLine(first);
    const bool isLines = decodeEntry(first.trimmed()).has_value();
    if (isLines || !importDocument(source))
        importLines(source);
    m_source = nullptr;
}

void Importer::importLines(ImportSource &source)
{
    source.rewind();
    QByteArray line;
    for (auto read = source.nextLine(line); read != ImportSource::Read::End && !isStopped();
         read = source.nextLine(line)) {
        if (source.line() == 1)
            dropByteOrderMark(line);
        if (read == ImportSource::Read::Damaged)
            return reject(source.line(), "cut-short"_L1);
        if (read == ImportSource::Read::TooLong)
            reject(source.line(), "too-long"_L1);
        else
            importLine(line.trimmed(), source.line());
    }
}

void Importer::importLine(const QByteArray &line, qint64 number)
{
    if (line.isEmpty())
        return;
    if (line.startsWith('{'))
        importObject(line, number);
    else if (!line.startsWith('[') || !importElements(line, number))
        reject(number, "not-json"_L1);
}

bool Importer::importDocument(ImportSource &source)
{
    QByteArray document;
    if (!source.readAll(document))
        return false;
    dropByteOrderMark(document);
    return importElements(document, 1);
}

bool Importer::importElements(const QByteArray &document, qint64 firstLine)
{
    LineFinder lines(document, firstLine);
    const auto walked = forEachElement(document, [&](QByteArrayView element, bool isObject) {
        const qint64 line = lines.lineOf(element);
        if (isStopped())
            return;
        if (isObject)
            addObject(element.toByteArray(), line);
        else
            reject(line, "not-an-object"_L1);
    });
    return walked.has_value();
}

void Importer::importObject(const QByteArray &object, qint64 line)
{
    auto entry = decodeEntry(object);
    if (!entry)
        return reject(line, "not-json"_L1);
    if (!entry->id.isNull() || !entry->action.isNull())
        return addEntry(*entry, line);
    if (!importElements(object, line))
        reject(line, "no-entries"_L1);
}

void Importer::addObject(const QByteArray &object, qint64 line)
{
    const auto entry = decodeEntry(object);
    if (entry)
        addEntry(*entry, line);
    else
        reject(line, "not-json"_L1);
}

void Importer::addEntry(const Entry &entry, qint64 line)
{
    m_sawAnEntry = true;
    if (!entry.timeUs)
        return reject(line, "no-time"_L1);
    const auto outcome = m_writer.add(entry);
    if (!outcome) {
        m_fault = outcome.error();
        return;
    }
    count(*outcome, line);
    if (++m_batch >= batchSize)
        commitBatch();
}

void Importer::count(EntryWriter::Outcome outcome, qint64 line)
{
    switch (outcome) {
    case EntryWriter::Outcome::Added:
        ++m_report.read;
        ++m_report.added;
        break;
    case EntryWriter::Outcome::Known:
        ++m_report.read;
        ++m_report.known;
        break;
    case EntryWriter::Outcome::Conflict:
        ++m_report.conflicts;
        reject(line, "conflict"_L1);
        break;
    }
}

void Importer::reject(qint64 line, QLatin1StringView reason)
{
    ++m_report.read;
    ++m_report.rejected;
    if (m_report.problems.size() < mostProblems)
        m_report.problems += { m_file, line, reason };
}

void Importer::commitBatch()
{
    m_batch = 0;
    if (const auto done = m_writer.commit(); !done) {
        m_fault = done.error();
        return;
    }
    const qint64 bytesDone = m_source ? m_source->bytesDone() : 0;
    const qint64 bytesTotal = m_source ? m_source->bytesTotal() : 0;
    if (m_listener && !m_listener({ m_file, bytesDone, bytesTotal, m_report.read }))
        m_stopped = true;
}

void Importer::finish()
{
    if (!m_fault)
        commitBatch();
}

} // namespace Audit
