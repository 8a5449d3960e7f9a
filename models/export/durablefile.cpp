// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/durablefile.h"

#include <cerrno>

namespace Audit {

Result<Done, FileError> writeDurably(const SpoolFolder &folder, const QByteArray &name, QByteArrayView bytes)
{
    const FileCalls &calls = *folder.calls;
    const QByteArray part = name + ".new";
    Descriptor file(calls,
        calls.open(folder.descriptor, part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
            0600));
    if (!file.isOpen())
        return folder.fault(FileFault::CannotCreate, name, errno);
    if (const int systemError = writeAll(calls, file.number(), bytes); systemError != 0)
        return folder.fault(FileFault::CannotWrite, name, systemError);
    if (calls.sync(file.number()) != 0 || file.close() != 0)
        return folder.fault(FileFault::CannotSync, name, errno);
    if (calls.rename(folder.descriptor, part.constData(), folder.descriptor, name.constData(), 0) != 0)
        return folder.fault(FileFault::CannotRename, name, errno);
    // EINVAL: a file system whose folders cannot be synced, and need not be.
    if (calls.sync(folder.descriptor) != 0 && errno != EINVAL)
        return folder.fault(FileFault::CannotSync, name, errno);
    return Done {};
}

std::optional<QByteArray> readWhole(const FileCalls &calls, int folder, const QByteArray &name, qint64 most)
{
    const Descriptor file(
        calls, calls.open(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0));
    struct stat facts;
    if (!file.isOpen() || ::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode)
        || facts.st_size > most)
        return std::nullopt;
    QByteArray bytes(facts.st_size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t count
            = calls.read(file.number(), bytes.data() + done, size_t(bytes.size() - done), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::nullopt;
        done += count;
    }
    return bytes;
}

} // namespace Audit
