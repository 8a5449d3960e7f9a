// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/entrybatch.h"
#include "service/importsource.h"

#include <future>

namespace Audit {

/// The lines of a source in batches, each taken apart by a thread while the one before is written. While one
/// of these lives, nobody else reads the source.
class LineBatches
{
public:
    struct Line
    {
        qint64 number = 0;
        ImportSource::Read read = ImportSource::Read::Line; ///< or TooLong, or Damaged
        std::optional<PendingEntry> entry; ///< none where the line is no single entry
        QByteArray bytes; ///< without blanks around them; empty where there is an entry
    };

    struct Batch
    {
        QList<Line> lines;
        bool isLast = false; ///< the end of the source, or of what can be read of it
        qint64 offset = 0; ///< how far the source is read with this batch, and what stands there
        qint64 line = 0;
        QString fingerprint;
        qint64 bytesDone = 0;
    };

    explicit LineBatches(ImportSource &source);
    ~LineBatches(); ///< waits for the thread
    Q_DISABLE_COPY_MOVE(LineBatches)

    /// Not after the last one. The one before is not looked at any more.
    Batch next();

private:
    void readAhead();

    ImportSource &m_source;
    QList<Line> m_given; ///< of the last batch, kept so that it is freed here
    std::future<Batch> m_ahead;
};

/// A file may begin with these three bytes, which mean nothing.
void dropByteOrderMark(QByteArray &bytes);

} // namespace Audit
