// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/columns.h"
#include "tables/entrystore.h"

#include <vector>

namespace Audit {

// Rows of a store, sorted in place. Equal ones stay as they are among themselves.

/// By what a column shows of them: time by time, anything else by its texts, those without any first when
/// ascending.
void sortByColumn(const EntryStore &store, std::vector<quint32> &rows, Column column, Qt::SortOrder order);
/// By a number that each row of the store has, none much above the number of rows.
void sortByRank(std::vector<quint32> &rows, const std::vector<quint32> &ranks, Qt::SortOrder order);

} // namespace Audit
