// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/spool.h"

namespace Audit {

/// How many rows have a key that another row has at another time: the server changed an entry's time, or
/// gave an id twice. Looks through the indexes in ranges of keys, in constant memory.
qint64 countMovedRows(Spool &spool, std::size_t rowsAtOnce = 1'000'000);

} // namespace Audit
