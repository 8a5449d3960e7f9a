// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/allowedhosts.h"

#include <QHostAddress>

namespace Audit {

namespace {

/// "127.0.0.1:8080" and "[::1]:80" without their ports and brackets.
QByteArray nameOf(const QByteArray &host)
{
    if (host.startsWith('['))
        return host.mid(1, host.indexOf(']') - 1).toLower();
    const qsizetype colon = host.indexOf(':');
    return (colon < 0 ? host : host.left(colon)).toLower();
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

bool AllowedHosts::contains(const QByteArray &host) const
{
    const QByteArray name = nameOf(host);
    return m_names.contains(name) || (m_loopback && isLoopback(name));
}

} // namespace Audit
