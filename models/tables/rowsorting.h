// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/columns.h"
#include "tables/entrystore.h"

#include <utility>
#include <vector>

namespace Audit {

/// Rows of the store by what a column shows of them: time by time, anything else by its texts, those without
/// any first when ascending. Equal ones stay as they are among themselves.
std::vector<quint32> sortedRows(
    const EntryStore &store, std::vector<quint32> rows, const std::pair<Column, Qt::SortOrder> &by);

} // namespace Audit
