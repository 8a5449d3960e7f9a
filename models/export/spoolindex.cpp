// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/spoolindex.h"

#include <algorithm>
#include <tuple>

namespace Audit {

namespace {

constexpr qint64 recordBytes = sizeof(SpoolRecord);

QByteArrayView bytesOf(const SpoolRecord *records, qsizetype count)
{
    return QByteArrayView(reinterpret_cast<const char *>(records), count * qsizetype(recordBytes));
}

} // namespace

bool isBefore(const SpoolRecord &a, const SpoolRecord &b)
{
    return std::tie(b.mark.timeUs, a.mark.key, a.mark.bytes)
        < std::tie(a.mark.timeUs, b.mark.key, b.mark.bytes);
}

Result<Done, FileError> SpoolIndex::create(const SpoolFolder &folder, const QByteArray &name)
{
    return m_file.create(folder, name);
}

Result<Done, FileError> SpoolIndex::reopen(
    const SpoolFolder &folder, const QByteArray &name, const SpoolIndexState &state)
{
    if (auto opened = m_file.reopen(folder, name, state.records * recordBytes); !opened)
        return opened;
    std::vector<SpoolRecord> records(4096);
    for (qint64 at = 0; at < state.records; at += qint64(records.size())) {
        const qint64 count = std::min(qint64(records.size()), state.records - at);
        if (!m_file.read(at * recordBytes, reinterpret_cast<char *>(records.data()), count * recordBytes))
            return folder.fault(FileFault::Damaged, name, 0);
        m_hash.add(bytesOf(records.data(), count));
        std::for_each(
            records.cbegin(), records.cbegin() + count, [this](const auto &record) { note(record); });
    }
    if (m_hash.hex() != state.hash)
        return folder.fault(FileFault::Damaged, name, 0);
    return Done {};
}

void SpoolIndex::append(const std::vector<SpoolRecord> &records)
{
    if (records.empty())
        return;
    const QByteArrayView bytes = bytesOf(records.data(), qsizetype(records.size()));
    // The block in which the file ends is not what it was.
    for (Block &known : m_blocks) {
        if (known.number == m_count / blockRecords)
            known.number = -1;
    }
    for (const SpoolRecord &record : records)
        note(record);
    m_hash.add(bytes);
    m_file.append(bytes);
}

void SpoolIndex::note(const SpoolRecord &record)
{
    if (m_count > 0 && record.mark.timeUs == m_last.mark.timeUs && isBefore(record, m_last))
        m_runs.push_back(m_count);
    m_last = record;
    ++m_count;
}

RowLedger::Standing SpoolIndex::find(const RowMark &mark)
{
    using enum RowLedger::Standing;
    if (m_count == 0 || mark.timeUs < m_last.mark.timeUs)
        return Unknown;
    SpoolRecord wanted;
    wanted.mark = mark;
    wanted.mark.bytes = {};
    qint64 start = firstNotAfter(mark.timeUs);
    const qint64 end = firstNotAfter(mark.timeUs - 1);
    auto run = std::upper_bound(m_runs.cbegin(), m_runs.cend(), start);
    RowLedger::Standing standing = Unknown;
    while (start < end) {
        const qint64 runEnd = run != m_runs.cend() ? std::min(*run++, end) : end;
        for (qint64 i = firstWhere(start, runEnd, wanted); i < runEnd; ++i) {
            const RowMark known = at(i).mark;
            if (known.key != mark.key)
                break;
            if (known.bytes == mark.bytes)
                return Known;
            standing = Conflict;
        }
        start = runEnd;
    }
    return standing;
}

/// The first position whose time is `timeUs` or older. A walk asks for falling times, so it is looked for
/// from where the last search ended, in growing strides.
std::optional<qint64> SpoolIndex::timeBelow(qint64 timeUs, int count)
{
    const qint64 position = firstNotAfter(timeUs) + count - 1;
    const qint64 found = position < m_count ? at(position).mark.timeUs : RowMark::noTime;
    // A record that could not be read has no time either.
    return found == RowMark::noTime ? std::nullopt : std::optional(found);
}

qint64 SpoolIndex::firstNotAfter(qint64 timeUs)
{
    const auto isNewer = [&](qint64 position) { return at(position).mark.timeUs > timeUs; };
    qint64 low = 0; // everything in front of it is newer
    qint64 high = m_count; // it and everything behind are not
    qint64 stride = 1;
    for (qint64 probe = std::min(m_hint, m_count - 1); low < high; stride *= 2) {
        if (isNewer(probe)) {
            low = probe + 1;
            if (low + stride >= high)
                break;
            probe = low + stride;
        } else {
            high = probe;
            if (high - stride <= low)
                break;
            probe = high - stride;
        }
    }
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (isNewer(middle))
            low = middle + 1;
        else
            high = middle;
    }
    m_hint = low;
    return low;
}

qint64 SpoolIndex::firstWhere(qint64 from, qint64 to, const SpoolRecord &wanted)
{
    while (from < to) {
        const qint64 middle = from + (to - from) / 2;
        if (isBefore(at(middle), wanted))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

SpoolRecord SpoolIndex::at(qint64 position)
{
    if (position == m_count - 1)
        return m_last;
    return block(position / blockRecords).records[std::size_t(position % blockRecords)];
}

const SpoolIndex::Block &SpoolIndex::block(qint64 number)
{
    m_blocks.resize(blocks);
    if (m_blocks[m_recent].number == number)
        return m_blocks[m_recent];
    const auto known = std::find_if(
        m_blocks.begin(), m_blocks.end(), [number](const Block &block) { return block.number == number; });
    const auto oldest = std::min_element(
        m_blocks.begin(), m_blocks.end(), [](const Block &a, const Block &b) { return a.used < b.used; });
    Block &block = known != m_blocks.end() ? *known : *oldest;
    m_recent = std::size_t(&block - m_blocks.data());
    block.used = ++m_uses;
    if (known != m_blocks.end())
        return block;
    block.number = number;
    const qint64 first = number * blockRecords;
    const qint64 count = std::min(blockRecords, m_count - first);
    if (!m_file.read(
            first * recordBytes, reinterpret_cast<char *>(block.records.data()), count * recordBytes))
        block.records.fill({});
    return block;
}

} // namespace Audit
