// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/serviceerror.h"

#include <functional>

namespace Audit {

/// Told after each batch how many entries are gone so far; returns false to stop there.
using PruneListener = std::function<bool(qint64 gone)>;

/// Takes every entry before an instant out of the database, the oldest first, batch by batch: each with what
/// was counted of it, in one transaction. Answers how many went. Months of PostgreSQL that are empty then go,
/// too. A database that is not there is not made.
Result<qint64, ServiceError> pruneEntries(
    const QString &database, qint64 beforeUs, const PruneListener &listener = {});

} // namespace Audit
