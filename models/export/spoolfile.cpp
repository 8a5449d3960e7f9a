// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/spoolfile.h"

#include <QFile>

#include <cerrno>

namespace Audit {

namespace {

constexpr qsizetype bufferBytes = 256 << 10;

} // namespace

QString SpoolFolder::pathOf(const QByteArray &name) const
{
    return path + QLatin1Char('/') + QFile::decodeName(name);
}

FileError SpoolFolder::fault(FileFault fault, const QByteArray &name, int systemError) const
{
    return { faultOf(systemError, fault), pathOf(name), qt_error_string(systemError) };
}

FileFault faultOf(int systemError, FileFault otherwise)
{
    return systemError == ENOSPC || systemError == EDQUOT ? FileFault::DiskFull : otherwise;
}

int writeAll(const FileCalls &calls, int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = calls.write(file, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0 ? EIO : errno;
        bytes = bytes.sliced(count);
    }
    return 0;
}

Result<Done, FileError> SpoolFile::open(const SpoolFolder &folder, const QByteArray &name, int flags)
{
    m_folder = folder;
    m_name = name;
    m_buffer.clear();
    m_failure.reset();
    m_isDirty = false;
    m_file = Descriptor(*folder.calls,
        folder.calls->open(
            folder.descriptor, name.constData(), flags | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_file.isOpen())
        return folder.fault(FileFault::CannotCreate, name, errno);
    return Done {};
}

Result<Done, FileError> SpoolFile::create(const SpoolFolder &folder, const QByteArray &name)
{
    m_flushed = 0;
    // What stands there is from beyond the cursor: a pass that was begun and never became safe.
    return open(folder, name, O_CREAT | O_TRUNC);
}

Result<Done, FileError> SpoolFile::reopen(const SpoolFolder &folder, const QByteArray &name, qint64 length)
{
    if (auto opened = open(folder, name, 0); !opened)
        return FileError { FileFault::Damaged, folder.pathOf(name), opened.error().systemText };
    struct stat facts;
    if (::fstat(m_file.number(), &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size < length)
        return folder.fault(FileFault::Damaged, name, 0);
    if (facts.st_size > length && folder.calls->truncate(m_file.number(), length) != 0)
        return folder.fault(FileFault::CannotWrite, name, errno);
    if (::lseek(m_file.number(), length, SEEK_SET) != length)
        return folder.fault(FileFault::CannotWrite, name, errno);
    m_flushed = length;
    return Done {};
}

void SpoolFile::append(QByteArrayView bytes)
{
    if (m_failure)
        return;
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void SpoolFile::flush()
{
    if (m_failure || m_buffer.isEmpty())
        return;
    const int systemError = writeAll(*m_folder.calls, m_file.number(), m_buffer);
    if (systemError != 0) {
        m_failure = m_folder.fault(FileFault::CannotWrite, m_name, systemError);
        return;
    }
    m_flushed += m_buffer.size();
    m_buffer.resize(0); // keeps the room
    m_isDirty = true;
}

Result<Done, FileError> SpoolFile::sync()
{
    flush();
    if (!m_failure && m_isDirty && m_folder.calls->syncData(m_file.number()) != 0)
        m_failure = m_folder.fault(FileFault::CannotSync, m_name, errno);
    m_isDirty = false;
    if (m_failure)
        return *m_failure;
    return Done {};
}

bool SpoolFile::read(qint64 offset, char *to, qsizetype size)
{
    if (offset < 0 || offset + size > m_flushed)
        flush();
    while (size > 0) {
        const ssize_t count = m_folder.calls->read(m_file.number(), to, size_t(size), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            // Else a row that was not seen for it would be taken in a second time.
            if (!m_failure)
                m_failure = m_folder.fault(FileFault::Damaged, m_name, count < 0 ? errno : 0);
            return false;
        }
        to += count;
        offset += count;
        size -= count;
    }
    return true;
}

} // namespace Audit
