// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv.h"
#include "domain/fields.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace Audit {

enum class ExportFormat { Csv, JsonLines };

/// Entries to bytes, one after the other: what comes before the first, each, and what comes after the last. A
/// format may hold rows back and hand them over later; it never needs them all.
class RowFormat
{
public:
    virtual ~RowFormat() = default;
    virtual QByteArray begin() { return {}; }
    virtual QByteArray row(const Entry &entry) = 0;
    virtual QByteArray end() { return {}; }
    /// Values that were changed by the spreadsheet guard so far.
    virtual qint64 guardedCells() const { return 0; }
};

/// The columns in the given order, under a header line in the API's spelling.
std::unique_ptr<RowFormat> makeCsvFormat(const QList<Field> &columns, const CsvDialect &dialect);

/// Each entry's own bytes on one line.
std::unique_ptr<RowFormat> makeJsonLinesFormat();

std::unique_ptr<RowFormat> makeRowFormat(
    ExportFormat format, const QList<Field> &columns, const CsvDialect &dialect);

} // namespace Audit
