// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/savedview.h"

#include "domain/querymembers.h"

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
constexpr auto columnsMember = "columns"_L1;
constexpr qsizetype mostColumns = 200;

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
    QJsonArray refinements;
    for (const QueryMember &member : queryMembers(query)) {
        if (member.name == refinementsMember)
            refinements.append(member.text);
        else
            object[member.name] = member.text;
    }
    if (!refinements.isEmpty())
        object[refinementsMember] = refinements;
    return object;
}

bool readMember(const QString &name, const QJsonValue &value, Query &query)
{
    if (name != refinementsMember)
        return readQueryMember({ name, value.toString() }, query);
    const QJsonArray texts = value.toArray();
    return value.isArray() && std::all_of(texts.begin(), texts.end(), [&](const QJsonValue &text) {
        return readQueryMember({ name, text.toString() }, query);
    });
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

bool isPlainLine(const QString &text, qsizetype longest)
{
    const QList<uint> characters = text.toUcs4(); // a picture is one, and two QChars
    const bool isPlain = std::all_of(
        characters.begin(), characters.end(), [](uint character) { return QChar::isPrint(character); });
    return !text.trimmed().isEmpty() && text.size() <= longest && isPlain;
}

/// None where the member is there and is no list of names. A path has a server's names in it, whatever they
/// are; whoever shows columns knows which of them there are.
std::optional<QStringList> decodeColumns(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringList();
    const QJsonArray texts = value.toArray();
    QStringList columns;
    for (const auto &text : texts)
        columns.append(text.toString());
    const bool isList = value.isArray() && columns.size() <= mostColumns
        && std::none_of(
            columns.begin(), columns.end(), [](const QString &column) { return column.isEmpty(); });
    return isList ? std::optional(columns) : std::nullopt;
}

} // namespace

QByteArray encodeView(const SavedView &view)
{
    QJsonObject object { { versionMember, version }, { nameMember, view.name },
        { queryMember, encodeQuery(view.query) } };
    if (!view.columns.isEmpty())
        object[columnsMember] = QJsonArray::fromStringList(view.columns);
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
        if (name != versionMember && name != nameMember && name != queryMember && name != columnsMember)
            return badMember(name);
    }
    const QString name = object[nameMember].toString();
    if (!isPlainLine(name, longestViewName))
        return badMember(nameMember);
    if (!object[queryMember].isObject())
        return badMember(queryMember);
    const auto query = decodeQuery(object[queryMember].toObject());
    if (!query)
        return query.error();
    const auto columns = decodeColumns(object[columnsMember]);
    if (!columns)
        return badMember(columnsMember);
    return SavedView { name, *query, *columns };
}

} // namespace Audit
