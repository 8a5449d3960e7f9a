// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"

#include "api/connectionmembers.h"
#include "domain/filelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSettings>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = "connections"_L1;
constexpr auto expectsTokenKey = "expectsToken"_L1;
constexpr auto issuerKey = "issuer"_L1;
constexpr auto keychainEntryKey = "key"_L1;

constexpr std::chrono::seconds lockPatience { 5 }; ///< a change takes milliseconds

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

/// A connection of the file: readable, or kept as it stands for whoever edited it or a newer version.
struct Line
{
    std::optional<Connection> connection;
    QVariantMap members;
};

QList<Line> readLines(QSettings &settings)
{
    QList<Line> lines;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        QVariantMap members;
        for (const QString &key : settings.childKeys())
            members.insert(key, settings.value(key));
        lines.append({ readConnection(settings), members });
    }
    settings.endArray();
    return lines;
}

QVariantMap membersOf(const Connection &connection)
{
    QVariantMap members;
    for (const ConnectionMember &member : connectionMembers())
        members.insert(member.name, member.text(connection));
    members.insert(expectsTokenKey, connection.expectsToken);
    members.insert(issuerKey, connection.issuer);
    members.insert(keychainEntryKey, connection.key);
    return members;
}

void writeLines(QSettings &settings, const QList<Line> &lines)
{
    settings.remove(group); // an array that shrinks leaves its old tail
    settings.beginWriteArray(group, int(lines.size()));
    for (int i = 0; i < lines.size(); ++i) {
        settings.setArrayIndex(i);
        const QVariantMap members = lines[i].connection ? membersOf(*lines[i].connection) : lines[i].members;
        for (auto member = members.cbegin(); member != members.cend(); ++member)
            settings.setValue(member.key(), *member);
    }
    settings.endArray();
    settings.sync();
    QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

/// Whoever cannot have it is better served by a change than by none.
void take(FileLock &lock)
{
    const QDeadlineTimer deadline(lockPatience);
    while (lock.isOpen() && !lock.tryTake() && !deadline.hasExpired())
        QThread::msleep(2);
}

/// One change of the list as it stands now, by one program at a time. Nothing is written where `change` says
/// false.
bool changeLines(const std::function<bool(QList<Line> &)> &change)
{
    QSettings settings(QCoreApplication::organizationName(), owner());
    QDir().mkpath(QFileInfo(settings.fileName()).path());
    FileLock lock(settings.fileName() + u".connections-lock"_s);
    take(lock);
    settings.sync();
    QList<Line> lines = readLines(settings);
    const bool isChanged = change(lines);
    if (isChanged)
        writeLines(settings, lines);
    return isChanged;
}

template <class Test>
Line *lineOf(QList<Line> &lines, Test test)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
        [&test](const Line &line) { return line.connection && test(*line.connection); });
    return found == lines.end() ? nullptr : &*found;
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
    for (const Line &line : readLines(settings)) {
        if (line.connection)
            connections += *line.connection;
    }
    return connections;
}

std::optional<Connection> ConnectionList::find(const QString &name) const
{
    const QList<Connection> connections = all();
    const auto found = std::find_if(connections.begin(), connections.end(), isNamed(name));
    return found == connections.end() ? std::nullopt : std::optional(*found);
}

void ConnectionList::save(const Connection &connection)
{
    replace(connection.name, connection);
}

void ConnectionList::replace(const QString &name, const Connection &connection)
{
    changeLines([&](QList<Line> &lines) {
        if (Line *line = lineOf(lines, isNamed(name)))
            line->connection = connection;
        else
            lines.append({ connection, {} });
        return true;
    });
}

bool ConnectionList::update(const QString &keychainKey, const std::function<void(Connection &)> &change)
{
    return changeLines([&](QList<Line> &lines) {
        Line *line = lineOf(lines,
            [&keychainKey](const Connection &connection) { return connection.keychainKey() == keychainKey; });
        if (line)
            change(*line->connection);
        return line != nullptr;
    });
}

void ConnectionList::remove(const QString &name)
{
    changeLines([&](QList<Line> &lines) {
        return lines.removeIf([isThis = isNamed(name)](const Line &line) {
            return line.connection && isThis(*line.connection);
        }) > 0;
    });
}

} // namespace Audit
