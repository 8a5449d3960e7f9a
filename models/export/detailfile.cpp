// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/detailfile.h"

#include "api/rowledger.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr qint64 blockBytes = 256 << 10;
constexpr qsizetype sumDigits = 16;

QByteArray sumOf(QByteArrayView line)
{
    return QByteArray::number(qulonglong(digestOf(line)[0]), 16).rightJustified(sumDigits, '0');
}

} // namespace

Result<Done, FileError> DetailFile::create(const SpoolFolder &folder)
{
    m_rows = m_notInFull = 0;
    return m_file.create(folder, name);
}

Result<Done, FileError> DetailFile::reopen(const SpoolFolder &folder, const DetailState &state)
{
    m_rows = state.rows;
    m_notInFull = state.notInFull;
    // An export of an earlier version has no such file, and has asked for none of it.
    return state.rows == 0 ? create(folder) : m_file.reopen(folder, name, state.bytes);
}

void DetailFile::add(QByteArrayView line, bool isInFull)
{
    m_file.append(sumOf(line));
    m_file.append(line);
    m_file.append("\n");
    ++m_rows;
    if (!isInFull)
        ++m_notInFull;
}

bool DetailLines::next()
{
    qsizetype end = m_block.indexOf('\n', m_at);
    while (end < 0) {
        if (!readMore())
            return false;
        end = m_block.indexOf('\n', m_at);
    }
    const QByteArrayView whole = QByteArrayView(m_block).sliced(m_at, end - m_at);
    m_at = end + 1;
    if (whole.size() < sumDigits || whole.first(sumDigits) != sumOf(whole.sliced(sumDigits)))
        return false;
    m_line = whole.sliced(sumDigits);
    m_hash.add(m_line);
    m_hash.add("\n");
    return true;
}

/// Keeps what of the last line is there.
bool DetailLines::readMore()
{
    m_block.remove(0, std::exchange(m_at, 0));
    const qint64 count = std::min(blockBytes, m_file.size() - m_read);
    const qsizetype kept = m_block.size();
    m_block.resize(kept + count);
    if (count == 0 || !m_file.read(m_read, m_block.data() + kept, count))
        return false;
    m_read += count;
    return true;
}

} // namespace Audit
