// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filtercheck.h"

#include "domain/resultkind.h"

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// Servers spell one result in several ways, and which refusals count as failures is theirs to say. Only
/// success and its opposite contradict each other, and words that cannot be placed prove nothing.
FilterVerdict checkResult(const QString &shown, const QString &asked)
{
    const ResultKind shownKind = classifyResult(shown);
    const ResultKind askedKind = classifyResult(asked);
    if (shownKind == ResultKind::Other)
        return FilterVerdict::Uncheckable;
    const bool isSameSide = (shownKind == ResultKind::Success) == (askedKind == ResultKind::Success);
    return isSameSide ? FilterVerdict::Loose : FilterVerdict::Contradicted;
}

FilterVerdict checkBound(qint64 overstepUs)
{
    if (overstepUs <= 0)
        return FilterVerdict::Obeyed;
    return overstepUs <= boundToleranceUs ? FilterVerdict::Loose : FilterVerdict::Contradicted;
}

void addTimes(QList<FilterVerdictOf> &verdicts, const Entry &entry, const Query &query)
{
    if (!query.start.isOpen())
        verdicts.append({ "start_time"_L1, checkStart(entry, query.start.microseconds()) });
    if (!query.end.isOpen())
        verdicts.append({ "end_time"_L1, checkEnd(entry, query.end.microseconds()) });
}

} // namespace

FilterVerdict checkText(const Entry &entry, const FilterInfo &filter, const QString &asked)
{
    const QString shown = fieldText(entry, filter.field);
    if (shown.isEmpty())
        return FilterVerdict::Uncheckable;
    if (shown == asked)
        return FilterVerdict::Obeyed;
    if (shown.compare(asked, Qt::CaseInsensitive) == 0)
        return FilterVerdict::Loose;
    if (filter.filter == Filter::Result && classifyResult(asked) != ResultKind::Other)
        return checkResult(shown, asked);
    return shown.contains(asked, Qt::CaseInsensitive) ? FilterVerdict::Loose : FilterVerdict::Contradicted;
}

FilterVerdict checkStart(const Entry &entry, qint64 askedUs)
{
    return entry.timeUs ? checkBound(askedUs - *entry.timeUs) : FilterVerdict::Uncheckable;
}

FilterVerdict checkEnd(const Entry &entry, qint64 askedUs)
{
    return entry.timeUs ? checkBound(*entry.timeUs - askedUs) : FilterVerdict::Uncheckable;
}

QList<FilterVerdictOf> checkFilters(const Entry &entry, const Query &query)
{
    QList<FilterVerdictOf> verdicts;
    for (const FilterInfo &info : textFilters()) {
        // The API document lists the times between result and ip_address.
        if (info.filter == Filter::IpAddress)
            addTimes(verdicts, entry, query);
        const QString &asked = query.*info.value;
        if (!asked.isEmpty())
            verdicts.append({ info.parameter, checkText(entry, info, asked) });
    }
    return verdicts;
}

} // namespace Audit
