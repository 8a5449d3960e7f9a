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

    /// The end of what is there is no end: a last line without its break waits for the rest of it.
    void setGrowing(bool growing) { m_growing = growing; }
    /// Looks for what was added since the end was met.
    void lookAgain();
    /// True where the name now leads to another file, or the file became shorter than what was read of it.
    bool wasReplaced() const;

    /// How far it was read, unpacked, and what stands there; for a source that goes on later.
    qint64 offset() const { return m_offset; }
    QString fingerprint() const;
    /// Goes on where another one stopped; false, and at the start, where something else stands there now.
    bool goTo(qint64 offset, qint64 line, const QString &fingerprint);

    qint64 line() const { return m_line; } ///< of the last line read, from 1
    qint64 bytesDone() const; ///< of the file as it lies on disk
    qint64 bytesTotal() const { return m_bytesTotal; }
    const QString &errorText() const { return m_errorText; }

private:
    bool fill();
    void take(QByteArray &line, qsizetype length, qsizetype taken);

    gzFile m_file = nullptr;
    int m_descriptor = -1; ///< the file's own
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    qint64 m_offset = 0;
    qint64 m_bytesTotal = 0;
    QString m_path;
    QByteArray m_lastLine;
    bool m_growing = false;
    bool m_damaged = false;
    QString m_errorText;
};

} // namespace Audit
