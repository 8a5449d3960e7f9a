// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/spoolfile.h"

#include <optional>

namespace Audit {

/// A small file that is there whole or as it was before, after a loss of power too: written under another
/// name, synced, renamed, and the folder synced.
Result<Done, FileError> writeDurably(const SpoolFolder &folder, const QByteArray &name, QByteArrayView bytes);

/// None where there is no such plain file, or it is larger than `most`.
std::optional<QByteArray> readWhole(const FileCalls &calls, int folder, const QByteArray &name, qint64 most);

} // namespace Audit
