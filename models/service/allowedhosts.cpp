// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/allowedhosts.h"

#include <QHostAddress>

#include <algorithm>
#include <optional>

namespace Audit {

namespace {

/// Of a name or an IPv4 address; RFC 3986, section 3.2.2, allows more, which no machine is called by.
bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_';
}

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isNameLetter);
}

bool isIPv6(const QByteArray &text)
{
    return text.contains(':') && !text.contains('%')
        && QHostAddress(QString::fromLatin1(text)).protocol() == QAbstractSocket::IPv6Protocol;
}

/// What may follow the name: nothing, or a colon and a port.
bool isPortPart(const QByteArray &text)
{
    const QByteArray digits = text.mid(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    bool fits = false;
    const bool isPort = text.startsWith(':') && std::all_of(digits.begin(), digits.end(), isDigit)
        && digits.toUShort(&fits) > 0 && fits;
    return text.isEmpty() || isPort;
}

/// "127.0.0.1:8080" and "[::1]:80" without their ports and brackets; none where anything else stands there
/// (RFC 9110, section 7.2): an answer may repeat the whole of it.
std::optional<QByteArray> nameOf(const QByteArray &host)
{
    const bool isLiteral = host.startsWith('[');
    const qsizetype close = host.indexOf(']');
    const qsizetype colon = host.indexOf(':');
    const qsizetype end = isLiteral ? close + 1 : colon < 0 ? host.size() : colon;
    const QByteArray name = isLiteral ? host.mid(1, close - 1) : host.left(end);
    if (!(isLiteral ? close > 0 && isIPv6(name) : isName(name)) || !isPortPart(host.mid(end)))
        return {};
    return name.toLower();
}

bool isLoopback(const QByteArray &name)
{
    if (name == "localhost")
        return true;
    const bool isLiteral = name.contains(':') || name.count('.') == 3;
    return isLiteral && QHostAddress(QString::fromLatin1(name)).isLoopback();
}

} // namespace

AllowedHosts::AllowedHosts(const QStringList &names, bool loopback)
    : m_loopback(loopback)
{
    for (const QString &name : names)
        m_names += name.toLatin1().toLower();
}

bool AllowedHosts::isHostName(const QString &text)
{
    const QByteArray name = text.toUtf8();
    return isName(name) || isIPv6(name);
}

bool AllowedHosts::contains(const QByteArray &host) const
{
    const auto name = nameOf(host);
    return name && (m_names.contains(*name) || (m_loopback && isLoopback(*name)));
}

} // namespace Audit
