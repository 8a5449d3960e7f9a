// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querymembers.h"

#include "domain/timetext.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto startMember = "start_time"_L1;
constexpr auto endMember = "end_time"_L1;

const FilterInfo *filterNamed(const QString &name)
{
    const auto filters = textFilters();
    const auto found = std::find_if(
        filters.begin(), filters.end(), [&name](const FilterInfo &info) { return info.parameter == name; });
    return found == filters.end() ? nullptr : &*found;
}

bool readTime(const QString &text, TimeBound &bound)
{
    const auto read = parseTimeBound(text, QTimeZone::utc());
    if (!read || text.isEmpty())
        return false;
    bound = *read;
    return true;
}

bool readRefinement(const QString &text, Query &query)
{
    const auto refinement = parseRefinement(text);
    if (refinement)
        query.refinements.append(*refinement);
    return refinement.has_value();
}

} // namespace

QList<QueryMember> queryMembers(const Query &query)
{
    QList<QueryMember> members;
    for (const FilterInfo &info : textFilters()) {
        if (!(query.*info.value).isEmpty())
            members.append({ info.parameter, query.*info.value });
    }
    if (!query.start.isOpen())
        members.append({ startMember, timeBoundText(query.start, QTimeZone::utc()) });
    if (!query.end.isOpen())
        members.append({ endMember, timeBoundText(query.end, QTimeZone::utc()) });
    for (const Refinement &refinement : query.refinements)
        members.append({ refinementsMember, refinementText(refinement) });
    return members;
}

bool readQueryMember(const QueryMember &member, Query &query)
{
    if (member.name == startMember)
        return readTime(member.text, query.start);
    if (member.name == endMember)
        return readTime(member.text, query.end);
    if (member.name == refinementsMember)
        return readRefinement(member.text, query);
    const FilterInfo *filter = filterNamed(member.name);
    if (!filter || member.text.isEmpty())
        return false;
    query.*filter->value = member.text;
    return true;
}

} // namespace Audit
