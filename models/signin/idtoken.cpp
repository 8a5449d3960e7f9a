// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/idtoken.h"

#include "tokens/compacttoken.h"
#include "tokens/jose.h"

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr double leewaySeconds = 60;
constexpr qsizetype longestDetail = 1000;
constexpr QByteArrayView allowed[] = { "RS256", "PS256", "ES256" };

using Fault = std::optional<SignInError>;

SignInError fault(SignInFault kind, const QString &detail = {})
{
    return { kind, detail.left(longestDetail) };
}

Fault faultOfAlgorithm(const CompactToken &token)
{
    const QByteArray name = token.algorithm();
    const bool isAllowed = std::find(std::begin(allowed), std::end(allowed), name) != std::end(allowed);
    if (isAllowed && !token.header.contains("crit"_L1))
        return std::nullopt;
    return fault(SignInFault::AlgorithmRefused, QString::fromLatin1(name));
}

Fault faultOfSignature(const CompactToken &token, const std::optional<QList<VerifyingKey>> &keys)
{
    if (!keys)
        return std::nullopt;
    const auto key = findKey(*keys, token.keyId(), keyTypeOf(token.algorithm()));
    if (!key || (!key->algorithm.isEmpty() && key->algorithm != token.algorithm()))
        return fault(SignInFault::KeyUnknown, token.keyId());
    if (!Jose::isSigned(token.protectedPart, token.payload, token.signature, key->jwk, token.algorithm()))
        return fault(SignInFault::SignatureWrong);
    return std::nullopt;
}

Fault faultOfAbsence(const QJsonObject &claims)
{
    for (const QLatin1StringView text : { "iss"_L1, "sub"_L1 }) {
        if (claims[text].toString().isEmpty())
            return fault(SignInFault::IdTokenIncomplete, text);
    }
    for (const QLatin1StringView time : { "exp"_L1, "iat"_L1 }) {
        if (!claims[time].isDouble())
            return fault(SignInFault::IdTokenIncomplete, time);
    }
    return std::nullopt;
}

/// A token for several clients says in "azp" whom it was given to.
Fault faultOfAudience(const QJsonObject &claims, const QString &clientId)
{
    const QStringList audiences = audiencesOf(claims);
    const QJsonValue party = claims["azp"_L1];
    const bool isGivenToUs = party.isUndefined() ? audiences.size() == 1 : party.toString() == clientId;
    if (audiences.contains(clientId) && isGivenToUs)
        return std::nullopt;
    return fault(SignInFault::AudienceWrong, audiences.join(u' '));
}

Fault faultOfTime(const QJsonObject &claims, qint64 serverTimeUs)
{
    const double now = double(serverTimeUs) / 1'000'000;
    if (claims["exp"_L1].toDouble() + leewaySeconds <= now)
        return fault(SignInFault::Expired);
    const bool isEarly = claims["iat"_L1].toDouble() - leewaySeconds > now
        || claims["nbf"_L1].toDouble() - leewaySeconds > now;
    return isEarly ? Fault(fault(SignInFault::FromTheFuture)) : std::nullopt;
}

} // namespace

Result<QJsonObject, SignInError> checkIdToken(
    const QByteArray &token, const IdTokenRules &rules, const SignInSettings &settings)
{
    if (token.isEmpty())
        return fault(SignInFault::IdTokenMissing);
    const auto read = readCompactToken(token);
    if (!read)
        return fault(SignInFault::IdTokenUnreadable);
    if (const Fault wrong = faultOfAlgorithm(*read))
        return *wrong;
    if (const Fault wrong = faultOfSignature(*read, rules.keys))
        return *wrong;
    const QJsonObject &claims = read->claims;
    if (const Fault wrong = faultOfAbsence(claims))
        return *wrong;
    const QString issuer = claims["iss"_L1].toString();
    if (!settings.accepts(issuer, rules.issuer))
        return fault(SignInFault::IssuerWrong, issuer);
    if (const Fault wrong = faultOfAudience(claims, settings.clientId))
        return *wrong;
    if (claims["nonce"_L1].toString().toUtf8() != rules.nonce)
        return fault(SignInFault::NonceWrong);
    if (const Fault wrong = faultOfTime(claims, rules.serverTimeUs))
        return *wrong;
    return claims;
}

} // namespace Audit
