// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/slicewidth.h"

#include "domain/civiltime.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr double fewRows = 2000;
constexpr double aimedRows = 5000;
constexpr double manyRows = 20'000;

constexpr qint64 narrowest = 8 * Civil::second; ///< wider than any reach above a join
constexpr qint64 widest = 73'000 * Civil::day; ///< beyond it the cut is dropped
constexpr qint64 firstNarrow = 32 * Civil::day;
constexpr qint64 wideningFactor = 16; ///< from the density of a day into the quiet of a week

} // namespace

std::optional<qint64> SliceWidth::bottomBelow(qint64 topUs) const
{
    return m_width ? std::optional(topUs - *m_width) : std::nullopt;
}

void SliceWidth::learn(qsizetype rows, qint64 spanUs)
{
    if (m_isOff || rows < 2 || spanUs <= 0)
        return;
    const double usPerRow = double(spanUs) / double(rows);
    const double held = m_width ? double(*m_width) / usPerRow : 0;
    if (held >= fewRows && held <= manyRows)
        return;
    const double width = aimedRows * usPerRow;
    m_width = width >= double(widest) ? std::nullopt : std::optional(std::max(qint64(width), narrowest));
}

void SliceWidth::widen()
{
    if (m_width)
        m_width
            = *m_width >= widest / wideningFactor ? std::nullopt : std::optional(*m_width * wideningFactor);
}

bool SliceWidth::narrow()
{
    if (m_isOff || (m_width && *m_width / 2 < narrowest))
        return false;
    m_width = m_width ? *m_width / 2 : firstNarrow;
    return true;
}

void SliceWidth::giveUp()
{
    m_isOff = true;
    open();
}

void SliceWidth::restore(std::optional<qint64> width, bool isOff)
{
    m_width = width ? std::optional(std::max(*width, narrowest)) : std::nullopt;
    m_isOff = isOff;
}

} // namespace Audit
