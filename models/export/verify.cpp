// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/verify.h"

#include "export/manifestchain.h"
#include "export/plainfile.h"
#include "export/runninghash.h"

#include <QFileInfo>

#include <array>

namespace Audit {

namespace {

/// Reading more than that takes hours, and no export is as large.
constexpr qint64 largestExport = 1'099'511'627'776;

template <class Fault, class State>
struct Row
{
    Fault fault;
    State state;
};
using FileRow = Row<PlainFileFault, FileState>;
using ManifestRow = Row<PlainFileFault, ManifestState>;
using DecodeRow = Row<ManifestError, ManifestState>;

constexpr std::array fileStates { FileRow { PlainFileFault::Missing, FileState::Missing },
    FileRow { PlainFileFault::NotPlain, FileState::Unsuitable },
    FileRow { PlainFileFault::Unreadable, FileState::Unreadable } };
constexpr std::array manifestStates { ManifestRow { PlainFileFault::Missing, ManifestState::Missing },
    ManifestRow { PlainFileFault::NotPlain, ManifestState::Unsuitable },
    ManifestRow { PlainFileFault::TooLarge, ManifestState::TooLarge },
    ManifestRow { PlainFileFault::Unreadable, ManifestState::Unreadable } };
constexpr std::array decodeStates { DecodeRow { ManifestError::TooLarge, ManifestState::TooLarge },
    DecodeRow { ManifestError::UnknownSchema, ManifestState::UnknownSchema },
    DecodeRow { ManifestError::Malformed, ManifestState::Damaged } };

template <class Table, class Fault, class State>
State lookUp(const Table &table, Fault fault, State otherwise)
{
    for (const auto &row : table) {
        if (row.fault == fault)
            return row.state;
    }
    return otherwise;
}

FileState comparedHash(VerifyReport &report, const PlainFile &file, const ReadProgress &progress)
{
    RunningHash hash;
    qint64 done = 0;
    bool isWanted = true;
    const auto bytes = file.read([&](QByteArrayView piece) {
        hash.add(piece);
        done += piece.size();
        isWanted = !progress || progress(done, file.size());
        return isWanted && done <= file.size();
    });
    if (!bytes)
        return lookUp(fileStates, bytes.error(), FileState::Unreadable);
    if (!isWanted)
        return FileState::Unchecked;
    report.actualBytes = *bytes;
    if (*bytes != file.size()) // somebody writes to it meanwhile
        return FileState::WrongSize;
    report.actualSha256 = hash.hex();
    return report.actualSha256 == report.facts->sha256 ? FileState::Matches : FileState::WrongHash;
}

void readManifest(VerifyReport &report, const std::optional<ManifestKey> &key)
{
    const auto bytes = loadPlainFile(report.manifestPath, largestManifest);
    if (!bytes) {
        report.manifest = lookUp(manifestStates, bytes.error(), ManifestState::Unreadable);
        return;
    }
    const auto manifest = decodeManifest(*bytes);
    if (!manifest) {
        report.manifest = lookUp(decodeStates, manifest.error(), ManifestState::Damaged);
        return;
    }
    report.facts = *manifest;
    report.signature = checkSignature(*bytes, *manifest, key);
    const bool isOfThisFile = manifest->fileName == QFileInfo(report.path).fileName();
    report.manifest = isOfThisFile ? ManifestState::Readable : ManifestState::OtherFile;
}

/// A file of another size need not be read to know that it is not the one; nor one that no manifest speaks
/// of.
FileState checkedFile(VerifyReport &report, const ReadProgress &progress)
{
    const auto file = PlainFile::open(report.path);
    if (!file)
        return lookUp(fileStates, file.error(), FileState::Unreadable);
    report.actualBytes = file->size();
    if (!report.facts)
        return FileState::Unchecked;
    if (file->size() != report.facts->bytes)
        return FileState::WrongSize;
    if (file->size() > largestExport)
        return FileState::TooLarge;
    return comparedHash(report, *file, progress);
}

void walkChain(VerifyReport &report)
{
    if (!report.facts)
        return;
    const ManifestChain chain(QFileInfo(report.path).path());
    const ManifestChain::Walked walked = chain.walk(*report.facts);
    report.chain = walked.state;
    report.chainLinks = walked.links;
    report.brokenAt = walked.brokenAt;
}

} // namespace

VerifyReport verifyExport(
    const QString &path, const std::optional<ManifestKey> &key, const ReadProgress &progress)
{
    VerifyReport report;
    report.path = path;
    report.manifestPath = manifestPath(path);
    readManifest(report, key);
    report.file = checkedFile(report, progress);
    walkChain(report);
    return report;
}

} // namespace Audit
