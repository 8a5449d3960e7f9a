// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/provider.h"
#include "signin/signinsettings.h"

namespace Audit {

/// One question to the authorization endpoint (RFC 6749, 7636, 8252). Its secrets are made anew for each, of
/// 256 bits from the system.
struct AuthorizationRequest
{
    QUrl address {}; ///< for the browser; no secret in it
    QByteArray state {};
    QByteArray nonce {};
    QByteArray verifier {}; ///< goes to the token endpoint alone
    QStringList scopes {};
};

AuthorizationRequest makeAuthorizationRequest(
    const Provider &provider, const SignInSettings &settings, const QStringList &scopes);

/// S256 of a verifier.
QByteArray challengeOf(const QByteArray &verifier);

/// The code in the query of the redirect (encoded, without "?"), or why there is none. The state is compared
/// before anything else is read.
Result<QByteArray, SignInError> readCallback(const QByteArray &query, const AuthorizationRequest &request,
    const Provider &provider, const SignInSettings &settings);

/// The query of an address that was pasted: it must be the redirect's own.
Result<QByteArray, SignInError> queryOfPasted(const QString &address, const QUrl &redirect);

} // namespace Audit
