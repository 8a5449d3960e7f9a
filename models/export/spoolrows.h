// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/spool.h"

#include <vector>

namespace Audit {

/// Reads rows of a spool's file about in the order in which they were written, a few blocks in memory.
class SpoolRowFile
{
public:
    explicit SpoolRowFile(SpoolFile &file)
        : m_file(file)
    {
    }

    /// The row's bytes without the line's end, until the next call; none where they are not what was written.
    std::optional<QByteArrayView> read(const SpoolRecord &record);

private:
    static constexpr qint64 blockBytes = 32 << 10;
    static constexpr std::size_t blocks = 128;

    const QByteArray *block(qint64 number);

    SpoolFile &m_file;
    struct Block
    {
        qint64 number = -1;
        QByteArray bytes;
    };
    std::vector<Block> m_blocks { blocks };
    QByteArray m_joined;
};

/// The rows of all passes as one sequence: newest first, ties by key, rows without a time last. Constant
/// memory, but for ties.
class SpoolRows
{
public:
    explicit SpoolRows(Spool &spool);

    /// Goes to the next row; false at the end and where the spool is damaged.
    bool next();
    const SpoolRecord &record() const { return m_group[m_place]; }
    QByteArrayView line() const { return m_line; }
    bool isDamaged() const { return m_isDamaged; }

private:
    void gather();

    std::vector<SpoolIndex *> m_indexes; ///< the last is that of the rows without a time
    std::vector<qint64> m_heads;
    SpoolRowFile m_file;
    std::vector<SpoolRecord> m_group; ///< of one time
    std::size_t m_place = 0;
    QByteArrayView m_line;
    bool m_isDamaged = false;
};

} // namespace Audit
