// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plainfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Audit {

namespace {

constexpr qsizetype pieceBytes = 1'048'576;

PlainFileFault faultOf(int systemError)
{
    if (systemError == ENOENT || systemError == ENOTDIR)
        return PlainFileFault::Missing;
    // A link refused by O_NOFOLLOW; a socket, or a device that is not there.
    return systemError == ELOOP || systemError == ENXIO ? PlainFileFault::NotPlain
                                                        : PlainFileFault::Unreadable;
}

ssize_t readSome(int file, QByteArray &buffer)
{
    ssize_t count = -1;
    do {
        count = ::read(file, buffer.data(), std::size_t(buffer.size()));
    } while (count < 0 && errno == EINTR);
    return count;
}

} // namespace

Result<PlainFile, PlainFileFault> PlainFile::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || name.contains('\0'))
        return PlainFileFault::Missing;
    const int number = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (number < 0)
        return faultOf(errno);
    Descriptor file(FileCalls::system(), number);
    struct stat facts;
    if (::fstat(number, &facts) != 0 || !S_ISREG(facts.st_mode))
        return PlainFileFault::NotPlain;
    return PlainFile(std::move(file), facts.st_size);
}

Result<qint64, PlainFileFault> PlainFile::read(const std::function<bool(QByteArrayView)> &piece) const
{
    QByteArray buffer(pieceBytes, Qt::Uninitialized);
    qint64 total = 0;
    while (const ssize_t count = readSome(m_file.number(), buffer)) {
        if (count < 0)
            return PlainFileFault::Unreadable;
        total += count;
        if (!piece(QByteArrayView(buffer).first(count)))
            break;
    }
    return total;
}

Result<QByteArray, PlainFileFault> loadPlainFile(const QString &path, qint64 most)
{
    const auto file = PlainFile::open(path);
    if (!file)
        return file.error();
    QByteArray bytes;
    const auto read = file->read([&](QByteArrayView piece) {
        bytes += piece;
        return bytes.size() <= most;
    });
    if (!read)
        return read.error();
    if (bytes.size() > most)
        return PlainFileFault::TooLarge;
    return bytes;
}

} // namespace Audit
