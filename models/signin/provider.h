// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/signinfault.h"

#include <QUrl>

namespace Audit {

/// What a provider says of itself (OpenID Connect Discovery 1.0), as far as a sign-in needs it.
struct Provider
{
    QString issuer {};
    QUrl authorization {};
    QUrl token {};
    QUrl revocation {}; ///< may be empty, as may the two below
    QUrl endSession {};
    QUrl keys {};
    bool namesItselfInAnswers = false; ///< then an answer without "iss" is refused (RFC 9207)

    bool operator==(const Provider &) const = default;
};

/// Reads the description strictly: issuer and both endpoints must be there, every address https or loopback,
/// and where it tells its PKCE methods, S256 among them. `pinned` is the issuer that the connection knows;
/// empty at the first sign-in.
Result<Provider, SignInError> readProvider(const QByteArray &description, const QString &pinned);

/// https, or http to this machine; no user name in it, no fragment.
bool isSafeProviderAddress(const QUrl &url);

} // namespace Audit
