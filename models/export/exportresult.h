// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/walkreport.h"
#include "domain/apierror.h"
#include "domain/exportfacts.h"
#include "export/bytesink.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Audit {

/// Why an export ended without a file: either the server or the file system.
struct ExportError
{
    std::optional<ApiError> api {};
    std::optional<FileError> file {};
    bool isKept = false; ///< what was fetched is on disk, and the export may be resumed
};

/// Why an export rests. What it has fetched is safe; it goes on where it was.
enum class PauseReason {
    Stopped, ///< the person, or the program's end
    SignedOut, ///< the token is no longer accepted
    Unreachable, ///< the network or the server is gone
    ServerBusy, ///< too many requests, or faults of the server
    DiskFull,
    Failed, ///< it ended with an error; resuming tries again
};

struct ExportPause
{
    PauseReason reason = PauseReason::Stopped;
    ExportError error {}; ///< what was said; empty where the person stopped it
    qint64 rows = 0;
};

struct ExportProgress
{
    qint64 rows = 0; ///< distinct entries fetched; while finishing, those in the file
    std::optional<qint64> expected {}; ///< the server's total, where it told one
    int pass = 1; ///< the second and later ones look for what the first could not see
    bool isDetailing = false; ///< the list is read, each entry is asked for in full
    bool isFinishing = false; ///< everything is fetched, the file is being written
    double rowsPerSecond = 0;
    std::optional<qint64> remainingSeconds {}; ///< an estimate, the second pass included
};

struct ExportResult
{
    QString path {};
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 guardedCells = 0; ///< values that got a spreadsheet guard
    WalkReport walk {};
    Manifest facts {}; ///< what the manifest says
    QString manifestPath {};
    QString contradictedPath {}; ///< the report of rows left out; empty where there are none
};

} // namespace Audit

Q_DECLARE_METATYPE(Audit::ExportPause)
