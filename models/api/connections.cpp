// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"

#include "api/server.h"

#include <QFile>
#include <QSettings>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = "connections"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto serverKey = "server"_L1;
constexpr auto expectsTokenKey = "expectsToken"_L1;

/// What a settings file holds may have been edited: an address must pass the same gate as a typed one.
std::optional<Connection> readConnection(const QSettings &settings)
{
    const QString name = settings.value(nameKey).toString();
    const auto server = parseServerAddress(settings.value(serverKey).toString());
    if (name.isEmpty() || !server)
        return std::nullopt;
    return Connection { name, *server, settings.value(expectsTokenKey).toBool() };
}

void store(const QList<Connection> &connections)
{
    QSettings settings;
    settings.remove(group); // an array that shrinks leaves its old tail
    settings.beginWriteArray(group, int(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(nameKey, connections.at(i).name);
        settings.setValue(serverKey, connections.at(i).server.toString(QUrl::FullyEncoded));
        settings.setValue(expectsTokenKey, connections.at(i).expectsToken);
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

QList<Connection> ConnectionList::all() const
{
    QSettings settings;
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
