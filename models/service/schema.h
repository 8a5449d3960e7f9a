// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/database.h"

namespace Audit {

/// "AUDT": what SQLite's application_id says of our files.
inline constexpr qint64 applicationId = 0x41554454;
inline constexpr qint64 schemaVersion = 3;

/// Makes the file with mode 0600 where it is absent; SQLite gives its companions the same mode.
Result<Done, ServiceError> ensureDatabaseFile(const QString &path);

/// Refuses what is not there or holds no log of ours, and makes nothing.
Result<Done, ServiceError> requireLog(const QString &address);

/// Sees to it that the database is ours and of this version: makes the tables where it is empty, brings older
/// ones up to date step by step, each in a transaction; refuses by name what others made, what a newer
/// version wrote, and what an older one wrote where this user may not change it.
Result<Done, ServiceError> prepareSchema(Database &database);

/// The statements of a step; its comments are whole lines and no text in it holds a semicolon.
QStringList schemaStatements(qint64 step, Engine engine);

} // namespace Audit
