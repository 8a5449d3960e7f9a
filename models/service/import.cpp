// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/import.h"

#include "service/importer.h"
#include "service/inputfile.h"

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
        return ServiceError { ServiceFault::NothingReadable, problem.file, problem.reason };
    }
    return reportOf(importer);
}

Result<ImportReport, ServiceError> followFile(const QString &database, const QString &file,
    const ImportListener &progress, const ImportOptions &options)
{
    if (const auto readable = checkReadable({ file }); !readable)
        return readable.error();
    auto store = Store::open(database, Store::Access::ReadWrite);
    if (!store)
        return store.error();
    Importer importer(**store, progress, options);
    ImportSource source;
    if (source.open(file))
        importer.followFile(source, file);
    return reportOf(importer);
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
