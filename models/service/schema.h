// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/database.h"

namespace Audit {

/// "AUDT": what SQLite's application_id says of our files.
inline constexpr qint64 applicationId = 0x41554454;
inline constexpr qint64 schemaVersion = 3;

/// Makes the file with mode 0600 where it is absent; SQLite gives its companions the same mode.
Result<Done, ServiceError> ensureDatabaseFile(const QString &path);

/// Sees to it that the database is ours and of this version: makes the tables where it is empty, brings older
/// ones up to date step by step, each in a transaction; refuses by name what others made or a newer version
/// wrote.
Result<Done, ServiceError> prepareSchema(Database &database);

/// The statements of a step; its comments are whole lines and no text in it holds a semicolon.
QStringList schemaStatements(qint64 step, Engine engine);

} // namespace Audit
