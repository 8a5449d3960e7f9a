// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/verify.h"

#include "export/manifestchain.h"
#include "export/plainfile.h"
#include "export/sha256.h"

#include <QFileInfo>

#include <array>

namespace Audit {

namespace {

template <class Fault, class State>
struct Row
{
    Fault fault;
    State state;
};

constexpr std::array fileStates { Row { PlainFileFault::Missing, FileState::Missing },
    Row { PlainFileFault::NotPlain, FileState::Unsuitable },
    Row { PlainFileFault::Unreadable, FileState::Unreadable } };
constexpr std::array manifestStates { Row { PlainFileFault::Missing, ManifestState::Missing },
    Row { PlainFileFault::NotPlain, ManifestState::Unsuitable },
    Row { PlainFileFault::TooLarge, ManifestState::TooLarge },
    Row { PlainFileFault::Unreadable, ManifestState::Unreadable } };
constexpr std::array decodeStates { Row { ManifestError::TooLarge, ManifestState::TooLarge },
    Row { ManifestError::UnknownSchema, ManifestState::UnknownSchema },
    Row { ManifestError::Malformed, ManifestState::Damaged } };
constexpr std::array signatures { Row { SignatureState::Right, SignatureFinding::Right },
    Row { SignatureState::Wrong, SignatureFinding::Wrong },
    Row { SignatureState::NoKey, SignatureFinding::NoKey },
    Row { SignatureState::OtherKey, SignatureFinding::OtherKey },
    Row { SignatureState::Unsigned, SignatureFinding::Unsigned } };

template <class Table, class Fault, class State>
State lookUp(const Table &table, Fault fault, State otherwise)
{
    for (const auto &row : table) {
        if (row.fault == fault)
            return row.state;
    }
    return otherwise;
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
    report.signature = lookUp(signatures, checkSignature(*bytes, *manifest, key), SignatureFinding::Wrong);
    const bool isOfThisFile = manifest->fileName == QFileInfo(report.path).fileName();
    report.manifest = isOfThisFile ? ManifestState::Readable : ManifestState::OtherFile;
}

FileState compared(const VerifyReport &report)
{
    if (!report.facts)
        return FileState::Unchecked;
    if (*report.actualBytes != report.facts->bytes)
        return FileState::WrongSize;
    return report.actualSha256 == report.facts->sha256 ? FileState::Matches : FileState::WrongHash;
}

void readFile(VerifyReport &report)
{
    Sha256 hash;
    const auto bytes = readPlainFile(report.path, [&hash](QByteArrayView piece) {
        hash.add(piece);
        return true;
    });
    if (!bytes) {
        report.file = lookUp(fileStates, bytes.error(), FileState::Unreadable);
        return;
    }
    report.actualBytes = *bytes;
    report.actualSha256 = hash.hex();
    report.file = compared(report);
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

VerifyReport verifyExport(const QString &path, const std::optional<ManifestKey> &key)
{
    VerifyReport report;
    report.path = path;
    report.manifestPath = manifestPath(path);
    readManifest(report, key);
    readFile(report);
    walkChain(report);
    return report;
}

} // namespace Audit
