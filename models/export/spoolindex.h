// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowledger.h"
#include "export/runninghash.h"
#include "export/spoolfile.h"

#include <array>
#include <type_traits>
#include <vector>

namespace Audit {

/// One row of a spool, as it stands in an index file.
struct SpoolRecord
{
    RowMark mark;
    std::uint64_t stored = 0; ///< half of the digest of the bytes in the rows file
    qint64 offset = 0; ///< in the rows file
    std::int64_t length = 0; ///< with the line's end
};
static_assert(sizeof(SpoolRecord) == 64 && std::is_trivially_copyable_v<SpoolRecord>);

/// Newest first, then by key and bytes: the order of a finished file.
bool isBefore(const SpoolRecord &a, const SpoolRecord &b);

/// What a cursor keeps of an index.
struct SpoolIndexState
{
    qint64 records = 0;
    QByteArray hash;
};

/// The records of one pass, times falling, in a file; a few blocks of it in memory. Ties that came in several
/// steps stand in runs, each sorted by key.
class SpoolIndex
{
public:
    Result<Done, FileError> create(const SpoolFolder &folder, const QByteArray &name);
    /// Reads the file once, against the hash.
    Result<Done, FileError> reopen(
        const SpoolFolder &folder, const QByteArray &name, const SpoolIndexState &state);

    /// False for a record that is newer than what is there.
    bool takes(const SpoolRecord &record) const
    {
        return m_count == 0 || record.mark.timeUs <= m_last.mark.timeUs;
    }
    /// A step's records in order, none newer than what is there.
    void append(const std::vector<SpoolRecord> &records);
    RowLedger::Standing find(const RowMark &mark);
    /// The time of the count-th newest record at or below timeUs; none where there are fewer.
    std::optional<qint64> timeBelow(qint64 timeUs, int count);
    Result<Done, FileError> sync() { return m_file.sync(); }

    qint64 count() const { return m_count; }
    /// An empty record where the file cannot be read.
    SpoolRecord at(qint64 position);
    SpoolIndexState state() const { return { m_count, m_hash.hex() }; }

private:
    static constexpr qint64 blockRecords = 256;
    static constexpr std::size_t blocks = 16;

    struct Block
    {
        qint64 number = -1;
        std::uint64_t used = 0;
        std::array<SpoolRecord, blockRecords> records;
    };

    void note(const SpoolRecord &record);
    qint64 firstNotAfter(qint64 timeUs);
    qint64 firstWhere(qint64 from, qint64 to, const SpoolRecord &wanted);
    const Block &block(qint64 number);

    SpoolFile m_file;
    RunningHash m_hash;
    qint64 m_count = 0;
    SpoolRecord m_last;
    std::vector<qint64> m_runs; ///< positions where a tie goes on from another step
    qint64 m_hint = 0; ///< where the last search ended
    std::vector<Block> m_blocks;
    std::size_t m_recent = 0;
    std::uint64_t m_uses = 0;
};

} // namespace Audit
