// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filewriter.h"

#include "export/spoolfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Audit {

namespace {

constexpr qsizetype bufferBytes = 262'144;
constexpr qsizetype longestStem
    = 200; ///< of a part's name, which together with its ending must stay below 255 bytes
constexpr int partNameTries = 100;

/// "NAME.part", and with a random middle where a stale part has that name.
QByteArray partName(const QByteArray &name, const QByteArray &tag, int attempt)
{
    const QByteArray stem = name.left(longestStem) + (tag.isEmpty() ? QByteArray() : '.' + tag);
    if (attempt == 0)
        return stem + ".part";
    return stem + '.' + QByteArray::number(QRandomGenerator::system()->generate(), 16) + ".part";
}

void closeQuietly(const FileCalls &calls, int &descriptor)
{
    if (descriptor >= 0)
        calls.close(descriptor);
    descriptor = -1;
}

} // namespace

const FileCalls &FileCalls::system()
{
    static const FileCalls calls;
    return calls;
}

FileWriter::FileWriter(const FileCalls &calls)
    : m_calls(calls)
{
}

FileWriter::~FileWriter()
{
    discard();
}

Result<Done, FileError> FileWriter::open(const QString &path, bool replace, const QByteArray &tag)
{
    discard();
    m_path = path;
    m_replace = replace;
    m_bytes = 0;
    m_hash.reset();

    const QFileInfo target(path);
    m_name = QFile::encodeName(target.fileName());
    if (m_name.isEmpty())
        return fail(FileFault::CannotCreate, path.isEmpty() ? ENOENT : EISDIR);
    m_directory = m_calls.open(
        AT_FDCWD, QFile::encodeName(target.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (m_directory < 0)
        return fail(FileFault::CannotCreate, errno);

    struct stat taken;
    if (::fstatat(m_directory, m_name.constData(), &taken, AT_SYMLINK_NOFOLLOW) == 0) {
        if (!replace)
            return fail(FileFault::Exists, EEXIST);
        if (!S_ISREG(taken.st_mode) && !S_ISLNK(taken.st_mode))
            return fail(FileFault::CannotCreate, S_ISDIR(taken.st_mode) ? EISDIR : EEXIST);
    }
    return createPart(tag);
}

Result<Done, FileError> FileWriter::createPart(const QByteArray &tag)
{
    if (!tag.isEmpty())
        m_calls.unlink(m_directory, partName(m_name, tag, 0).constData(), 0);
    for (int attempt = 0; attempt < partNameTries; ++attempt) {
        const QByteArray name = partName(m_name, tag, attempt);
        m_file = m_calls.open(
            m_directory, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (m_file >= 0) {
            m_part = name;
            return Done {};
        }
        if (errno != EEXIST)
            break;
    }
    return fail(faultOf(errno, FileFault::CannotCreate), errno);
}

Result<Done, FileError> FileWriter::write(QByteArrayView bytes)
{
    if (m_file < 0)
        return fail(FileFault::CannotWrite, EBADF);
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() < bufferBytes)
        return Done {};
    return flush();
}

Result<Done, FileError> FileWriter::flush()
{
    if (const int systemError = writeAll(m_calls, m_file, m_buffer); systemError != 0)
        return fail(faultOf(systemError, FileFault::CannotWrite), systemError);
    m_hash.add(m_buffer);
    m_bytes += m_buffer.size();
    m_buffer.resize(0); // keeps the room
    return Done {};
}

Result<Done, FileError> FileWriter::commit()
{
    return prepare().and_then([this](Done) { return publish(); });
}

Result<Done, FileError> FileWriter::prepare()
{
    if (m_file < 0)
        return fail(FileFault::CannotWrite, EBADF);
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (m_calls.sync(m_file) != 0)
        return fail(faultOf(errno, FileFault::CannotSync), errno);
    const int file = std::exchange(m_file, -1);
    if (m_calls.close(file) != 0 && errno != EINTR)
        return fail(faultOf(errno, FileFault::CannotWrite), errno);
    return Done {};
}

Result<Done, FileError> FileWriter::publish()
{
    if (m_part.isEmpty() || m_file >= 0)
        return fail(FileFault::CannotRename, EBADF);
    if (auto named = giveName(); !named)
        return named;
    return syncDirectory();
}

Result<Done, FileError> FileWriter::giveName()
{
    if (renamePart() != 0)
        return fail(errno == EEXIST ? FileFault::Exists : FileFault::CannotRename, errno);
    m_part.clear();
    return Done {};
}

int FileWriter::renamePart()
{
    const char *part = m_part.constData();
    const char *name = m_name.constData();
    if (m_replace)
        return m_calls.rename(m_directory, part, m_directory, name, 0);
    const int renamed = m_calls.rename(m_directory, part, m_directory, name, RENAME_NOREPLACE);
    if (renamed == 0 || (errno != EINVAL && errno != ENOSYS))
        return renamed;
    // A file system without that flag: a second link is as exclusive.
    if (m_calls.link(m_directory, part, m_directory, name, 0) != 0)
        return -1;
    return m_calls.unlink(m_directory, part, 0);
}

Result<Done, FileError> FileWriter::syncDirectory()
{
    // EINVAL: a file system whose directories cannot be synced, and need not be.
    if (m_calls.sync(m_directory) != 0 && errno != EINVAL) {
        const int systemError = errno;
        m_calls.unlink(m_directory, m_name.constData(), 0);
        return fail(FileFault::CannotSync, systemError);
    }
    closeQuietly(m_calls, m_directory);
    return Done {};
}

void FileWriter::discard()
{
    closeQuietly(m_calls, m_file);
    if (!m_part.isEmpty())
        m_calls.unlink(m_directory, m_part.constData(), 0);
    m_part.clear();
    m_buffer.clear();
    closeQuietly(m_calls, m_directory);
}

void FileWriter::removeLeftover(const QString &path, const QByteArray &tag)
{
    const QFileInfo target(path);
    const QByteArray folder = QFile::encodeName(target.path());
    const QByteArray part = partName(QFile::encodeName(target.fileName()), tag, 0);
    ::unlink((folder + '/' + part).constData());
}

FileError FileWriter::fail(FileFault fault, int systemError)
{
    discard();
    return { fault, m_path, qt_error_string(systemError) };
}

} // namespace Audit
