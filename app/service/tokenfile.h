// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"

#include <QTemporaryFile>

#include <memory>

namespace Audit {

/// The first line of a file that somebody keeps a token in.
Result<QByteArray, ServiceError> readTokenFile(const QString &path);

/// The same for the token that opens everything, which must not be guessed.
Result<QByteArray, ServiceError> readServiceToken(const QString &path);

/// A new file, mode 0600, in the user's runtime folder (else the folder for temporary files), that goes away
/// with the object.
Result<std::unique_ptr<QTemporaryFile>, ServiceError> writeTokenFile(const QByteArray &token);

} // namespace Audit
