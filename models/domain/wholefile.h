// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Audit {

/// Writes a small file so that it is there whole or as it was before, readable by its owner alone. The error
/// is the system's own words.
Result<Done, QString> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Audit
