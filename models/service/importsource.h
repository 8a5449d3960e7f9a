// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <zlib.h>

namespace Audit {

/// A file read line by line, gzipped or not, in constant memory.
class ImportSource
{
public:
    enum class Read { Line, TooLong, End, Damaged };

    ImportSource() = default;
    ~ImportSource();
    ImportSource(const ImportSource &) = delete;
    ImportSource &operator=(const ImportSource &) = delete;

    /// False where the file cannot be read; errorText() then has the system's words.
    bool open(const QString &path);
    /// The next line without its end; a line beyond 64 MiB is skipped and reported as TooLong.
    Read nextLine(QByteArray &line);
    /// Everything from the start, for documents that are not line by line; false where the file is damaged or
    /// larger than what is read at once (1 GiB).
    bool readAll(QByteArray &document);
    bool rewind();

    qint64 line() const { return m_line; } ///< of the last line read, from 1
    qint64 bytesDone() const; ///< of the file as it lies on disk
    qint64 bytesTotal() const { return m_bytesTotal; }
    const QString &errorText() const { return m_errorText; }

private:
    bool fill();

    gzFile m_file = nullptr;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    qint64 m_bytesTotal = 0;
    bool m_damaged = false;
    QString m_errorText;
};

} // namespace Audit
