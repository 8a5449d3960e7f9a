// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>

#include <vector>

namespace Audit {

/// The bytes of many rows, compressed by blocks of neighbours, which resemble each other. Rows are only
/// added; any can be read, those beside one that was read at no cost.
class PackedBodies
{
public:
    void append(const QByteArray &body);
    std::size_t size() const { return m_size; }
    QByteArray at(std::size_t row) const;

private:
    struct Block
    {
        std::size_t first = 0; ///< row
        QByteArray bytes {}; ///< compressed, unless isPlain
        std::vector<quint32> ends {}; ///< of each row's, in what is unpacked
        bool isPlain = false;
    };

    void closeBlock();
    QByteArray unpacked(std::size_t block) const;

    static constexpr int unpackedBlocks = 16;

    std::vector<Block> m_blocks; ///< the last one is open
    std::size_t m_size = 0;
    mutable QCache<std::size_t, QByteArray> m_unpacked { unpackedBlocks };
};

} // namespace Audit
