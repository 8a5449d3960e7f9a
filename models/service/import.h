// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"
#include "service/sampledata.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace Audit {

struct ImportProblem
{
    QString file;
    qint64 line = 0; ///< from 1; for a document that is not line by line the line where the element starts
    /// A machine word: "not-json", "not-an-object", "no-time", "too-long", "no-entries" (an object that is
    /// neither an entry nor an envelope), "conflict" (the id is there with other bytes, which stay),
    /// "cut-short" (a compressed file that ends too early or is damaged).
    QString reason;
};

/// All problems of one reason.
struct ImportTally
{
    ImportProblem first;
    qint64 count = 0;
};

struct ImportReport
{
    qint64 read = 0; ///< entries, and what stood where entries should be: added + known + rejected
    qint64 added = 0;
    qint64 known = 0; ///< already there, byte for byte
    qint64 rejected = 0; ///< everything that a problem was found with
    qint64 conflicts = 0; ///< of the rejected: same id, other bytes
    qint64 resumed = 0; ///< the lines that an interrupted import had read already; not among the others
    QList<ImportProblem> problems; ///< the first 100
    QList<ImportTally> tallies; ///< of all problems, one for each reason that was met
};

struct ImportProgress
{
    QString file;
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 entries = 0;
};

/// Told after each batch; returns false to stop. What is committed stays.
using ImportListener = std::function<bool(const ImportProgress &)>;

struct ImportOptions
{
    bool fromStart = false; ///< also where an interrupted import could go on
    std::function<bool()> wait {}; ///< waits for a growing file; false where it is enough
    /// Following only: the database went away, why; and, with an empty text, that it is back.
    std::function<void(const QString &why)> away {};
};

/// Reads JSON Lines, JSON arrays and enveloped pages, also gzipped, into the database in batches. A bad line
/// is counted and named, the rest goes in; importing twice adds nothing. An import of lines that was
/// interrupted goes on where its last batch ended.
Result<ImportReport, ServiceError> importFiles(const QString &database, const QStringList &files,
    const ImportListener &progress = {}, const ImportOptions &options = {});

/// Reads the lines of a file and those that are added to it, each once its line break is there, until
/// options.wait() answers false. A file that is replaced under its name is read to its end, then the new one
/// from the start. A database that goes away meanwhile is waited for, in the same way.
Result<ImportReport, ServiceError> followFile(const QString &database, const QString &file,
    const ImportListener &progress, const ImportOptions &options);

/// The same with generated entries instead of files; the progress counts entries, its bytes are 0.
Result<ImportReport, ServiceError> importSample(
    const QString &database, const SampleOptions &options, const ImportListener &progress = {});

} // namespace Audit
