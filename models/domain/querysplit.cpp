// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querysplit.h"

#include "domain/ipnetwork.h"
#include "domain/queryedits.h"

#include <algorithm>

namespace Audit {

namespace {

/// Values that the server tells apart, whether or not it minds their case.
QStringList distinctValues(const Refinement &refinement)
{
    QStringList values;
    for (const QString &value : refinement.values) {
        if (!values.contains(value, Qt::CaseInsensitive))
            values.append(value);
    }
    return values;
}

/// An empty filter is none, and a network is no address.
bool isAskable(const FilterInfo &filter, const QString &value)
{
    return !value.trimmed().isEmpty()
        && (filter.filter != Filter::IpAddress || !parseIpNetwork(value).has_value());
}

/// The filter that the values can be given to; nullptr where there is none.
const FilterInfo *filterFor(const Query &query, const Refinement &refinement)
{
    const bool isList = refinement.field && refinement.test == Refinement::Test::Is && !refinement.isExcluded
        && !refinement.isOff && refinement.values.size() > 1;
    const FilterInfo *filter = isList ? filterOf(*refinement.field) : nullptr;
    const bool isFree = filter && (query.*filter->value).isEmpty();
    const bool isAsked = isFree
        && std::all_of(refinement.values.begin(), refinement.values.end(),
            [filter](const QString &value) { return isAskable(*filter, value); });
    return isAsked ? filter : nullptr;
}

QList<Query> timesValues(const QList<Query> &parts, const FilterInfo &filter, const QStringList &values)
{
    QList<Query> product;
    for (const Query &part : parts) {
        for (const QString &value : values) {
            product.append(part);
            product.last().*(filter.value) = value;
        }
    }
    return product;
}

} // namespace

QList<qsizetype> askedRefinements(const Query &query)
{
    QList<qsizetype> places;
    QList<const FilterInfo *> taken;
    qsizetype parts = 1;
    for (qsizetype place = 0; place < query.refinements.size(); ++place) {
        const Refinement &refinement = query.refinements[place];
        const FilterInfo *filter = filterFor(query, refinement);
        if (!filter || taken.contains(filter) || parts * distinctValues(refinement).size() > mostParts)
            continue;
        places.append(place);
        taken.append(filter);
        parts *= distinctValues(refinement).size();
    }
    return places;
}

QList<Query> partsOf(const Query &query)
{
    Query plain = query;
    plain.refinements.clear();
    QList<Query> parts { plain };
    for (const qsizetype place : askedRefinements(query)) {
        const Refinement &refinement = query.refinements[place];
        parts = timesValues(parts, *filterOf(*refinement.field), distinctValues(refinement));
    }
    return parts;
}

} // namespace Audit
