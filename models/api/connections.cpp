// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"

#include "api/connectionmembers.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSettings>

#include <tuple>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = "connections"_L1;
constexpr auto expectsTokenKey = "expectsToken"_L1;
constexpr auto issuerKey = "issuer"_L1;
constexpr auto keychainEntryKey = "key"_L1;

/// What a settings file holds may have been edited: it must pass the same gate as what is typed. Older
/// versions wrote fewer members.
std::optional<Connection> readConnection(const QSettings &settings)
{
    Connection connection;
    for (const ConnectionMember &member : connectionMembers()) {
        const bool isThere = settings.contains(member.name);
        if (isThere ? !member.read(settings.value(member.name).toString(), connection) : member.isRequired)
            return std::nullopt;
    }
    connection.expectsToken = settings.value(expectsTokenKey).toBool();
    connection.issuer = settings.value(issuerKey).toString();
    connection.key = settings.value(keychainEntryKey).toString();
    return connection;
}

/// The file of the console, whichever of the programs reads it.
QString owner()
{
    const QString program = QCoreApplication::applicationName();
    return program == "audit-query"_L1 ? u"audit-console"_s : program;
}

void store(const QList<Connection> &connections)
{
    QSettings settings(QCoreApplication::organizationName(), owner());
    settings.remove(group); // an array that shrinks leaves its old tail
    settings.beginWriteArray(group, int(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        settings.setArrayIndex(i);
        for (const ConnectionMember &member : connectionMembers())
            settings.setValue(member.name, member.text(connections.at(i)));
        settings.setValue(expectsTokenKey, connections.at(i).expectsToken);
        settings.setValue(issuerKey, connections.at(i).issuer);
        settings.setValue(keychainEntryKey, connections.at(i).key);
    }
    settings.endArray();
    settings.sync();
    QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

qsizetype positionOf(const QList<Connection> &connections, const QString &name)
{
    for (qsizetype i = 0; i < connections.size(); ++i) {
        if (connections.at(i).name == name)
            return i;
    }
    return -1;
}

} // namespace

QStringList defaultScopes()
{
    return { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s, u"admin:read"_s };
}

QString makeKeychainKey(const QUrl &server)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return server.host() + u' ' + QString::number(number, 16).rightJustified(16, u'0');
}

Connection carriedOver(const Connection &before, Connection after)
{
    const auto whose = [](const Connection &c) { return std::tie(c.server, c.tenant, c.clientId); };
    const bool isSame = whose(before) == whose(after);
    after.key = isSame ? before.keychainKey() : makeKeychainKey(after.server);
    after.issuer = isSame ? before.issuer : QString();
    after.expectsToken = isSame && before.expectsToken;
    return after;
}

QList<Connection> ConnectionList::all() const
{
    QSettings settings(QCoreApplication::organizationName(), owner());
    QList<Connection> connections;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const auto connection = readConnection(settings))
            connections += *connection;
    }
    settings.endArray();
    return connections;
}

std::optional<Connection> ConnectionList::find(const QString &name) const
{
    const QList<Connection> connections = all();
    const qsizetype at = positionOf(connections, name);
    return at < 0 ? std::nullopt : std::optional(connections.at(at));
}

void ConnectionList::save(const Connection &connection)
{
    QList<Connection> connections = all();
    const qsizetype at = positionOf(connections, connection.name);
    if (at < 0)
        connections += connection;
    else
        connections[at] = connection;
    store(connections);
}

void ConnectionList::replace(const QString &name, const Connection &connection)
{
    QList<Connection> connections = all();
    const qsizetype at = positionOf(connections, name);
    if (at < 0)
        return save(connection);
    connections[at] = connection;
    store(connections);
}

void ConnectionList::remove(const QString &name)
{
    QList<Connection> connections = all();
    const qsizetype at = positionOf(connections, name);
    if (at < 0)
        return;
    connections.removeAt(at);
    store(connections);
}

} // namespace Audit
