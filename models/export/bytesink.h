// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QString>

namespace Audit {

enum class FileFault {
    Exists,
    CannotCreate,
    CannotWrite,
    DiskFull,
    CannotSync,
    CannotRename,
    Damaged, ///< what was written reads otherwise
    Busy, ///< another process works on it
    OtherExport, ///< what is kept there asks something else
};

struct FileError
{
    FileFault fault = FileFault::CannotWrite;
    QString path;
    QString systemText;
};

/// Where bytes go: a file in the making, or standard output.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    virtual Result<Done, FileError> write(QByteArrayView bytes) = 0;
};

} // namespace Audit
