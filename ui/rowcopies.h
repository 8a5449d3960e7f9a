// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv.h"

#include <QList>
#include <QString>

namespace Audit {

class EntryTableModel;
class EntryView;

/// In which form rows go to the clipboard.
enum class RowForm {
    Text, ///< what stands on screen, cells parted by tabs
    Csv, ///< the columns on screen under the API's names, as a file for a spreadsheet would have them
    Json, ///< the entries' own bytes, one on a line
};

inline constexpr qsizetype mostCopiedRows = 1000;

/// The rows at these places, in this order; no line break at the end.
QString rowsAs(RowForm form, const EntryTableModel &entries, const QList<int> &places, const EntryView &view);

/// For a spreadsheet of this locale, which parts cells at a semicolon where the comma is the decimal mark.
CsvDialect localDialect();

} // namespace Audit
