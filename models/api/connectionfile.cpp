// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionfile.h"

#include "api/connectionmembers.h"
#include "domain/jsonreader.h"
#include "domain/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype largestFile = 1 << 20;
constexpr auto versionMember = "audit_connections"_L1;
constexpr auto listMember = "connections"_L1;
constexpr auto portMember = "loopback_port"_L1;

using Kind = ConnectionFileError::Kind;
using Read = Result<Connection, ConnectionFileError>;

QJsonObject encode(const Connection &connection)
{
    QJsonObject object;
    for (const ConnectionMember &member : connectionMembers()) {
        const QString text = member.text(connection);
        if (member.name == portMember)
            object[member.name] = connection.loopbackPort;
        else if (!text.isEmpty())
            object[member.name] = text;
    }
    return object;
}

/// The bytes of one file, and which of their lines a value stands on.
class Reader
{
public:
    Reader(const Json::Document &document, QByteArrayView file)
        : m_bytes(document.root().raw())
        , m_firstLine(1 + int(file.first(Json::trimmed(file).data() - file.data()).count('\n')))
    {
    }

    ConnectionFileError error(Kind kind, const Json::Value &at, QByteArrayView member = {}) const
    {
        const auto before = m_bytes.first(Json::trimmed(at.raw()).data() - m_bytes.data());
        return { kind, m_firstLine + int(before.count('\n')), QString::fromUtf8(member) };
    }

    Read connection(const Json::Value &object) const;

private:
    std::optional<ConnectionFileError> take(const Json::Member &member, Connection &connection) const;

    QByteArrayView m_bytes; ///< from the first that is no white space
    int m_firstLine;
};

std::optional<ConnectionFileError> Reader::take(const Json::Member &member, Connection &connection) const
{
    const ConnectionMember *known = connectionMember(QLatin1StringView(member.key));
    if (!known)
        return error(Kind::UnknownMember, member.value, member.key);
    const bool isNumber = member.value.kind() == Json::Kind::Number && known->name == portMember;
    const bool isText = member.value.kind() == Json::Kind::String || isNumber;
    if (!isText || !known->read(member.value.text(), connection))
        return error(Kind::BadMember, member.value, member.key);
    return std::nullopt;
}

Read Reader::connection(const Json::Value &object) const
{
    if (!object.isObject())
        return error(Kind::BadMember, object, QByteArrayView("connections"));
    const Json::Members members = Json::members(object);
    Connection connection;
    QList<QByteArrayView> seen;
    for (const Json::Member &member : members) {
        if (seen.contains(member.key))
            return error(Kind::RepeatedMember, member.value, member.key);
        seen += member.key;
        if (const auto fault = take(member, connection))
            return *fault;
    }
    for (const ConnectionMember &member : connectionMembers()) {
        if (member.isRequired && !seen.contains(QByteArrayView(member.name.data(), member.name.size())))
            return error(Kind::MissingMember, object, QByteArrayView(member.name.data(), member.name.size()));
    }
    return connection;
}

ConnectionFileError notJson(const QByteArray &bytes)
{
    QJsonParseError fault;
    QJsonDocument::fromJson(bytes, &fault);
    const qsizetype at = std::clamp<qsizetype>(fault.offset, 0, bytes.size());
    return { Kind::NotJson, 1 + int(QByteArrayView(bytes).first(at).count('\n')), {} };
}

/// The list of connections where the document is such a file of this version.
Result<Json::Value, ConnectionFileError> listOf(const Json::Document &document, const Reader &reader)
{
    const Json::Members members
        = document.root().isObject() ? Json::members(document.root()) : Json::Members();
    const Json::Value number = Json::find(members, QByteArrayView("audit_connections"));
    if (number.isNull())
        return ConnectionFileError { Kind::NotConnections, 0, {} };
    if (number.integer() > version)
        return reader.error(Kind::OtherVersion, number);
    if (number.integer() != version)
        return reader.error(Kind::BadMember, number, versionMember);
    for (const Json::Member &member : members) {
        if (QLatin1StringView(member.key) != versionMember && QLatin1StringView(member.key) != listMember)
            return reader.error(Kind::UnknownMember, member.value, member.key);
    }
    const Json::Value list = Json::find(members, QByteArrayView("connections"));
    if (list.isNull())
        return reader.error(Kind::MissingMember, document.root(), QByteArrayView("connections"));
    if (!list.isArray())
        return reader.error(Kind::BadMember, list, QByteArrayView("connections"));
    return list;
}

QStringList namesOf(const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections)
        names += connection.name;
    return names;
}

/// Without what belongs to this computer alone.
Connection asInAFile(Connection connection)
{
    connection.expectsToken = false;
    connection.issuer.clear();
    connection.key.clear();
    return connection;
}

} // namespace

QByteArray encodeConnections(const QList<Connection> &connections)
{
    QJsonArray list;
    for (const Connection &connection : connections)
        list.append(encode(connection));
    return QJsonDocument(QJsonObject { { versionMember, version }, { listMember, list } }).toJson();
}

Result<QList<Connection>, ConnectionFileError> decodeConnections(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return ConnectionFileError { Kind::TooLarge, 0, {} };
    const auto document = Json::Document::read(bytes);
    if (!document)
        return notJson(bytes);
    const Reader reader(*document, bytes);
    const auto list = listOf(*document, reader);
    if (!list)
        return list.error();
    QList<Connection> connections;
    for (const Json::Value &object : Json::elements(*list)) {
        const Read connection = reader.connection(object);
        if (!connection)
            return connection.error();
        if (namesOf(connections).contains(connection->name))
            return reader.error(Kind::RepeatedName, object, QByteArrayView("name"));
        connections += *connection;
    }
    return connections;
}

QString freeConnectionName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number) {
        const QString behind = u" (%1)"_s.arg(number);
        free = name.left(longestConnectionName - behind.size()) + behind;
    }
    return free;
}

ConnectionMerge mergeConnections(const QList<Connection> &here, const QList<Connection> &fromFile)
{
    ConnectionMerge merge;
    QStringList taken = namesOf(here);
    for (const Connection &brought : fromFile) {
        const Connection bare = asInAFile(brought);
        const bool isHere = std::any_of(here.begin(), here.end(),
            [&bare](const Connection &connection) { return asInAFile(connection) == bare; });
        if (isHere) {
            merge.same += bare.name;
            continue;
        }
        Connection added = bare;
        added.name = freeConnectionName(bare.name, taken);
        added.key = makeKeychainKey(bare.server);
        if (added.name != bare.name)
            merge.renamed += { bare.name, added.name };
        taken += added.name;
        merge.added += added;
    }
    return merge;
}

} // namespace Audit
