// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Audit {

/// Under which names the service answers. A page on the web can make a browser ask any address under a name
/// of the page's own; such a name is in no list.
class AllowedHosts
{
public:
    /// `loopback` allows this machine's loopback under each of its names.
    AllowedHosts(const QStringList &names, bool loopback);

    /// True for a name or an address alone, without brackets: what a list may hold.
    static bool isHostName(const QString &text);

    /// The value of a Host header, with or without a port; false for what is no such value.
    bool contains(const QByteArray &host) const;

private:
    QByteArrayList m_names;
    bool m_loopback;
};

} // namespace Audit
