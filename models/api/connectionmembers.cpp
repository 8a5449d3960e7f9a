// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionmembers.h"

#include "api/server.h"
#include "api/token.h"
#include "domain/tokentext.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTenant = 100;
constexpr qsizetype longestClientId = 200;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype mostScopes = 20;
constexpr qsizetype longestScope = 100;

constexpr std::array<QLatin1StringView, stripeCount> stripeNames { "violet"_L1, "blue"_L1, "teal"_L1,
    "amber"_L1, "red"_L1, "grey"_L1 };

template <class Test>
bool isAll(const QString &text, Test test)
{
    return std::all_of(text.begin(), text.end(), test);
}

/// By characters: one beyond the first 65,536 is two halves, neither of which prints.
bool isPrintable(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return text.isValidUtf16() && std::all_of(characters.begin(), characters.end(), [](uint character) {
        return QChar::isPrint(character);
    });
}

bool readName(const QString &text, Connection &connection)
{
    if (!isPrintable(text) || holdsToken(text) || text.trimmed().isEmpty()
        || text.size() > longestConnectionName)
        return false;
    connection.name = text;
    return true;
}

bool readServer(const QString &text, Connection &connection)
{
    const auto server = parseServerAddress(text);
    if (!server)
        return false;
    connection.server = *server;
    return true;
}

/// It becomes one step of a path.
bool readTenant(const QString &text, Connection &connection)
{
    const auto isSlugLetter = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    };
    if (!isAll(text, isSlugLetter) || holdsToken(text) || text.size() > longestTenant
        || text.startsWith(u'.'))
        return false;
    connection.tenant = text;
    return true;
}

bool isVisibleAscii(QChar c)
{
    return c > u' ' && c < u'\x7f';
}

bool readClientId(const QString &text, Connection &connection)
{
    if (!isAll(text, isVisibleAscii) || holdsToken(text) || text.size() > longestClientId)
        return false;
    connection.clientId = text;
    return true;
}

bool readPort(const QString &text, Connection &connection)
{
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    if (!isNumber || port < lowestLoopbackPort)
        return false;
    connection.loopbackPort = port;
    return true;
}

/// RFC 6749, 3.3: scope-token.
bool isScope(const QString &text)
{
    const auto mayStand = [](QChar c) { return isVisibleAscii(c) && c != u'"' && c != u'\\'; };
    return !text.isEmpty() && text.size() <= longestScope && isAll(text, mayStand);
}

bool readScopes(const QString &text, Connection &connection)
{
    const QStringList scopes = text.split(u' ', Qt::SkipEmptyParts);
    if (scopes.isEmpty() || scopes.size() > mostScopes || !std::all_of(scopes.begin(), scopes.end(), isScope))
        return false;
    connection.scopes = scopes;
    return true;
}

bool readStripe(const QString &text, Connection &connection)
{
    const auto found = std::find(stripeNames.begin(), stripeNames.end(), text);
    if (found == stripeNames.end())
        return false;
    connection.stripe = static_cast<Stripe>(found - stripeNames.begin());
    return true;
}

bool readCaFile(const QString &text, Connection &connection)
{
    const bool isPlain = isPrintable(text);
    if (!isPlain || text.size() > longestPath || (!text.isEmpty() && QFileInfo(text).isRelative()))
        return false;
    connection.route.caFile = text;
    return true;
}

bool readProxy(const QString &text, Connection &connection)
{
    const auto proxy = parseProxy(text);
    if (!proxy)
        return false;
    connection.route.proxy = *proxy;
    return true;
}

constexpr std::array members {
    ConnectionMember { "name"_L1, [](const Connection &c) { return c.name; }, readName, true },
    ConnectionMember { "server"_L1, [](const Connection &c) { return c.server.toString(QUrl::FullyEncoded); },
        readServer, true },
    ConnectionMember { "tenant"_L1, [](const Connection &c) { return c.tenant; }, readTenant },
    ConnectionMember { "client_id"_L1, [](const Connection &c) { return c.clientId; }, readClientId },
    ConnectionMember {
        "loopback_port"_L1, [](const Connection &c) { return QString::number(c.loopbackPort); }, readPort },
    ConnectionMember { "scopes"_L1, [](const Connection &c) { return c.scopes.join(u' '); }, readScopes },
    ConnectionMember { "stripe"_L1,
        [](const Connection &c) { return QString(stripeNames[static_cast<std::size_t>(c.stripe)]); },
        readStripe },
    ConnectionMember { "ca_file"_L1, [](const Connection &c) { return c.route.caFile; }, readCaFile },
    ConnectionMember { "proxy"_L1, [](const Connection &c) { return proxyText(c.route.proxy); }, readProxy },
};

} // namespace

std::span<const ConnectionMember> connectionMembers()
{
    return members;
}

const ConnectionMember *connectionMember(QLatin1StringView name)
{
    const auto found = std::find_if(members.begin(), members.end(),
        [name](const ConnectionMember &member) { return member.name == name; });
    return found == members.end() ? nullptr : &*found;
}

} // namespace Audit
