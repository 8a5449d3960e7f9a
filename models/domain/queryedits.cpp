// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryedits.h"

#include "domain/ipnetwork.h"

#include <algorithm>

namespace Audit {

namespace {

Refinement isValue(Field field, const QString &value)
{
    return { field, Refinement::Test::Is, { value } };
}

bool isWantedList(const Refinement &refinement, Field field)
{
    return refinement.field == field && refinement.test == Refinement::Test::Is && !refinement.isExcluded
        && !refinement.isOff;
}

/// Who acted is one question with two filters.
void clearActor(Query &query)
{
    query.actorEmail.clear();
    query.actorId.clear();
}

void clearFor(Query &query, const FilterInfo &filter)
{
    if (filter.filter == Filter::ActorEmail || filter.filter == Filter::ActorId)
        clearActor(query);
    (query.*filter.value).clear();
}

/// The filter that says the same as the refinement, and is free.
const FilterInfo *freeFilterFor(const Query &query, const Refinement &refinement)
{
    const bool isPlain = refinement.field && refinement.test == Refinement::Test::Is && !refinement.isExcluded
        && !refinement.isOff && refinement.values.size() == 1;
    const FilterInfo *filter = isPlain ? filterOf(*refinement.field) : nullptr;
    if (!filter || !(query.*filter->value).isEmpty())
        return nullptr;
    const bool isNetwork
        = filter->filter == Filter::IpAddress && parseIpNetwork(refinement.values.constFirst()).has_value();
    return isNetwork ? nullptr : filter;
}

} // namespace

const FilterInfo *filterOf(Field field)
{
    const auto filters = textFilters();
    const auto found = std::find_if(
        filters.begin(), filters.end(), [field](const FilterInfo &info) { return info.field == field; });
    return found == filters.end() ? nullptr : &*found;
}

Query including(const Query &asked, Field field, const QString &value)
{
    Query query = asked;
    const FilterInfo *filter = filterOf(field);
    if (!filter)
        return refinedBy(query, isValue(field, value));
    clearFor(query, *filter);
    query.*(filter->value) = value;
    return query;
}

Query includingToo(const Query &asked, Field field, const QString &value)
{
    Query query = asked;
    const FilterInfo *filter = filterOf(field);
    const QString before = filter ? query.*filter->value : QString();
    if (!before.isEmpty()) {
        if (before == value)
            return query;
        query = withoutFilter(query, filter->filter);
        query.refinements.append({ field, Refinement::Test::Is, { before, value } });
        return query;
    }
    const auto list = std::find_if(query.refinements.begin(), query.refinements.end(),
        [field](const Refinement &refinement) { return isWantedList(refinement, field); });
    if (list == query.refinements.end())
        return including(query, field, value);
    if (!list->values.contains(value, Qt::CaseInsensitive))
        list->values.append(value);
    return query;
}

Query excluding(const Query &asked, Field field, const QString &value)
{
    Query query = asked;
    const FilterInfo *filter = filterOf(field);
    if (filter && query.*filter->value == value)
        (query.*filter->value).clear();
    Refinement refinement = isValue(field, value);
    refinement.isExcluded = true;
    return refinedBy(query, refinement);
}

Query refinedBy(const Query &asked, const Refinement &refinement)
{
    Query query = asked;
    if (const FilterInfo *filter = freeFilterFor(query, refinement))
        query.*(filter->value) = refinement.values.constFirst();
    else if (!query.refinements.contains(refinement))
        query.refinements.append(refinement);
    return query;
}

Query withoutFilter(const Query &asked, Filter filter)
{
    Query query = asked;
    (query.*filterInfo(filter).value).clear();
    return query;
}

Query withFilterNegated(const Query &query, Filter filter)
{
    const QString value = query.*filterInfo(filter).value;
    return excluding(query, filterInfo(filter).field, value);
}

Query withFilterOff(const Query &query, Filter filter)
{
    Refinement refinement = isValue(filterInfo(filter).field, query.*filterInfo(filter).value);
    refinement.isOff = true;
    return refinedBy(withoutFilter(query, filter), refinement);
}

Query withoutRefinement(const Query &asked, qsizetype place)
{
    Query query = asked;
    query.refinements.removeAt(place);
    return query;
}

Query withRefinementNegated(const Query &asked, qsizetype place)
{
    Query query = asked;
    Refinement changed = query.refinements.takeAt(place);
    changed.isExcluded = !changed.isExcluded;
    return refinedBy(query, changed);
}

Query withRefinementToggled(const Query &asked, qsizetype place)
{
    Query query = asked;
    Refinement changed = query.refinements[place];
    changed.isOff = !changed.isOff;
    if (!freeFilterFor(query, changed)) {
        query.refinements[place] = changed;
        return query;
    }
    return refinedBy(withoutRefinement(query, place), changed);
}

QString filterAsText(const Query &query, Filter filter)
{
    return refinementText(isValue(filterInfo(filter).field, query.*filterInfo(filter).value));
}

} // namespace Audit
