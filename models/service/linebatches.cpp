// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/linebatches.h"

#include "domain/json.h"

#include <utility>

namespace Audit {

namespace {

constexpr qsizetype mostLines = 8000;
constexpr qsizetype mostBytes = 16 << 20;

LineBatches::Line takenApart(ImportSource::Read read, QByteArray bytes, qint64 number)
{
    LineBatches::Line line { number, read, {}, {} };
    if (read != ImportSource::Read::Line)
        return line;
    if (number == 1)
        dropByteOrderMark(bytes);
    line.bytes = bytes.trimmed();
    if (!line.bytes.startsWith('{'))
        return line;
    const auto entry = decodeEntry(line.bytes);
    if (entry && isEntry(*entry)) {
        line.entry = pendingEntry(*entry, number);
        line.bytes.clear();
    }
    return line;
}

LineBatches::Batch readBatch(ImportSource &source)
{
    using Read = ImportSource::Read;
    LineBatches::Batch batch;
    qsizetype bytes = 0;
    while (!batch.isLast && batch.lines.size() < mostLines && bytes < mostBytes) {
        QByteArray line;
        const Read read = source.nextLine(line);
        batch.isLast = read == Read::End || read == Read::Damaged;
        bytes += line.size();
        if (read != Read::End)
            batch.lines += takenApart(read, std::move(line), source.line());
    }
    batch.offset = source.offset();
    batch.line = source.line();
    batch.fingerprint = source.fingerprint();
    batch.bytesDone = source.bytesDone();
    return batch;
}

} // namespace

LineBatches::LineBatches(ImportSource &source)
    : m_source(source)
{
    readAhead();
}

LineBatches::~LineBatches()
{
    if (m_ahead.valid())
        m_ahead.wait();
}

/// To free a batch takes as long as to write a part of it: the thread that reads does that, too.
void LineBatches::readAhead()
{
    m_ahead
        = std::async(std::launch::async, [&source = m_source, done = std::exchange(m_given, {})]() mutable {
              done.clear();
              return readBatch(source);
          });
}

LineBatches::Batch LineBatches::next()
{
    Batch batch = m_ahead.get();
    if (!batch.isLast)
        readAhead();
    m_given = batch.lines;
    return batch;
}

void dropByteOrderMark(QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
}

} // namespace Audit
