// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv.h"
#include "domain/exportfacts.h"
#include "export/exportcolumn.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace Audit {

/// Entries to bytes, one after the other: what comes before the first, each, and what comes after the last. A
/// format may hold rows back and hand them over later; it never needs them all. For streams; files are
/// written by a FileFormat (fileformat.h).
class RowFormat
{
public:
    virtual ~RowFormat() = default;
    virtual QByteArray begin() { return {}; }
    virtual QByteArray row(const Entry &entry) = 0;
    virtual QByteArray end() { return {}; }
    /// What had to be changed in values so far.
    virtual FormatFacts facts() const { return {}; }
    qint64 guardedCells() const { return facts().guardedCells; }
};

/// The columns in the given order, under a header line in the API's spelling.
std::unique_ptr<RowFormat> makeCsvFormat(
    const QList<ExportColumn> &columns, const CsvDialect &dialect, const QTimeZone &zone = QTimeZone::utc());

/// Each entry's own bytes on one line.
std::unique_ptr<RowFormat> makeJsonLinesFormat();

/// Of the formats that are streams; XLSX is none, see makeFileFormat().
std::unique_ptr<RowFormat> makeRowFormat(ExportFormat format, const QList<ExportColumn> &columns,
    const CsvDialect &dialect, const QTimeZone &zone = QTimeZone::utc());

} // namespace Audit
