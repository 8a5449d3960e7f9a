// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/walkwriter.h"

namespace Audit {

WalkWriter::WalkWriter(EntryWalk &walk, RowFormat &format, ByteSink &sink, std::optional<qint64> limit,
    const QList<Refinement> &refinements, QObject *parent)
    : QObject(parent)
    , m_walk(walk)
    , m_format(format)
    , m_sink(sink)
    , m_limit(limit)
    , m_sieve(refinements)
{
    connect(&m_walk, &EntryWalk::entriesFetched, this, &WalkWriter::writeEntries);
    connect(&m_walk, &EntryWalk::finished, this, &WalkWriter::finish);
    connect(&m_walk, &EntryWalk::failed, this, [this](const ApiError &error) { fail({ error, {} }); });
}

void WalkWriter::start()
{
    if (!write(m_format.begin()))
        return;
    if (limitReached())
        return finish();
    m_walk.fetchMore();
}

void WalkWriter::writeEntries(const QList<Entry> &entries)
{
    if (m_ended)
        return;
    QByteArray bytes;
    qint64 count = 0;
    for (const Entry &entry : entries) {
        if (m_limit && m_rows + count >= *m_limit)
            break;
        if (!m_sieve.take(entry))
            continue;
        bytes += m_format.row(entry);
        ++count;
    }
    if (!write(bytes))
        return;
    m_rows += count;
    Q_EMIT progressed({ m_rows, m_walk.report().reportedTotal });
    if (limitReached())
        return finish();
    // Not from inside the walk's own signal: it may have more to say about this page.
    QMetaObject::invokeMethod(this, &WalkWriter::goOn, Qt::QueuedConnection);
}

void WalkWriter::goOn()
{
    if (!m_ended && !m_walk.atEnd() && !m_walk.isRunning())
        m_walk.fetchMore();
}

bool WalkWriter::write(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return true;
    const auto written = m_sink.write(bytes);
    if (!written)
        fail({ {}, written.error() });
    return written.has_value();
}

void WalkWriter::finish()
{
    if (m_ended || !write(m_format.end()))
        return;
    m_ended = true;
    m_walk.stop();
    Q_EMIT finished();
}

void WalkWriter::fail(const ExportError &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_walk.stop();
    Q_EMIT failed(error);
}

} // namespace Audit
