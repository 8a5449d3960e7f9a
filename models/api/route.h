// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Audit {

/// Through whom a server is reached. This computer's own addresses never go through a proxy.
struct Proxy
{
    enum class Kind { System, None, Named };

    Kind kind = Kind::System;
    QUrl url {}; ///< of Named: http://HOST:PORT or socks5://HOST:PORT, nothing else in it

    bool operator==(const Proxy &) const = default;
};

/// "system", "none" or the address; none where the text is neither. A user name or password is refused: the
/// settings are no place for a secret.
std::optional<Proxy> parseProxy(const QString &text);
QString proxyText(const Proxy &proxy);

/// How a server is reached and believed.
struct Route
{
    QString caFile {}; ///< absolute path, PEM; counts beside the system's store; empty for that store alone
    Proxy proxy {};

    bool operator==(const Route &) const = default;
};

} // namespace Audit
