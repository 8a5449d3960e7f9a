// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/casefile.h"

#include "work/casetables.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

QString systemText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Until the file or folder is on the disk. EINVAL: a file system whose folders cannot be synced.
bool syncPath(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && (::fsync(file) == 0 || errno == EINVAL);
    const int error = errno;
    if (file >= 0)
        ::close(file);
    errno = error;
    return isSynced;
}

Result<QByteArray, CaseError> write(
    const QString &path, const CaseFacts &facts, const QList<CaseChunk> &chunks)
{
    CaseTables tables(path, CaseTables::Access::Make);
    const bool isWritten
        = tables.isOpen() && tables.make() && tables.writeFacts(facts) && tables.writeChunks(chunks);
    const auto digest = isWritten ? tables.digest() : std::nullopt;
    if (!digest || !tables.writeDigest(*digest) || !tables.run(u"COMMIT"_s))
        return CaseError { CaseFault::CannotWrite, path, tables.errorText() };
    return *digest;
}

} // namespace

QList<CaseChunk> chunksOf(const QByteArrayList &entries)
{
    constexpr qsizetype begunAnewBeyond = 1 << 20;
    QList<CaseChunk> chunks;
    CaseChunk chunk;
    for (const QByteArray &entry : entries) {
        chunk.array += (chunk.entries == 0 ? "[" : ",\n") + entry;
        ++chunk.entries;
        if (chunk.array.size() >= begunAnewBeyond) {
            chunk.array += ']';
            chunks.append(std::exchange(chunk, {}));
        }
    }
    if (chunk.entries > 0) {
        chunk.array += ']';
        chunks.append(chunk);
    }
    return chunks;
}

/// SQLite's own header has the number of the program at a fixed place.
bool isCaseFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(72) : QByteArray();
    return head.startsWith("SQLite format 3") && head.mid(68) == "AUDC";
}

Result<QByteArray, CaseError> saveCase(
    const QString &path, const CaseFacts &facts, const QList<CaseChunk> &chunks)
{
    QTemporaryFile part(QFileInfo(path).absolutePath() + u"/.auditcase-XXXXXX"_s); // mode 0600
    if (!part.open())
        return CaseError { CaseFault::CannotWrite, path, part.errorString() };
    auto digest = write(part.fileName(), facts, chunks);
    if (!digest)
        return CaseError { CaseFault::CannotWrite, path, digest.error().why };
    const bool isNamed = syncPath(part.fileName())
        && std::rename(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(path).constData())
            == 0
        && syncPath(QFileInfo(path).absolutePath());
    if (!isNamed)
        return CaseError { CaseFault::CannotWrite, path, systemText() };
    part.setAutoRemove(false);
    return digest;
}

Result<CaseFacts, CaseError> loadCase(
    const QString &path, const std::function<void(const CaseChunk &chunk)> &take)
{
    const auto fault = [&path](CaseFault kind, const QString &why = {}) {
        return CaseError { kind, path, why };
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(CaseFault::CannotOpen, file.errorString());
    if (!isCaseFile(path))
        return fault(CaseFault::NotOurs);
    CaseTables tables(path, CaseTables::Access::Read);
    if (!tables.isOpen() || !tables.isOurs())
        return fault(CaseFault::Damaged, tables.errorText());
    if (tables.isNewer())
        return fault(CaseFault::Newer);
    const auto digest = tables.hasOurTables() ? tables.digest() : std::nullopt;
    if (!digest || digest != tables.statedDigest())
        return fault(CaseFault::Damaged, tables.errorText());
    auto facts = tables.facts();
    if (!facts || !tables.readChunks(take))
        return fault(CaseFault::Damaged, tables.errorText());
    facts->digest = *digest;
    return *facts;
}

} // namespace Audit
