// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"
#include "export/bytesink.h"
#include "export/exportcolumn.h"

#include <QByteArrayView>
#include <QList>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace Audit {

/// Called in the export's thread, with the facts known by then (neither size nor hash of the file).
using DescribeExport = std::function<AboutSheet(const Manifest &)>;

struct FormatRequest
{
    ExportFormat format = ExportFormat::Csv;
    QList<ExportColumn> columns {}; ///< not for JSON Lines
    CsvDialect dialect {}; ///< CSV only
    QTimeZone zone = QTimeZone::utc(); ///< of timestamp_local
    /// XLSX only: an existing folder of ours (0700), the spool's; what is made in it is gone when the format
    /// is. After a kill it is the spool's owner who clears it.
    QString scratchFolder {};
    DescribeExport describe {}; ///< XLSX only; without it the facts' names in the manifest's spelling
};

/// A sequence of entries into a file that somebody else opens, syncs and names: all bytes go to the sink, in
/// order, in constant memory. begin(), row() for each entry, end(); after a failure nothing more. What is
/// wrong with a row may be told by a later one, or by end().
class FileFormat
{
public:
    virtual ~FileFormat() = default;
    virtual Result<Done, FileError> begin(ByteSink &sink) = 0;
    /// An entry by its own bytes, one whole JSON object (line breaks allowed). JSON Lines do not decode it.
    virtual Result<Done, FileError> row(QByteArrayView raw) = 0;
    /// The facts known so far go into the sheet about the export, where the format has one.
    virtual Result<Done, FileError> end(const Manifest &facts) = 0;
    virtual FormatFacts facts() const = 0;
};

std::unique_ptr<FileFormat> makeFileFormat(const FormatRequest &request);

/// Format, dialect, columns, zone and what happened to cells.
void setFormat(Manifest &manifest, const FormatRequest &request, const FormatFacts &facts);

/// "csv", "jsonl", "xlsx".
QLatin1StringView fileEnding(ExportFormat format);

} // namespace Audit
