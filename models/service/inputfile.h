// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/serviceerror.h"

#include <QFile>

#include <memory>

namespace Audit {

/// False for a pipe, a socket, a device and a folder.
bool isRegularFile(int descriptor);

/// Opens a file that somebody named, to read it. What is no regular file (a pipe, a socket, a device, a
/// folder) is refused at once: reading it may wait for ever, and nothing could go on in it later.
Result<std::unique_ptr<QFile>, ServiceError> openInput(const QString &path);

} // namespace Audit
