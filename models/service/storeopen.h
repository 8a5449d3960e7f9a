// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store.h"

namespace Audit {

/// "AUDT": what SQLite's application_id says of our files.
inline constexpr qint64 applicationId = 0x41554454;
inline constexpr qint64 schemaVersion = 1;

/// Makes the file with mode 0600 where it is absent; SQLite gives its companions the same mode.
Result<Done, ServiceError> ensureDatabaseFile(const QString &path);

/// Settings of the connection, then the tables: made where the file is new, refused by name where they are
/// not ours.
Result<Done, ServiceError> prepareDatabase(
    const QSqlDatabase &database, const QString &path, Store::Access access);

} // namespace Audit
