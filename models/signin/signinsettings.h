// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace Audit {

/// With whom a person signs in, and as which client. No secret: a desktop program has none.
struct SignInSettings
{
    QUrl server {}; ///< base address, as parseServerAddress() gives it
    QString tenant {}; ///< slug; empty for the platform's own sign-in
    QString clientId {};
    quint16 port = 0; ///< of http://127.0.0.1:PORT/callback; the provider compares that address literally
    QStringList scopes { QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
        QStringLiteral("offline_access"), QStringLiteral("admin:read") };
    QString issuer {}; ///< as the first sign-in found it; another one is refused. Empty before that
    Route route {}; ///< the connection's proxy and authorities
    std::chrono::milliseconds deadline { 30'000 }; ///< of one request to the provider, to its last byte
    std::chrono::milliseconds patience = std::chrono::minutes(5); ///< with the person and the browser
    bool listens = true; ///< false where the answer can only be pasted

    /// Where the provider describes itself: `{server}/api/v1/platform/oauth/.well-known/…` or
    /// `{server}/api/v1/auth/tenants/{slug}/.well-known/…`. Everything else comes from that description.
    QUrl description() const;
    /// Where the provider leads the browser to.
    QUrl redirect() const;
    /// True for a token of this sign-in: the description's issuer. The platform's sign-in may end in a
    /// tenant's, whose issuer is `{server}/tenants/{id}`; then the server itself and its tenants count too.
    bool accepts(const QString &tokenIssuer, const QString &describedIssuer) const;
};

/// The scope that the audit log asks for and that some providers do not know.
inline constexpr QLatin1StringView optionalScope { "admin:read" };

} // namespace Audit
