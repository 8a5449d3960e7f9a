// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaledledger.h"

#include <algorithm>

namespace Audit {

QList<RowLedger::Standing> JournaledLedger::standings(const QList<RowMark> &marks)
{
    QList<Standing> standings;
    for (const RowMark &mark : marks) {
        auto [known, last] = m_index.equal_range(mark.key);
        Standing standing = known == last ? Standing::Unknown : Standing::Conflict;
        for (; known != last; ++known) {
            if (known->second == mark.bytes)
                standing = Standing::Known;
        }
        standings.append(standing);
    }
    return standings;
}

void JournaledLedger::add(const RowMark &mark, QByteArrayView raw)
{
    m_rows.push_back(mark);
    m_raws.push_back(raw.toByteArray());
    index(mark);
}

void JournaledLedger::beginPass()
{
    m_passes.push_back(m_rows.size());
    m_steps.push_back(m_rows.size());
}

std::optional<qint64> JournaledLedger::timeBelow(qint64 timeUs, int count)
{
    std::vector<qint64> times;
    for (const RowMark &row : m_rows) {
        if (row.timeUs <= timeUs && row.timeUs != RowMark::noTime)
            times.push_back(row.timeUs);
    }
    if (times.size() < std::size_t(count))
        return std::nullopt;
    std::nth_element(times.begin(), times.begin() + count - 1, times.end(), std::greater<>());
    return times[std::size_t(count) - 1];
}

void JournaledLedger::cutBack(const Mark &mark)
{
    m_rows.resize(mark.rows);
    m_raws.resize(mark.rows);
    m_passes.resize(mark.passes);
    m_steps.resize(mark.steps);
    m_index.clear();
    for (const RowMark &row : m_rows)
        index(row);
}

int JournaledLedger::misplaced() const
{
    int misplaced = 0;
    qint64 floor = std::numeric_limits<qint64>::max();
    std::size_t row = 0;
    for (const std::size_t end : m_steps) {
        if (std::find(m_passes.cbegin(), m_passes.cend(), row) != m_passes.cend())
            floor = std::numeric_limits<qint64>::max();
        qint64 lowest = floor;
        for (; row < end; ++row) {
            misplaced += m_rows[row].timeUs > floor;
            lowest = std::min(lowest, m_rows[row].timeUs);
        }
        floor = lowest;
    }
    return misplaced;
}

} // namespace Audit
