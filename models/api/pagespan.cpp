// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagespan.h"

#include <algorithm>
#include <numeric>

namespace Audit {

namespace {

constexpr std::size_t leastPages = 4;
constexpr double steady = 0.6; ///< the shortest to the mean; below it, there is no guess
constexpr double caution = 0.97;

} // namespace

void PageSpan::learn(qsizetype rows, qint64 spanUs)
{
    if (rows < 2 || spanUs <= 0)
        return;
    m_usPerRow[m_learnt % m_usPerRow.size()] = double(spanUs) / double(rows);
    ++m_learnt;
}

std::optional<qint64> PageSpan::surely(int rows) const
{
    const std::size_t pages = std::min(m_learnt, m_usPerRow.size());
    if (pages < leastPages)
        return std::nullopt;
    const auto end = m_usPerRow.cbegin() + std::ptrdiff_t(pages);
    const double shortest = *std::min_element(m_usPerRow.cbegin(), end);
    const double mean = std::accumulate(m_usPerRow.cbegin(), end, 0.0) / double(pages);
    if (shortest < steady * mean)
        return std::nullopt;
    return qint64(shortest * caution * double(rows));
}

} // namespace Audit
