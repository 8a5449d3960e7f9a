// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace Audit {

struct ImportProblem
{
    QString file;
    qint64 line = 0; ///< from 1; for a document that is not line by line the line where the element starts
    QString reason;  ///< a machine word: "not-json", "not-an-object", "no-time", "conflict"
};

struct ImportReport
{
    qint64 read = 0;      ///< entries found
    qint64 added = 0;
    qint64 known = 0;     ///< already there, byte for byte
    qint64 rejected = 0;
    QList<ImportProblem> problems; ///< the first 100
};

struct ImportProgress
{
    QString file;
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 entries = 0;
};

/// Reads JSON Lines, JSON arrays and enveloped pages, also gzipped, into the database in batches. A bad line is counted
/// and named, the rest goes in; importing twice adds nothing. progress returns false to stop (what is committed stays).
Result<ImportReport, ServiceError> importFiles(const QString &database, const QStringList &files,
                                               const std::function<bool(const ImportProgress &)> &progress = {});

} // namespace Audit
