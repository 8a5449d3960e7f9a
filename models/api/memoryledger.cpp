// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/memoryledger.h"

#include <algorithm>
#include <iterator>

namespace Audit {

namespace {

/// Of one page, or of a few: looked through one by one.
constexpr std::size_t mostNew = 256;

} // namespace

QList<RowLedger::Standing> MemoryLedger::standings(const QList<RowMark> &marks)
{
    QList<Standing> standings;
    standings.reserve(marks.size());
    for (const RowMark &mark : marks)
        standings.append(standing(mark));
    return standings;
}

RowLedger::Standing MemoryLedger::standing(const RowMark &mark) const
{
    Standing standing = Standing::Unknown;
    const auto look = [&mark, &standing](const Row &row) {
        if (row.first == mark.key && standing != Standing::Known)
            standing = row.second == mark.bytes ? Standing::Known : Standing::Conflict;
    };
    for (const Run &run : m_runs) {
        const Row lowest { mark.key, {} };
        for (auto row = std::lower_bound(run.begin(), run.end(), lowest);
             row != run.end() && row->first == mark.key; ++row)
            look(*row);
    }
    std::for_each(m_new.begin(), m_new.end(), look);
    return standing;
}

void MemoryLedger::add(const RowMark &mark, QByteArrayView raw)
{
    Q_UNUSED(raw)
    m_new.emplace_back(mark.key, mark.bytes);
    if (m_new.size() == mostNew)
        sortNew();
}

void MemoryLedger::sortNew()
{
    std::sort(m_new.begin(), m_new.end());
    while (!m_runs.empty() && m_runs.back().size() < 2 * m_new.size()) {
        Run merged;
        merged.reserve(m_runs.back().size() + m_new.size());
        std::merge(m_runs.back().begin(), m_runs.back().end(), m_new.begin(), m_new.end(),
            std::back_inserter(merged));
        m_runs.pop_back();
        m_new = std::move(merged);
    }
    m_runs.push_back(std::move(m_new));
    m_new = {};
}

} // namespace Audit
