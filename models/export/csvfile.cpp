// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvfile.h"

#include "domain/json.h"
#include "export/rowformat.h"

#include <QThread>

#include <algorithm>
#include <cerrno>

namespace Audit {

namespace {

constexpr qsizetype batchRows = 1024;
constexpr qsizetype batchBytes = 1 << 20;

/// So many batches in the making keep every processor busy while the next one is read.
std::size_t batchesAtOnce()
{
    return std::size_t(std::clamp(QThread::idealThreadCount(), 1, 8));
}

} // namespace

CsvFile::CsvFile(FormatRequest request)
    : m_request(std::move(request))
{
    m_request.describe = {};
}

CsvFile::~CsvFile() = default;

Result<Done, FileError> CsvFile::begin(ByteSink &sink)
{
    m_sink = &sink;
    return m_sink->write(makeCsvFormat(m_request.columns, m_request.dialect, m_request.zone)->begin());
}

Result<Done, FileError> CsvFile::row(QByteArrayView raw)
{
    m_batch.bytes.append(raw.data(), raw.size());
    m_batch.ends.append(m_batch.bytes.size());
    if (m_batch.ends.size() < batchRows && m_batch.bytes.size() < batchBytes)
        return Done {};
    sendBatch();
    return m_making.size() > batchesAtOnce() ? writeFirst() : Result<Done, FileError>(Done {});
}

Result<Done, FileError> CsvFile::end(const Manifest &)
{
    sendBatch();
    while (!m_making.empty()) {
        if (auto written = writeFirst(); !written)
            return written;
    }
    return Done {};
}

void CsvFile::sendBatch()
{
    if (m_batch.ends.isEmpty())
        return;
    // where no thread is to be had, in this one when its turn to be written comes
    m_making.push_back(std::async(std::launch::async | std::launch::deferred,
        [request = m_request, batch = std::exchange(m_batch, {})] { return makeCells(request, batch); }));
}

CsvFile::Cells CsvFile::makeCells(const FormatRequest &request, const Batch &batch)
{
    const auto rows = makeCsvFormat(request.columns, request.dialect, request.zone);
    Cells cells;
    qsizetype start = 0;
    for (const qsizetype end : batch.ends) {
        const auto entry = decodeEntry(batch.bytes.sliced(start, end - start));
        cells.isDamaged = !entry;
        if (cells.isDamaged)
            return cells;
        cells.bytes += rows->row(*entry);
        start = end;
    }
    cells.rows = batch.ends.size();
    cells.facts = rows->facts();
    return cells;
}

Result<Done, FileError> CsvFile::writeFirst()
{
    const Cells cells = m_making.front().get();
    m_making.pop_front();
    if (cells.isDamaged)
        return FileError { FileFault::Damaged, {}, qt_error_string(EBADMSG) };
    m_facts.addLater(cells.facts, m_rows);
    m_rows += cells.rows;
    return m_sink->write(cells.bytes);
}

} // namespace Audit
