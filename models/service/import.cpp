// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/import.h"

#include "service/importer.h"
#include "service/inputfile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// A missing file is found before anything goes in.
Result<Done, ServiceError> checkReadable(const QStringList &files)
{
    for (const QString &path : files) {
        if (const auto file = openInput(path); !file)
            return file.error();
    }
    return Done {};
}

/// Nothing but bytes that are no JSON: more likely the wrong file than a damaged one.
bool isTheWrongFile(const Importer &importer)
{
    return importer.report().rejected > 0 && !importer.sawAnEntry();
}

Result<ImportReport, ServiceError> reportOf(Importer &importer)
{
    importer.finish();
    if (importer.fault())
        return *importer.fault();
    return importer.report();
}

constexpr qsizetype mostProblems = 100; ///< that a report names

/// The reports of two parts of one import.
Result<ImportReport, ServiceError> together(
    const ImportReport &before, const Result<ImportReport, ServiceError> &after)
{
    if (!after)
        return after;
    ImportReport all = before;
    all.read += after->read;
    all.added += after->added;
    all.known += after->known;
    all.rejected += after->rejected;
    all.conflicts += after->conflicts;
    all.resumed = before.read > 0 ? before.resumed : after->resumed;
    all.problems = (all.problems + after->problems).mid(0, mostProblems);
    for (const ImportTally &tally : after->tallies) {
        const auto known = std::find_if(all.tallies.begin(), all.tallies.end(),
            [&tally](const ImportTally &one) { return one.first.reason == tally.first.reason; });
        if (known == all.tallies.end())
            all.tallies += tally;
        else
            known->count += tally.count;
    }
    return all;
}

} // namespace

Result<ImportReport, ServiceError> importFiles(const QString &database, const QStringList &files,
    const ImportListener &progress, const ImportOptions &options)
{
    if (const auto readable = checkReadable(files); !readable)
        return readable.error();
    auto store = Store::open(database, Store::Access::ReadWrite);
    if (!store)
        return store.error();
    Importer importer(**store, progress, options);
    for (const QString &path : files) {
        ImportSource source;
        if (source.open(path) && !importer.isStopped())
            importer.importFile(source, path);
    }
    if (isTheWrongFile(importer)) {
        const ImportProblem &problem = importer.report().problems.constFirst();
        const auto fault
            = importer.sawHalfADocument() ? ServiceFault::DamagedDocument : ServiceFault::NothingReadable;
        return ServiceError { fault, problem.file, problem.reason };
    }
    return reportOf(importer);
}

Result<ImportReport, ServiceError> followFile(const QString &database, const QString &file,
    const ImportListener &progress, const ImportOptions &options)
{
    if (const auto readable = checkReadable({ file }); !readable)
        return readable.error();
    ImportReport before;
    ImportOptions attempt = options;
    for (bool wasAway = false;;) {
        auto store = Store::open(database, Store::Access::ReadWrite);
        if (!store && !wasAway)
            return store.error();
        if (store) {
            if (std::exchange(wasAway, false) && options.away)
                options.away({});
            Importer importer(**store, progress, attempt);
            ImportSource source;
            if (source.open(file))
                importer.followFile(source, file);
            if (!importer.lostTheDatabase())
                return together(before, reportOf(importer));
            before = together(before, importer.settled()).value();
            wasAway = true;
            attempt.fromStart = false;
            if (options.away)
                options.away(importer.fault()->systemText);
        }
        if (!options.wait())
            return before;
    }
}

Result<ImportReport, ServiceError> importSample(
    const QString &database, const SampleOptions &options, const ImportListener &progress)
{
    auto store = Store::open(database, Store::Access::ReadWrite);
    if (!store)
        return store.error();
    Importer importer(**store, progress);
    qint64 number = 0;
    generateSample(options, [&](const QByteArray &entry) {
        if (!importer.isStopped())
            importer.importObject(entry, ++number);
    });
    return reportOf(importer);
}

} // namespace Audit
