// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/entrywalk.h"
#include "domain/rowsieve.h"
#include "export/bytesink.h"
#include "export/exportresult.h"
#include "export/rowformat.h"

#include <QObject>

#include <optional>

namespace Audit {

/// Pumps a walk through a format into a sink, page by page: the next page is asked for when this one is
/// written, so that memory stays constant. Walk, format and sink outlive it. Ends with exactly one finished()
/// or failed().
class WalkWriter : public QObject
{
    Q_OBJECT
public:
    /// Rows that a refinement hides are not written; the limit counts those that are.
    WalkWriter(EntryWalk &walk, RowFormat &format, ByteSink &sink, std::optional<qint64> limit,
        const QList<Refinement> &refinements = {}, QObject *parent = nullptr);

    void start();
    qint64 rows() const { return m_rows; }
    qint64 hidden() const { return m_sieve.allHidden(); }

Q_SIGNALS:
    void progressed(const Audit::ExportProgress &progress);
    void finished();
    void failed(const Audit::ExportError &error);

private:
    void writeEntries(const QList<Entry> &entries);
    void goOn();
    bool write(const QByteArray &bytes);
    void finish();
    void fail(const ExportError &error);
    bool limitReached() const { return m_limit && m_rows >= *m_limit; }

    EntryWalk &m_walk;
    RowFormat &m_format;
    ByteSink &m_sink;
    std::optional<qint64> m_limit;
    RowSieve m_sieve;
    qint64 m_rows = 0;
    bool m_ended = false;
};

} // namespace Audit
