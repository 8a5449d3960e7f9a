// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importer.h"

#include "domain/json.h"
#include "service/inputfile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype batchSize = 8000;
constexpr qsizetype mostProblems = 100;

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

Importer::Importer(Store &store, const ImportListener &listener, const ImportOptions &options)
    : m_database(store.database())
    , m_writer(store)
    , m_listener(listener)
    , m_options(options)
{
}

void Importer::begin(ImportSource &source, const QString &path)
{
    m_source = &source;
    m_file = path;
    m_place = {};
    m_bytesDone = 0;
}

void Importer::importFile(ImportSource &source, const QString &path)
{
    begin(source, path);
    const qsizetype problemsBefore = m_report.problems.size();
    if (goOn(source)) {
        readLines(source);
    } else {
        QByteArray first;
        auto read = source.nextLine(first);
        dropByteOrderMark(first);
        while (read == ImportSource::Read::Line && first.trimmed().isEmpty())
            read = source.nextLine(first);
        const bool isLines = decodeEntry(first.trimmed()).has_value();
        if (isLines || !importDocument(source))
            importLines(source);
    }
    if (!isStopped())
        commitBatch(true);
    sortProblems(problemsBefore);
    m_source = nullptr;
    m_byLines = false;
}

void Importer::followFile(ImportSource &source, const QString &path)
{
    begin(source, path);
    source.setGrowing(true);
    if (!goOn(source))
        source.rewind();
    m_byLines = true;
    for (;;) {
        readLines(source);
        if (!isStopped() && m_writer.pending() > 0)
            commitBatch();
        if (isStopped() || !m_options.wait())
            break;
        source.lookAgain();
        if (source.wasReplaced()) {
            readLines(source); // what was written to the old file until it went
            if (!openInput(path) || !source.open(path))
                break;
        }
    }
    if (!isStopped())
        commitBatch();
    m_source = nullptr;
    m_byLines = false;
}

/// True where an import of this file was interrupted and it can go on there.
bool Importer::goOn(ImportSource &source)
{
    if (m_options.fromStart)
        return false;
    const auto known = findPlace(m_database, QFileInfo(m_file).canonicalFilePath());
    if (!known) {
        m_fault = ServiceError { ServiceFault::CannotOpenDatabase, m_database.address().shown,
            known.error().text };
        return false;
    }
    if (!*known || !source.goTo((*known)->bytes, (*known)->lines, (*known)->fingerprint))
        return false;
    m_report.resumed = (*known)->lines;
    m_byLines = true;
    m_sawAnEntry = true; // the part before was of entries
    return true;
}

void Importer::importLines(ImportSource &source)
{
    source.rewind();
    m_byLines = true;
    readLines(source);
}

void Importer::readLines(ImportSource &source)
{
    LineBatches batches(source);
    for (bool isLast = false; !isLast && !isStopped();) {
        const LineBatches::Batch batch = batches.next();
        for (const LineBatches::Line &line : batch.lines)
            importLine(line);
        isLast = batch.isLast;
        m_place = { QFileInfo(m_file).canonicalFilePath(), batch.offset, batch.line, batch.fingerprint };
        m_bytesDone = batch.bytesDone;
        if (!isLast)
            commitBatch(); // between lines alone, since the place goes with the batch
    }
}

void Importer::importLine(const LineBatches::Line &line)
{
    if (line.read == ImportSource::Read::Damaged)
        reject(line.number, "cut-short"_L1);
    else if (line.read == ImportSource::Read::TooLong)
        reject(line.number, "too-long"_L1);
    else if (line.entry)
        addEntry(*line.entry);
    else if (line.bytes.startsWith('{'))
        importObject(line.bytes, line.number);
    else if (!line.bytes.isEmpty()
        && (!line.bytes.startsWith('[') || !importElements(line.bytes, line.number)))
        reject(line.number, "not-json"_L1);
}

bool Importer::importDocument(ImportSource &source)
{
    QByteArray document;
    if (!source.readAll(document))
        return false;
    dropByteOrderMark(document);
    if (importElements(document, 1))
        return true;
    const QByteArray all = document.trimmed();
    m_sawHalfADocument
        = (all.startsWith('[') && !all.endsWith(']')) || (all.startsWith('{') && !all.endsWith('}'));
    return false;
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
    if (isEntry(*entry))
        return addEntry(pendingEntry(*entry, line));
    if (!importElements(object, line))
        reject(line, "no-entries"_L1);
}

void Importer::addObject(const QByteArray &object, qint64 line)
{
    const auto entry = decodeEntry(object);
    if (entry)
        addEntry(pendingEntry(*entry, line));
    else
        reject(line, "not-json"_L1);
}

void Importer::addEntry(const PendingEntry &pending)
{
    m_sawAnEntry = true;
    if (!pending.entry.timeUs)
        return reject(pending.line, "no-time"_L1);
    m_writer.add(pending);
    if (!m_byLines && m_writer.pending() >= batchSize)
        commitBatch();
}

void Importer::count(const EntryWriter::Written &written)
{
    switch (written.outcome) {
    case Outcome::Added:
        ++m_report.read;
        ++m_report.added;
        break;
    case Outcome::Known:
        ++m_report.read;
        ++m_report.known;
        break;
    case Outcome::Conflict:
        ++m_report.conflicts;
        reject(written.line, "conflict"_L1);
        break;
    }
}

void Importer::reject(qint64 line, QLatin1StringView reason)
{
    ++m_report.read;
    ++m_report.rejected;
    tally({ m_file, line, reason });
    if (m_report.problems.size() < mostProblems)
        m_report.problems += { m_file, line, reason };
}

void Importer::tally(const ImportProblem &problem)
{
    const auto known = std::find_if(m_report.tallies.begin(), m_report.tallies.end(),
        [&problem](const ImportTally &tally) { return tally.first.reason == problem.reason; });
    if (known == m_report.tallies.end())
        m_report.tallies.append({ problem, 1 });
    else
        ++known->count;
}

/// A conflict shows when its batch is written, after the problems of later lines.
void Importer::sortProblems(qsizetype from)
{
    std::stable_sort(m_report.problems.begin() + from, m_report.problems.end(),
        [](const ImportProblem &a, const ImportProblem &b) { return a.line < b.line; });
}

std::optional<ImportPlace> Importer::place(bool finished) const
{
    if (!m_byLines || (!finished && m_place.bytes == 0))
        return {};
    ImportPlace place = m_place;
    place.finished = finished;
    return place;
}

void Importer::commitBatch(bool finished)
{
    const auto written = m_writer.commit(place(finished));
    if (!written) {
        m_fault = written.error();
        return;
    }
    for (const EntryWriter::Written &entry : *written)
        count(entry);
    m_settled = m_report;
    const bool isDocument = m_source && !m_byLines;
    const qint64 bytesDone = isDocument ? m_source->bytesDone() : m_bytesDone;
    const qint64 bytesTotal = m_source ? m_source->bytesTotal() : 0;
    if (m_listener && !m_listener({ m_file, bytesDone, bytesTotal, m_report.read }))
        m_stopped = true;
}

void Importer::finish()
{
    if (!m_fault && m_writer.pending() > 0)
        commitBatch();
}

} // namespace Audit
