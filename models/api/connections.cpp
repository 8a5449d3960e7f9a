// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"

#include "api/connectionlines.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

template <class Test>
ConnectionLine *lineOf(QList<ConnectionLine> &lines, Test test)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
        [&test](const ConnectionLine &line) { return line.connection && test(*line.connection); });
    return found == lines.end() ? nullptr : &*found;
}

/// Scheme, host and port.
QString placeOf(const QUrl &server)
{
    return u"%1://%2:%3"_s.arg(server.scheme(), server.host())
        .arg(server.port(server.scheme() == "http"_L1 ? 80 : 443));
}

auto isNamed(const QString &name)
{
    return [name](const Connection &connection) { return connection.name == name; };
}

} // namespace

QStringList defaultScopes()
{
    return { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s, u"admin:read"_s };
}

QString makeKeychainKey(const QUrl &server)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return placeOf(server) + u' ' + QString::number(number, 16).rightJustified(16, u'0');
}

QString keyWithin(const QString &key, const QUrl &server)
{
    const qsizetype end = key.lastIndexOf(u' ');
    if (end < 0)
        return key;
    const QString place = key.left(end);
    const bool isItsOwn = place == placeOf(server) || place == server.host(); // as older keys had it
    return isItsOwn ? key : placeOf(server) + key.mid(end);
}

Stripe freeStripe(const QList<Connection> &connections)
{
    for (int stripe = 0; stripe < stripeCount; ++stripe) {
        const bool isTaken = std::any_of(connections.begin(), connections.end(),
            [stripe](const Connection &connection) { return static_cast<int>(connection.stripe) == stripe; });
        if (!isTaken)
            return static_cast<Stripe>(stripe);
    }
    return Stripe::Violet;
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
    QList<Connection> connections;
    for (const ConnectionLine &line : readConnectionLines().lines) {
        if (line.connection)
            connections += *line.connection;
    }
    return connections;
}

std::optional<ConnectionListError> ConnectionList::problem() const
{
    return readConnectionLines().problem;
}

std::optional<Connection> ConnectionList::find(const QString &name) const
{
    const QList<Connection> connections = all();
    const auto found = std::find_if(connections.begin(), connections.end(), isNamed(name));
    return found == connections.end() ? std::nullopt : std::optional(*found);
}

std::optional<ConnectionListError> ConnectionList::add(const Connection &connection)
{
    bool isTaken = false;
    const auto problem = changeConnectionLines([&](QList<ConnectionLine> &lines) {
        isTaken = lineOf(lines, isNamed(connection.name));
        if (!isTaken)
            lines.append({ connection, {} });
        return !isTaken;
    });
    return isTaken ? std::optional(ConnectionListError { ConnectionListError::Kind::NameTaken, {} })
                   : problem;
}

std::optional<ConnectionListError> ConnectionList::save(const Connection &connection)
{
    return replace(connection.name, connection);
}

std::optional<ConnectionListError> ConnectionList::replace(const QString &name, const Connection &connection)
{
    return changeConnectionLines([&](QList<ConnectionLine> &lines) {
        if (ConnectionLine *line = lineOf(lines, isNamed(name)))
            line->connection = connection;
        else
            lines.append({ connection, {} });
        return true;
    });
}

std::optional<ConnectionListError> ConnectionList::update(
    const QString &keychainKey, const std::function<void(Connection &)> &change)
{
    bool isThere = false;
    const auto problem = changeConnectionLines([&](QList<ConnectionLine> &lines) {
        ConnectionLine *line = lineOf(lines,
            [&keychainKey](const Connection &connection) { return connection.keychainKey() == keychainKey; });
        isThere = line;
        if (line)
            change(*line->connection);
        return isThere;
    });
    return isThere || problem ? problem
                              : std::optional(ConnectionListError { ConnectionListError::Kind::Gone, {} });
}

std::optional<ConnectionListError> ConnectionList::remove(const QString &name)
{
    return changeConnectionLines([&](QList<ConnectionLine> &lines) {
        return lines.removeIf([isThis = isNamed(name)](const ConnectionLine &line) {
            return line.connection && isThis(*line.connection);
        }) > 0;
    });
}

} // namespace Audit
