// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include "domain/querysplit.h"
#include "domain/timetext.h"

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;

constexpr std::array filters {
    FilterInfo { Filter::TenantId, "tenant_id"_L1, "tenant-id"_L1, &Query::tenantId, Field::TenantId },
    FilterInfo { Filter::PartnerId, "partner_id"_L1, "partner-id"_L1, &Query::partnerId, Field::PartnerId },
    FilterInfo { Filter::ActorId, "actor_id"_L1, "actor-id"_L1, &Query::actorId, Field::ActorId },
    FilterInfo {
        Filter::ActorEmail, "actor_email"_L1, "actor-email"_L1, &Query::actorEmail, Field::ActorEmail },
    FilterInfo { Filter::Action, "action"_L1, "action"_L1, &Query::action, Field::Action },
    FilterInfo { Filter::ResourceType, "resource_type"_L1, "resource-type"_L1, &Query::resourceType,
        Field::ResourceType },
    FilterInfo {
        Filter::ResourceId, "resource_id"_L1, "resource-id"_L1, &Query::resourceId, Field::ResourceId },
    FilterInfo { Filter::Result, "result"_L1, "result"_L1, &Query::result, Field::Result },
    FilterInfo { Filter::IpAddress, "ip_address"_L1, "ip-address"_L1, &Query::ipAddress, Field::IpAddress },
};

constexpr bool isInEnumOrder()
{
    for (std::size_t i = 0; i < filters.size(); ++i) {
        if (filters[i].filter != static_cast<Filter>(i))
            return false;
    }
    return true;
}
static_assert(isInEnumOrder(), "filterInfo() finds a row by the number of its filter");

bool hasNoText(const Query &query, const FilterInfo &info)
{
    return (query.*info.value).isEmpty();
}

void addText(QList<Parameter> &parameters, const Query &query, Filter filter)
{
    const FilterInfo &info = filterInfo(filter);
    if (!hasNoText(query, info))
        parameters.append(
            { QByteArray(info.parameter.data(), info.parameter.size()), (query.*info.value).toUtf8() });
}

void addTimes(QList<Parameter> &parameters, const Query &query, qint64 nowUs)
{
    if (const auto start = query.start.resolve(nowUs))
        parameters.append({ "start_time", utcText(*start).toLatin1() });
    if (const auto end = query.end.resolve(nowUs))
        parameters.append({ "end_time", utcText(*end).toLatin1() });
}

TimeBound frozen(const TimeBound &bound, qint64 nowUs)
{
    const auto instant = bound.resolve(nowUs);
    return instant ? TimeBound::absolute(*instant) : TimeBound();
}

} // namespace

TimeBound TimeBound::absolute(qint64 usSinceEpoch)
{
    return { Kind::Absolute, usSinceEpoch };
}

TimeBound TimeBound::relative(qint64 secondsBeforeNow)
{
    return { Kind::Relative, secondsBeforeNow };
}

std::optional<qint64> TimeBound::resolve(qint64 nowUs) const
{
    switch (m_kind) {
    case Kind::Open:
        return std::nullopt;
    case Kind::Absolute:
        return m_value;
    case Kind::Relative:
        return nowUs - m_value * microsecondsPerSecond;
    }
    return std::nullopt;
}

bool Query::isUnfiltered() const
{
    return start.isOpen() && end.isOpen() && refinements.isEmpty()
        && std::all_of(filters.begin(), filters.end(),
            [this](const FilterInfo &info) { return hasNoText(*this, info); });
}

bool Query::asksServerAs(const Query &other) const
{
    return partsOf(*this) == partsOf(other);
}

Query Query::frozenAt(qint64 nowUs) const
{
    Query fixed = *this;
    fixed.start = frozen(start, nowUs);
    fixed.end = frozen(end, nowUs);
    return fixed;
}

std::span<const FilterInfo> textFilters()
{
    return filters;
}

const FilterInfo &filterInfo(Filter filter)
{
    return filters.at(static_cast<std::size_t>(filter));
}

QList<Parameter> queryParameters(const Query &query, qint64 nowUs)
{
    QList<Parameter> parameters;
    for (const FilterInfo &info : filters) {
        // The API document lists the times between result and ip_address.
        if (info.filter == Filter::IpAddress)
            addTimes(parameters, query, nowUs);
        addText(parameters, query, info.filter);
    }
    return parameters;
}

QList<Parameter> statsParameters(const Query &query, qint64 nowUs)
{
    QList<Parameter> parameters;
    addText(parameters, query, Filter::TenantId);
    addTimes(parameters, query, nowUs);
    return parameters;
}

bool statsCoverQuery(const Query &query)
{
    const bool isRefined = std::any_of(query.refinements.begin(), query.refinements.end(),
        [](const Refinement &refinement) { return !refinement.isOff; });
    return !isRefined && std::all_of(filters.begin(), filters.end(), [&query](const FilterInfo &info) {
        return info.filter == Filter::TenantId || hasNoText(query, info);
    });
}

QByteArray encodeParameters(const QList<Parameter> &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

void setActor(Query &query, const QString &text)
{
    const QString actor = text.trimmed();
    const bool isEmail = actor.contains(u'@');
    query.actorEmail = isEmail ? actor : QString();
    query.actorId = isEmail ? QString() : actor;
}

QString actorText(const Query &query)
{
    return query.actorEmail.isEmpty() ? query.actorId : query.actorEmail;
}

} // namespace Audit
