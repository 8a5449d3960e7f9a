// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonstate.h"
#include "api/walkbook.h"

#include <QJsonArray>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// Late entries are told once; more of them than this are not worth remembering over a restart.
constexpr std::size_t mostLateKept = 1000;

struct Count
{
    QLatin1StringView name;
    qint64 WalkReport::*value;
};

constexpr std::array counts {
    Count { "fetched"_L1, &WalkReport::fetched },
    Count { "duplicates"_L1, &WalkReport::duplicates },
    Count { "conflicts"_L1, &WalkReport::conflicts },
    Count { "late"_L1, &WalkReport::late },
    Count { "vanished"_L1, &WalkReport::vanished },
    Count { "ahead"_L1, &WalkReport::ahead },
    Count { "timeless"_L1, &WalkReport::timeless },
    Count { "unordered"_L1, &WalkReport::unordered },
    Count { "unreadable"_L1, &WalkReport::unreadable },
};

struct FindingCount
{
    QLatin1StringView name;
    qint64 FilterFinding::*value;
};

constexpr std::array findingCounts {
    FindingCount { "obeyed"_L1, &FilterFinding::obeyed },
    FindingCount { "loose"_L1, &FilterFinding::loose },
    FindingCount { "contradicted"_L1, &FilterFinding::contradicted },
    FindingCount { "uncheckable"_L1, &FilterFinding::uncheckable },
};

/// The API's own name, which outlives the state's text.
QLatin1StringView parameterNamed(const QString &name)
{
    for (const QLatin1StringView time : { "start_time"_L1, "end_time"_L1 }) {
        if (name == time)
            return time;
    }
    for (const FilterInfo &info : textFilters()) {
        if (name == info.parameter)
            return info.parameter;
    }
    return {};
}

QJsonArray filterState(const QList<FilterFinding> &filters)
{
    QJsonArray array;
    for (const FilterFinding &finding : filters) {
        QJsonObject object { { u"parameter"_s, QString(finding.parameter) } };
        for (const FindingCount &count : findingCounts)
            object.insert(count.name, finding.*count.value);
        array.append(object);
    }
    return array;
}

QList<FilterFinding> filtersFrom(const QJsonArray &array)
{
    QList<FilterFinding> filters;
    for (const auto value : array) {
        FilterFinding finding { .parameter = parameterNamed(value[u"parameter"_s].toString()) };
        for (const FindingCount &count : findingCounts)
            finding.*count.value = value[count.name].toInteger();
        filters.append(finding);
    }
    return filters;
}

QJsonArray passState(const QList<WalkPass> &passes)
{
    QJsonArray array;
    for (const WalkPass &pass : passes)
        array.append(QJsonObject { { u"started"_s, toJson(pass.startedUs) }, { u"added"_s, pass.added },
            { u"pages"_s, pass.pages } });
    return array;
}

QList<WalkPass> passesFrom(const QJsonArray &array)
{
    QList<WalkPass> passes;
    for (const auto value : array)
        passes.append({ optionalNumber(value[u"started"_s]), value[u"added"_s].toInteger(),
            int(value[u"pages"_s].toInteger()) });
    return passes;
}

QJsonArray digestState(const std::unordered_set<Digest, FirstOfDigest> &digests)
{
    QJsonArray array;
    for (const Digest &digest : digests) {
        if (std::size_t(array.size()) >= 2 * mostLateKept)
            break;
        array.append(qint64(digest[0]));
        array.append(qint64(digest[1]));
    }
    return array;
}

std::unordered_set<Digest, FirstOfDigest> digestsFrom(const QJsonArray &array)
{
    std::unordered_set<Digest, FirstOfDigest> digests;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        digests.insert({ std::uint64_t(array[i].toInteger()), std::uint64_t(array[i + 1].toInteger()) });
    return digests;
}

} // namespace

QJsonObject WalkBook::state() const
{
    QJsonObject state { { u"asOf"_s, toJson(m_report.asOfUs) }, { u"end"_s, toJson(m_report.endUs) },
        { u"total"_s, toJson(m_report.reportedTotal) }, { u"pages"_s, m_report.pages },
        { u"filters"_s, filterState(m_report.filters) }, { u"passes"_s, passState(m_report.passes) },
        { u"complete"_s, m_report.complete }, { u"restless"_s, m_report.restless },
        { u"sealed"_s, m_report.sealed }, { u"wholePasses"_s, m_wholePasses },
        { u"passIsRestless"_s, m_isRestless }, { u"passDuplicates"_s, m_tally.irregular.duplicates },
        { u"passUnordered"_s, m_tally.irregular.unordered },
        { u"passUnreadable"_s, m_tally.irregular.unreadable }, { u"lateNow"_s, digestState(m_late) },
        { u"lateBefore"_s, digestState(m_lateBefore) } };
    for (const Count &count : counts)
        state.insert(count.name, m_report.*count.value);
    QJsonArray contradicted;
    for (const qint64 number : m_tally.contradicted)
        contradicted.append(number);
    state.insert(u"passContradicted"_s, contradicted);
    return state;
}

void WalkBook::restore(const QJsonObject &state)
{
    m_report = {};
    for (const Count &count : counts)
        m_report.*count.value = state[count.name].toInteger();
    m_report.asOfUs = optionalNumber(state[u"asOf"_s]);
    m_report.endUs = optionalNumber(state[u"end"_s]);
    m_report.reportedTotal = optionalNumber(state[u"total"_s]);
    m_report.pages = int(state[u"pages"_s].toInteger());
    m_report.filters = filtersFrom(state[u"filters"_s].toArray());
    m_report.passes = passesFrom(state[u"passes"_s].toArray());
    m_report.complete = state[u"complete"_s].toBool();
    m_report.restless = state[u"restless"_s].toBool();
    m_report.sealed = state[u"sealed"_s].toBool();
    if (m_report.passes.isEmpty())
        m_report.passes.append(WalkPass());
    m_wholePasses = int(state[u"wholePasses"_s].toInteger());
    m_isRestless = state[u"passIsRestless"_s].toBool();
    m_inStep = {};
    m_tally.irregular = { state[u"passDuplicates"_s].toInteger(), state[u"passUnordered"_s].toInteger(),
        state[u"passUnreadable"_s].toInteger() };
    m_tally.contradicted.clear();
    const QJsonArray contradicted = state[u"passContradicted"_s].toArray();
    for (const auto number : contradicted)
        m_tally.contradicted.append(number.toInteger());
    m_tally.contradicted.resize(m_report.filters.size());
    m_late = digestsFrom(state[u"lateNow"_s].toArray());
    m_lateBefore = digestsFrom(state[u"lateBefore"_s].toArray());
    m_outlaws.clear();
}

} // namespace Audit
