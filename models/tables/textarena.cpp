// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/textarena.h"

#include <limits>

namespace Audit {

void TextArena::append(QByteArrayView bytes)
{
    if (m_size % chunkRows == 0) {
        closeChunk();
        m_chunks.emplace_back();
    }
    Chunk &open = m_chunks.back();
    open.bytes.insert(open.bytes.end(), bytes.begin(), bytes.end());
    open.ends.push_back(static_cast<quint32>(open.bytes.size()));
    ++m_size;
}

void TextArena::closeChunk()
{
    if (m_chunks.empty())
        return;
    Chunk &open = m_chunks.back();
    open.bytes.shrink_to_fit();
    if (open.bytes.size() <= std::numeric_limits<quint16>::max()) {
        open.shortEnds.assign(open.ends.begin(), open.ends.end());
        open.ends = {};
    }
}

QByteArrayView TextArena::at(std::size_t row) const
{
    const Chunk &chunk = m_chunks[row / chunkRows];
    const std::size_t place = row % chunkRows;
    const std::size_t start = place == 0 ? 0 : chunk.end(place - 1);
    return { chunk.bytes.data() + start, static_cast<qsizetype>(chunk.end(place) - start) };
}

} // namespace Audit
