// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace Audit {

/// Bytes of many rows one behind the other, two bytes a row more than there are while they are short. Rows
/// are only added. A view is good until the next row is added.
class TextArena
{
public:
    void append(QByteArrayView bytes);
    std::size_t size() const { return m_size; }
    QByteArrayView at(std::size_t row) const;

private:
    static constexpr std::size_t chunkRows = 1024;

    struct Chunk
    {
        std::vector<char> bytes {};
        std::vector<quint32> ends {}; ///< of each row's; empty once they are short
        std::vector<quint16> shortEnds {};

        std::size_t end(std::size_t place) const { return ends.empty() ? shortEnds[place] : ends[place]; }
    };

    void closeChunk();

    std::vector<Chunk> m_chunks; ///< the last one is open
    std::size_t m_size = 0;
};

} // namespace Audit
