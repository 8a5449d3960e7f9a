// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/spoolrows.h"

#include <algorithm>

namespace Audit {

std::optional<QByteArrayView> SpoolRowFile::read(const SpoolRecord &record)
{
    const qint64 end = record.offset + record.length;
    if (record.offset < 0 || record.length < 1 || end > m_file.size())
        return std::nullopt;
    QByteArrayView row;
    if (record.offset / blockBytes == (end - 1) / blockBytes) {
        const QByteArray *whole = block(record.offset / blockBytes);
        if (!whole)
            return std::nullopt;
        row = QByteArrayView(*whole).sliced(record.offset % blockBytes, record.length);
    } else {
        m_joined.resize(record.length);
        if (!m_file.read(record.offset, m_joined.data(), record.length))
            return std::nullopt;
        row = m_joined;
    }
    const QByteArrayView line = row.chopped(1);
    if (!row.endsWith('\n') || digestOf(line)[0] != record.stored)
        return std::nullopt;
    return line;
}

const QByteArray *SpoolRowFile::block(qint64 number)
{
    // Neighbours never push each other out.
    Block &block = m_blocks[std::size_t(number) % blocks];
    if (block.number == number)
        return &block.bytes;
    block.number = -1;
    const qint64 start = number * blockBytes;
    block.bytes.resize(std::min(blockBytes, m_file.size() - start));
    if (!m_file.read(start, block.bytes.data(), block.bytes.size()))
        return nullptr;
    block.number = number;
    return &block.bytes;
}

SpoolRows::SpoolRows(Spool &spool)
    : m_indexes(spool.indexes())
    , m_heads(m_indexes.size(), 0)
    , m_file(spool.rowFile())
{
}

bool SpoolRows::next()
{
    if (m_isDamaged)
        return false;
    if (++m_place >= m_group.size())
        gather();
    if (m_group.empty())
        return false;
    const auto line = m_file.read(record());
    m_isDamaged = !line;
    if (line)
        m_line = *line;
    return !m_isDamaged;
}

/// All rows of the newest time that is left.
void SpoolRows::gather()
{
    m_group.clear();
    m_place = 0;
    qint64 newest = RowMark::noTime;
    for (std::size_t i = 0; i < m_indexes.size(); ++i) {
        if (m_heads[i] < m_indexes[i]->count())
            newest = std::max(newest, m_indexes[i]->at(m_heads[i]).mark.timeUs);
    }
    for (std::size_t i = 0; i < m_indexes.size(); ++i) {
        for (qint64 &head = m_heads[i]; head < m_indexes[i]->count(); ++head) {
            const SpoolRecord record = m_indexes[i]->at(head);
            if (record.mark.timeUs != newest)
                break;
            m_group.push_back(record);
        }
    }
    std::sort(m_group.begin(), m_group.end(), isBefore);
}

} // namespace Audit
