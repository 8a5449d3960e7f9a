// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/bytesink.h"
#include "export/descriptor.h"

#include <QByteArray>

#include <optional>

namespace Audit {

/// A folder that files of ours live in.
struct SpoolFolder
{
    int descriptor = -1;
    QString path;
    const FileCalls *calls = nullptr;

    QString pathOf(const QByteArray &name) const;
    /// What the last system call left in errno, about a file of this folder.
    FileError fault(FileFault fault, const QByteArray &name, int systemError) const;
};

/// DiskFull where the system says so, else the fault given.
FileFault faultOf(int systemError, FileFault otherwise);

/// All of the bytes, short writes and interruptions included. The system's error; 0 where all went well.
int writeAll(const FileCalls &calls, int file, QByteArrayView bytes);

/// Bytes that are only ever added to. Failures are sticky: what has failed once is never trusted again, and
/// whoever wants to go on opens the file anew, cut to what was known to be safe.
class SpoolFile
{
public:
    Result<Done, FileError> create(const SpoolFolder &folder, const QByteArray &name);
    /// Cuts the file to `length`; one that is shorter is Damaged.
    Result<Done, FileError> reopen(const SpoolFolder &folder, const QByteArray &name, qint64 length);

    void append(QByteArrayView bytes);
    /// Appended bytes are visible to read() and to the system.
    void flush();
    /// Everything appended is safe from a loss of power.
    Result<Done, FileError> sync();
    qint64 size() const { return m_flushed + m_buffer.size(); }
    /// Exactly `size` bytes from `offset`, or false.
    bool read(qint64 offset, char *to, qsizetype size);

private:
    Result<Done, FileError> open(const SpoolFolder &folder, const QByteArray &name, int flags);

    SpoolFolder m_folder;
    QByteArray m_name;
    Descriptor m_file;
    QByteArray m_buffer;
    qint64 m_flushed = 0;
    bool m_isDirty = false;
    std::optional<FileError> m_failure;
};

} // namespace Audit
