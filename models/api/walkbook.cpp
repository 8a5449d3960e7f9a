// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/walkbook.h"

#include "api/walkedges.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

struct VerdictCount
{
    FilterVerdict verdict;
    qint64 FilterFinding::*count;
};

constexpr std::array verdictCounts {
    VerdictCount { FilterVerdict::Obeyed, &FilterFinding::obeyed },
    VerdictCount { FilterVerdict::Loose, &FilterFinding::loose },
    VerdictCount { FilterVerdict::Uncheckable, &FilterFinding::uncheckable },
};

} // namespace

WalkBook::WalkBook(const Query &query)
{
    // An entry without fields has a verdict for every filter all the same.
    for (const FilterVerdictOf &of : checkFilters(Entry(), query))
        m_report.filters.append({ .parameter = of.parameter });
    beginPass();
}

void WalkBook::countAnswer()
{
    ++m_report.pages;
    ++m_report.passes.last().pages;
}

void WalkBook::noteStart(std::optional<qint64> serverTimeUs)
{
    if (!serverTimeUs)
        return;
    auto &started = m_report.passes.last().startedUs;
    started = std::min(started.value_or(*serverTimeUs), *serverTimeUs);
    if (m_wholePasses == 0)
        m_report.asOfUs = started;
}

void WalkBook::countFresh(const SeenRow &row, bool isConflict)
{
    ++m_report.fetched;
    ++m_report.passes.last().added;
    m_report.conflicts += isConflict;
    m_report.timeless += row.mark.timeUs == RowMark::noTime;
    if (m_wholePasses > 0 && !m_late.contains(row.mark.bytes) && !m_lateBefore.contains(row.mark.bytes))
        ++m_report.late;
    for (const FilterVerdictOf &of : row.verdicts) {
        for (const VerdictCount &counted : verdictCounts) {
            if (counted.verdict == of.verdict)
                ++(m_report.filters[findingOf(of.parameter)].*counted.count);
        }
    }
}

void WalkBook::countContradicted(const SeenRow &row)
{
    if (!m_outlaws.emplace(row.mark.bytes, row.mark.timeUs).second)
        return;
    for (const FilterVerdictOf &of : row.verdicts) {
        if (of.verdict == FilterVerdict::Contradicted)
            ++m_tally.contradicted[findingOf(of.parameter)];
    }
    publish();
}

bool WalkBook::countLate(const RowMark &mark)
{
    const bool isNew = m_late.insert(mark.bytes).second && !m_lateBefore.contains(mark.bytes);
    m_report.late += isNew;
    return isNew;
}

void WalkBook::noteIrregularities(const Irregularities &irregular)
{
    m_inStep.raiseTo(irregular);
    publish();
}

/// The times are sent from the second request on, or from the first; they stand before ip_address.
qsizetype WalkBook::findingOf(QLatin1StringView parameter)
{
    auto &filters = m_report.filters;
    const auto found = std::find_if(filters.cbegin(), filters.cend(),
        [parameter](const FilterFinding &finding) { return finding.parameter == parameter; });
    qsizetype at = found - filters.cbegin();
    if (found == filters.cend()) {
        const auto later = std::find_if(filters.cbegin(), filters.cend(), [&](const FilterFinding &finding) {
            return finding.parameter == "ip_address"_L1
                || (parameter == "start_time"_L1 && finding.parameter == "end_time"_L1);
        });
        at = later - filters.cbegin();
        filters.insert(at, FilterFinding { .parameter = parameter });
        m_tally.contradicted.insert(at, 0);
    }
    return at;
}

void WalkBook::publish()
{
    Irregularities irregular = m_tally.irregular;
    irregular += m_inStep;
    m_report.duplicates = std::max(m_report.duplicates, irregular.duplicates);
    m_report.unordered = std::max(m_report.unordered, irregular.unordered);
    m_report.unreadable = std::max(m_report.unreadable, irregular.unreadable);
    for (qsizetype i = 0; i < m_report.filters.size(); ++i)
        m_report.filters[i].contradicted
            = std::max(m_report.filters[i].contradicted, m_tally.contradicted[i]);
}

void WalkBook::beginPass()
{
    m_report.passes.append(WalkPass());
    m_tally = {};
    m_inStep = {};
    m_tally.contradicted.resize(m_report.filters.size());
    m_isRestless = false;
    m_outlaws.clear();
    m_lateBefore = std::move(m_late);
    m_late.clear();
}

void WalkBook::endStep(std::optional<qint64> floorUs)
{
    m_tally.irregular += m_inStep;
    m_inStep = {};
    if (floorUs)
        std::erase_if(m_outlaws,
            [top = *floorUs + WalkEdges::marginUs](const auto &outlaw) { return outlaw.second > top; });
}

bool WalkBook::endPass()
{
    const WalkPass &pass = m_report.passes.constLast();
    ++m_wholePasses;
    m_report.complete = true;
    m_report.asOfUs = pass.startedUs;
    m_report.restless = m_isRestless;
    return pass.added == 0 && m_late.empty();
}

bool WalkBook::isSealable() const
{
    return m_report.complete && m_wholePasses >= 2 && !m_report.restless && m_report.conflicts == 0
        && m_report.contradicted() == 0 && m_report.timeless == 0 && m_report.unordered == 0
        && m_report.unreadable == 0;
}

} // namespace Audit
