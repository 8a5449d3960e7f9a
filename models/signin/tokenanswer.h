// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"
#include "domain/signinfault.h"
#include "signin/providerexchange.h"

namespace Audit {

/// What a token endpoint gives (RFC 6749 5.1).
struct TokenAnswer
{
    Token access {};
    Token refresh {}; ///< empty where none came; then the one that was sent stays good
    QByteArray idToken {};
    std::optional<qint64> expiresInSeconds {};
    QStringList scopes {}; ///< as granted; empty where the answer does not say
    qint64 serverTimeUs = 0; ///< the server's now; this machine's where it told none
};

/// Reads an answer of the token endpoint strictly: JSON, token_type Bearer, a usable access token. Errors are
/// told apart by what may have happened: TokenRefused is the provider's own word, TokenUnreachable (no answer
/// or a 5xx) leaves open whether a token was issued.
Result<TokenAnswer, SignInError> readTokenAnswer(const Result<ProviderAnswer> &answer, qint64 nowUs);

/// A transport's fault at one of the provider's addresses, as the faults of that address.
SignInError faultOfTransport(const ApiError &error, SignInFault unreachable, SignInFault redirects);

} // namespace Audit
