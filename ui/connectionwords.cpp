// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwords.h"

#include "domain/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

constexpr std::array<const char *, stripeCount> stripeTitles {
    QT_TRANSLATE_NOOP("ConnectionWords", "Violet"),
    QT_TRANSLATE_NOOP("ConnectionWords", "Blue"),
    QT_TRANSLATE_NOOP("ConnectionWords", "Teal"),
    QT_TRANSLATE_NOOP("ConnectionWords", "Amber"),
    QT_TRANSLATE_NOOP("ConnectionWords", "Red"),
    QT_TRANSLATE_NOOP("ConnectionWords", "Grey"),
};

struct MemberWords
{
    const char *member;
    const char *title;
    const char *rule;
};

constexpr std::array memberTable {
    MemberWords { "name", QT_TRANSLATE_NOOP("ConnectionWords", "Name"),
        QT_TRANSLATE_NOOP("ConnectionWords", "A name is one line of at most 80 characters.") },
    MemberWords { "server", QT_TRANSLATE_NOOP("ConnectionWords", "Address"),
        QT_TRANSLATE_NOOP("ConnectionWords",
            "An address looks like https://scaikey.example.org; plain http is for this computer only.") },
    MemberWords { "tenant", QT_TRANSLATE_NOOP("ConnectionWords", "Tenant"),
        QT_TRANSLATE_NOOP("ConnectionWords",
            "A tenant is the short name in its sign-in address: letters, digits, and - _ or . between "
            "them.") },
    MemberWords { "client_id", QT_TRANSLATE_NOOP("ConnectionWords", "Client id"),
        QT_TRANSLATE_NOOP("ConnectionWords", "A client id is one word, as the service registered it.") },
    MemberWords { "loopback_port", QT_TRANSLATE_NOOP("ConnectionWords", "Port"),
        QT_TRANSLATE_NOOP("ConnectionWords", "A port is a number from 1024 to 65535.") },
    MemberWords { "scopes", QT_TRANSLATE_NOOP("ConnectionWords", "Scopes"),
        QT_TRANSLATE_NOOP(
            "ConnectionWords", "Scopes are one to twenty words with spaces between them, without quotes.") },
    MemberWords { "stripe", QT_TRANSLATE_NOOP("ConnectionWords", "Colour"),
        QT_TRANSLATE_NOOP("ConnectionWords", "A colour is one of violet, blue, teal, amber, red and grey.") },
    MemberWords { "ca_file", QT_TRANSLATE_NOOP("ConnectionWords", "Authority"),
        QT_TRANSLATE_NOOP(
            "ConnectionWords", "The file of an authority's certificate is named with its whole path.") },
    MemberWords { "proxy", QT_TRANSLATE_NOOP("ConnectionWords", "Proxy"),
        QT_TRANSLATE_NOOP("ConnectionWords",
            "A proxy is named like http://proxy.example.org:3128 or socks5://…, without user name and "
            "password.") },
};

const MemberWords *wordsOf(const QString &member)
{
    const auto found = std::find_if(memberTable.begin(), memberTable.end(),
        [&member](const MemberWords &row) { return member == QLatin1StringView(row.member); });
    return found == memberTable.end() ? nullptr : &*found;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ConnectionWords", text);
}

QString quoted(const QString &name)
{
    return u'“' + displaySafe(name, 100) + u'”';
}

} // namespace

QString stripeTitle(Stripe stripe)
{
    return translated(stripeTitles.at(static_cast<std::size_t>(stripe)));
}

QString connectionMemberTitle(const QString &member)
{
    const MemberWords *words = wordsOf(member);
    return words ? translated(words->title) : displaySafe(member, 100);
}

QString connectionMemberRule(const QString &member)
{
    const MemberWords *words = wordsOf(member);
    return words ? translated(words->rule) : QString();
}

QString caFileErrorText(CaFileError error, const QString &path)
{
    const QString name = quoted(path);
    return error == CaFileError::Unreadable
        ? ConnectionWords::tr("The file of the authority's certificate, %1, cannot be read.").arg(name)
        : ConnectionWords::tr("The file %1 holds no certificate. It begins with -----BEGIN CERTIFICATE-----.")
              .arg(name);
}

QString connectionFileErrorText(const ConnectionFileError &error)
{
    using Kind = ConnectionFileError::Kind;
    const QString member = quoted(error.member);
    const QString line = QString::number(error.line);
    switch (error.kind) {
    case Kind::TooLarge:
        return ConnectionWords::tr("The file is larger than any file of connections.");
    case Kind::NotJson:
        return ConnectionWords::tr("The file is no JSON: line %1 cannot be read.").arg(line);
    case Kind::NotConnections:
        return ConnectionWords::tr("The file is JSON of another kind; it holds no connections.");
    case Kind::OtherVersion:
        return ConnectionWords::tr("The file is from a newer version of this program (line %1).").arg(line);
    case Kind::MissingMember:
        return ConnectionWords::tr("The connection that begins in line %1 has no %2.").arg(line, member);
    case Kind::UnknownMember:
        return ConnectionWords::tr("Line %1 has %2, which is no part of a connection. Nothing was taken.")
            .arg(line, member);
    case Kind::BadMember:
        return ConnectionWords::tr("Line %1: %2 cannot be that. %3")
            .arg(line, member, connectionMemberRule(error.member))
            .trimmed();
    case Kind::RepeatedMember:
        return ConnectionWords::tr("Line %1 says %2 a second time.").arg(line, member);
    case Kind::RepeatedName:
        break;
    }
    return ConnectionWords::tr("The connection in line %1 has the name of an earlier one.").arg(line);
}

namespace {

/// Whoever names the authority and the proxy can read what goes through it.
QStringList namesWithOwnWay(const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections) {
        if (!connection.route.caFile.isEmpty() || connection.route.proxy.kind == Proxy::Kind::Named)
            names += quoted(connection.name);
    }
    return names;
}

} // namespace

QString connectionMergeText(const ConnectionMerge &merge)
{
    QStringList sentences;
    if (!merge.added.isEmpty())
        sentences
            += ConnectionWords::tr("%Ln connection(s) added.", nullptr, static_cast<int>(merge.added.size()));
    if (!merge.same.isEmpty())
        sentences += ConnectionWords::tr(
            "%Ln connection(s) were here already.", nullptr, static_cast<int>(merge.same.size()));
    for (const auto &[from, to] : merge.renamed) {
        sentences += ConnectionWords::tr("There is another %1 here, so the file's is now called %2.")
                         .arg(quoted(from), quoted(to));
    }
    const QStringList ownWays = namesWithOwnWay(merge.added);
    if (!ownWays.isEmpty())
        sentences += ConnectionWords::tr(
            "Before you sign in: the file says through which proxy, or by whose certificate, %1 is reached. "
            "Check that you know it.")
                         .arg(ownWays.join(u", "_s));
    return sentences.isEmpty() ? ConnectionWords::tr("The file holds no connection.") : sentences.join(u' ');
}

} // namespace Audit
