// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/runninghash.h"
#include "export/spoolfile.h"

namespace Audit {

/// How much of the full details is safe.
struct DetailState
{
    qint64 rows = 0; ///< of the file that is to be made, from its first
    qint64 bytes = 0;
    qint64 notInFull
        = 0; ///< of these rows: the entry could not be had by itself, so the list's own line stands

    bool operator==(const DetailState &) const = default;
};

/// The entries of an export in full, in the order of the file: one line for each row of the spool, behind a
/// sum of the line by which damage is seen.
class DetailFile
{
public:
    static constexpr char name[] = "details";

    Result<Done, FileError> create(const SpoolFolder &folder);
    Result<Done, FileError> reopen(const SpoolFolder &folder, const DetailState &state);

    void add(QByteArrayView line, bool isInFull);
    Result<Done, FileError> sync() { return m_file.sync(); }
    DetailState state() const { return { m_rows, m_file.size(), m_notInFull }; }

private:
    friend class DetailLines;

    SpoolFile m_file;
    qint64 m_rows = 0;
    qint64 m_notInFull = 0;
};

/// Reads them from the first to the last, a block in memory.
class DetailLines
{
public:
    explicit DetailLines(DetailFile &file)
        : m_file(file.m_file)
    {
    }

    /// Goes to the next line; false at the end and where it is not what was written.
    bool next();
    /// Until the next call of next().
    QByteArrayView line() const { return m_line; }
    /// Over all that was read.
    QByteArray sha256() const { return m_hash.hex(); }

private:
    bool readMore();

    SpoolFile &m_file;
    QByteArray m_block;
    qsizetype m_at = 0; ///< in the block
    qint64 m_read = 0; ///< of the file
    QByteArrayView m_line;
    RunningHash m_hash;
};

} // namespace Audit
