// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/packedbodies.h"

#include <algorithm>
#include <zstd.h>

namespace Audit {

namespace {

constexpr std::size_t blockRows = 256;
constexpr qsizetype blockBytes = 256 << 10;

/// What is larger takes too long to compress for whoever waits, and is kept as it came.
constexpr qsizetype mostPacked = 1 << 20;

constexpr int quickly = 1; ///< of Zstandard's levels

QByteArray packed(const QByteArray &bytes)
{
    const std::size_t most = ZSTD_compressBound(static_cast<std::size_t>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(most), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(
        packed.data(), most, bytes.constData(), static_cast<std::size_t>(bytes.size()), quickly);
    if (ZSTD_isError(size))
        return {};
    packed.truncate(static_cast<qsizetype>(size));
    packed.squeeze();
    return packed;
}

} // namespace

void PackedBodies::append(const QByteArray &body)
{
    const bool isLarge = body.size() > blockBytes;
    if (isLarge || m_blocks.empty() || m_blocks.back().ends.size() >= blockRows
        || m_blocks.back().bytes.size() >= blockBytes) {
        closeBlock();
        m_blocks.push_back({ m_size, {}, {}, true });
    }
    Block &open = m_blocks.back();
    open.bytes.append(body);
    open.ends.push_back(static_cast<quint32>(open.bytes.size()));
    ++m_size;
}

void PackedBodies::closeBlock()
{
    if (m_blocks.empty())
        return;
    Block &open = m_blocks.back();
    open.ends.shrink_to_fit();
    if (open.bytes.size() > mostPacked)
        return;
    const QByteArray bytes = packed(open.bytes);
    if (bytes.isEmpty() || bytes.size() >= open.bytes.size())
        return open.bytes.squeeze();
    open.bytes = bytes;
    open.isPlain = false;
}

QByteArray PackedBodies::at(std::size_t row) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
        [](std::size_t wanted, const Block &block) { return wanted < block.first; });
    const auto block = static_cast<std::size_t>(after - m_blocks.begin()) - 1;
    const std::vector<quint32> &ends = m_blocks[block].ends;
    const std::size_t place = row - m_blocks[block].first;
    const quint32 start = place == 0 ? 0 : ends[place - 1];
    return unpacked(block).mid(start, ends[place] - start);
}

QByteArray PackedBodies::unpacked(std::size_t block) const
{
    if (m_blocks[block].isPlain)
        return m_blocks[block].bytes;
    if (const QByteArray *known = m_unpacked.object(block))
        return *known;
    QByteArray bytes(m_blocks[block].ends.back(), Qt::Uninitialized);
    const QByteArray &from = m_blocks[block].bytes;
    ZSTD_decompress(bytes.data(), static_cast<std::size_t>(bytes.size()), from.constData(),
        static_cast<std::size_t>(from.size()));
    m_unpacked.insert(block, new QByteArray(bytes));
    return bytes;
}

} // namespace Audit
