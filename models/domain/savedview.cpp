// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/savedview.h"

#include "domain/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype largestView = 1 << 20;
constexpr auto versionMember = "audit_view"_L1;
constexpr auto nameMember = "name"_L1;
constexpr auto queryMember = "query"_L1;
constexpr auto startMember = "start_time"_L1;
constexpr auto endMember = "end_time"_L1;
constexpr auto refinementsMember = "refinements"_L1;

ViewError badMember(const QString &member)
{
    return { ViewError::Kind::BadMember, member };
}

ViewError badQueryMember(const QString &member)
{
    return badMember(queryMember + u'.' + member);
}

QJsonObject encodeQuery(const Query &query)
{
    QJsonObject object;
    for (const FilterInfo &info : textFilters()) {
        if (!(query.*info.value).isEmpty())
            object[info.parameter] = query.*info.value;
    }
    if (!query.start.isOpen())
        object[startMember] = timeBoundText(query.start, QTimeZone::utc());
    if (!query.end.isOpen())
        object[endMember] = timeBoundText(query.end, QTimeZone::utc());
    QJsonArray refinements;
    for (const Refinement &refinement : query.refinements)
        refinements.append(refinementText(refinement));
    if (!refinements.isEmpty())
        object[refinementsMember] = refinements;
    return object;
}

const FilterInfo *filterNamed(const QString &name)
{
    const auto filters = textFilters();
    const auto found = std::find_if(
        filters.begin(), filters.end(), [&name](const FilterInfo &info) { return info.parameter == name; });
    return found == filters.end() ? nullptr : &*found;
}

bool readRefinements(const QJsonValue &value, Query &query)
{
    const QJsonArray texts = value.toArray();
    for (const auto &text : texts) {
        const auto refinement = parseRefinement(text.toString());
        if (!refinement)
            return false;
        query.refinements.append(*refinement);
    }
    return value.isArray();
}

bool readTime(const QJsonValue &value, TimeBound &bound)
{
    const auto read = parseTimeBound(value.toString(), QTimeZone::utc());
    if (read)
        bound = *read;
    return read && !value.toString().isEmpty();
}

bool readMember(const QString &name, const QJsonValue &value, Query &query)
{
    if (name == startMember)
        return readTime(value, query.start);
    if (name == endMember)
        return readTime(value, query.end);
    if (name == refinementsMember)
        return readRefinements(value, query);
    const FilterInfo *filter = filterNamed(name);
    if (!filter || value.toString().isEmpty())
        return false;
    query.*filter->value = value.toString();
    return true;
}

Result<Query, ViewError> decodeQuery(const QJsonObject &object)
{
    Query query;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!readMember(member.key(), member.value(), query))
            return badQueryMember(member.key());
    }
    return query;
}

bool isName(const QString &name)
{
    const bool isPlain
        = std::all_of(name.begin(), name.end(), [](QChar character) { return character.isPrint(); });
    return !name.trimmed().isEmpty() && name.size() <= longestViewName && isPlain;
}

} // namespace

QByteArray encodeView(const SavedView &view)
{
    const QJsonObject object { { versionMember, version }, { nameMember, view.name },
        { queryMember, encodeQuery(view.query) } };
    return QJsonDocument(object).toJson();
}

Result<SavedView, ViewError> decodeView(const QByteArray &bytes)
{
    const QJsonDocument document
        = bytes.size() > largestView ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return ViewError { ViewError::Kind::NotJson };
    const QJsonObject object = document.object();
    if (!object.contains(versionMember))
        return ViewError { ViewError::Kind::NotAView };
    if (object[versionMember] != version)
        return ViewError { ViewError::Kind::OtherVersion };
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (name != versionMember && name != nameMember && name != queryMember)
            return badMember(name);
    }
    const QString name = object[nameMember].toString();
    if (!isName(name))
        return badMember(nameMember);
    if (!object[queryMember].isObject())
        return badMember(queryMember);
    const auto query = decodeQuery(object[queryMember].toObject());
    if (!query)
        return query.error();
    return SavedView { name, *query };
}

} // namespace Audit
