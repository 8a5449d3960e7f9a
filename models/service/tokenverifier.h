// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/keyset.h"
#include "service/localservice.h"
#include "service/reach.h"

namespace Audit {

/// Checks signed tokens (JWT) against the rules that the service was started with. Allowed are RS256, PS256
/// and ES256 with a key of the set, and HS256 with the shared secret where there is one; a key of one kind is
/// never used with an algorithm of another. `exp`, `iss` and `aud` must be there and right, `nbf` right where
/// it is there. Belongs to one thread.
class TokenVerifier
{
public:
    static Result<TokenVerifier, ServiceError> make(
        const TokenRules &rules, const NoticeListener &listener = {});

    Result<Reach, Denial> check(const QByteArray &token, qint64 nowSeconds);

    /// True where the token names a key that is not among those that were fetched: it may be a newer one.
    bool missesKeyOf(const QByteArray &token) const;
    /// None where no keys are fetched.
    std::shared_ptr<RemoteKeys> remoteKeys() const;

private:
    explicit TokenVerifier(TokenRules rules);
    std::optional<QJsonObject> claimsOf(const QByteArray &token);
    std::optional<VerifyingKey> keyFor(const QJsonObject &header, const QByteArray &algorithm);
    bool holds(const QJsonObject &claims, qint64 nowSeconds) const;

    TokenRules m_rules;
    std::optional<KeySet> m_keys;
};

} // namespace Audit
