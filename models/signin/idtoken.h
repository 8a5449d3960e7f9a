// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/signinfault.h"
#include "signin/signinsettings.h"
#include "tokens/keys.h"

#include <QJsonObject>

#include <optional>

namespace Audit {

/// What an id_token has to hold true for (OpenID Connect Core 3.1.3.7).
struct IdTokenRules
{
    QString issuer {}; ///< the description's
    QByteArray nonce {};
    /// The provider's published keys. None where it publishes none: the token came straight from the token
    /// endpoint, which vouches for it then.
    std::optional<QList<VerifyingKey>> keys {};
    qint64 serverTimeUs = 0; ///< the server's own now, by which times are judged; a minute's leeway
};

/// The claims of a token that passes; else the first thing that is wrong with it.
Result<QJsonObject, SignInError> checkIdToken(
    const QByteArray &token, const IdTokenRules &rules, const SignInSettings &settings);

} // namespace Audit
