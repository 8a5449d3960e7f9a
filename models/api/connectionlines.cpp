// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionlines.h"

#include "api/connectionmembers.h"
#include "domain/filelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace Audit {

using namespace Qt::StringLiterals;
using Kind = ConnectionListError::Kind;

namespace {

constexpr auto group = "connections"_L1;
constexpr auto expectsTokenKey = "expectsToken"_L1;
constexpr auto issuerKey = "issuer"_L1;
constexpr auto keychainEntryKey = "key"_L1;
constexpr auto stripeKey = "stripe"_L1;

/// A change takes milliseconds.
std::atomic<std::chrono::milliseconds> lockPatience { std::chrono::seconds(5) };

/// A colour that this version does not know hides no connection.
bool mustBeRight(const ConnectionMember &member)
{
    return member.name != stripeKey;
}

/// What a settings file holds may have been edited: it must pass the same gate as what is typed. Older
/// versions wrote fewer members.
std::optional<Connection> readConnection(const QVariantMap &members)
{
    Connection connection;
    for (const ConnectionMember &member : connectionMembers()) {
        const auto text = members.constFind(member.name);
        const bool isThere = text != members.cend();
        const bool isRead = isThere && member.read(text->toString(), connection);
        if (isThere ? !isRead && mustBeRight(member) : member.isRequired)
            return std::nullopt;
    }
    connection.issuer = members.value(issuerKey).toString();
    // A key leads to the token of one server: whoever edits the address gets no other's.
    const QString key = members.value(keychainEntryKey).toString();
    connection.key = keyWithin(key, connection.server);
    connection.expectsToken = members.value(expectsTokenKey).toBool() && connection.key == key;
    return connection;
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

/// Of the console.
QString owner()
{
    const QString program = QCoreApplication::applicationName();
    return program == "audit-query"_L1 ? u"audit-console"_s : program;
}

/// A pipe in the file's place would hold up whoever opens it.
std::optional<ConnectionListError> whyNotOpened()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/'
        + QCoreApplication::organizationName() + u'/' + owner() + u".conf"_s;
    const QFileInfo file(path);
    if (!file.exists() || file.isFile())
        return std::nullopt;
    return ConnectionListError { Kind::Unreadable, path };
}

/// Sections and members. Qt passes over anything else, forgets that it did, and would write the file without
/// it.
bool isSettingsText(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &untrimmed) {
        const QByteArray line = untrimmed.trimmed();
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        return line.isEmpty() || line.startsWith(';') || isSection || line.contains('=');
    });
}

std::optional<ConnectionListError> whyNotRead(const QSettings &settings)
{
    QFile file(settings.fileName());
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return ConnectionListError { Kind::Unreadable, file.fileName() };
    if (!isSettingsText(file.readAll()))
        return ConnectionListError { Kind::Damaged, file.fileName() };
    return std::nullopt;
}

/// By the numbers that are there, not by how many there are said to be: the file may have been cut or edited.
QList<ConnectionLine> readLines(QSettings &settings)
{
    settings.beginGroup(group);
    QList<int> numbers;
    for (const QString &name : settings.childGroups()) {
        if (const int number = name.toInt(); number > 0)
            numbers += number;
    }
    std::sort(numbers.begin(), numbers.end());
    QList<ConnectionLine> lines;
    for (const int number : numbers) {
        settings.beginGroup(QString::number(number));
        QVariantMap members;
        for (const QString &key : settings.childKeys())
            members.insert(key, settings.value(key));
        settings.endGroup();
        lines.append({ readConnection(members), members });
    }
    settings.endGroup();
    return lines;
}

void writeLines(QSettings &settings, const QList<ConnectionLine> &lines)
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

/// False where another program does not let go of it. One that cannot be had by anybody locks nobody out.
bool take(FileLock &lock)
{
    const QDeadlineTimer deadline(lockPatience.load());
    while (lock.isOpen() && !lock.tryTake()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(2);
    }
    return true;
}

} // namespace

void ConnectionList::setPatience(std::chrono::milliseconds patience)
{
    lockPatience = patience;
}

ConnectionLines readConnectionLines()
{
    if (const auto problem = whyNotOpened())
        return { {}, problem };
    QSettings settings(QCoreApplication::organizationName(), owner());
    ConnectionLines read { readLines(settings), whyNotRead(settings) };
    const bool isWhole = std::all_of(read.lines.cbegin(), read.lines.cend(),
        [](const ConnectionLine &line) { return line.connection.has_value(); });
    if (!isWhole && !read.problem)
        read.problem = ConnectionListError { Kind::SomeUnreadable, settings.fileName() };
    return read;
}

std::optional<ConnectionListError> changeConnectionLines(
    const std::function<bool(QList<ConnectionLine> &)> &change)
{
    if (auto problem = whyNotOpened())
        return problem;
    QSettings settings(QCoreApplication::organizationName(), owner());
    QDir().mkpath(QFileInfo(settings.fileName()).path());
    FileLock lock(settings.fileName() + u".connections-lock"_s);
    if (!take(lock))
        return ConnectionListError { Kind::Busy, settings.fileName() };
    settings.sync();
    if (auto problem = whyNotRead(settings))
        return problem;
    const ConnectionListError notWritten { Kind::NotWritten, settings.fileName() };
    if (!settings.isWritable()) // else Qt would write it at some later time
        return notWritten;
    QList<ConnectionLine> lines = readLines(settings);
    if (!change(lines))
        return std::nullopt;
    writeLines(settings, lines);
    return settings.status() == QSettings::NoError ? std::nullopt : std::optional(notWritten);
}

} // namespace Audit
