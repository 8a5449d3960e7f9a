// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/bytesink.h"
#include "export/filecalls.h"
#include "export/runninghash.h"

#include <QByteArray>
#include <QString>

namespace Audit {

/// A file that exists whole or not at all. The bytes go to a part beside the target (mode 0600, created
/// exclusively, no link followed), which gets the final name last, after a checked sync; the directory is
/// synced after it. Whatever fails, and dropping the writer before commit(), removes the part. Needs no event
/// loop.
class FileWriter : public ByteSink
{
public:
    explicit FileWriter(const FileCalls &calls = FileCalls::system());
    ~FileWriter() override;
    Q_DISABLE_COPY_MOVE(FileWriter)

    /// Without `replace` a name that is taken is refused, here and again at publish(). What is no regular
    /// file is never replaced. A tag names the part of one job alone: what an earlier process of it left is
    /// removed.
    Result<Done, FileError> open(const QString &path, bool replace, const QByteArray &tag = {});
    Result<Done, FileError> write(QByteArrayView bytes) override;
    /// The part is whole and safe; its size and hash are settled.
    Result<Done, FileError> prepare();
    /// The prepared part gets the name.
    Result<Done, FileError> publish();
    Result<Done, FileError> commit();
    void discard();

    /// Takes away the part that a job of this tag may have left, killed while it wrote.
    static void removeLeftover(const QString &path, const QByteArray &tag);

    qint64 bytesWritten() const { return m_bytes; }
    QByteArray sha256() const { return m_hash.hex(); }

private:
    Result<Done, FileError> createPart(const QByteArray &tag);
    Result<Done, FileError> flush();
    Result<Done, FileError> giveName();
    Result<Done, FileError> syncDirectory();
    int renamePart();
    FileError fail(FileFault fault, int systemError);

    const FileCalls &m_calls;
    QString m_path;
    QByteArray m_name; ///< the final name inside the directory
    QByteArray m_part; ///< the part's name; empty where there is none
    QByteArray m_buffer;
    int m_directory = -1;
    int m_file = -1;
    bool m_replace = false;
    qint64 m_bytes = 0;
    RunningHash m_hash;
};

} // namespace Audit
