// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tokenverifier.h"

#include "service/jose.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype longestToken = 16 << 10;
constexpr qsizetype shortestSecret = 32;
constexpr qsizetype longestSecret = 1024; ///< the JOSE library takes no longer one
constexpr Denial notAuthenticated { 401, "Not authenticated"_L1 };

struct Algorithm
{
    QByteArrayView name;
    QByteArrayView keyType;
};
constexpr std::array algorithms { Algorithm { "RS256", "RSA" }, Algorithm { "PS256", "RSA" },
    Algorithm { "ES256", "EC" }, Algorithm { "HS256", "oct" } };

QByteArray keyTypeOf(const QByteArray &algorithm)
{
    for (const Algorithm &row : algorithms) {
        if (row.name == algorithm)
            return row.keyType.toByteArray();
    }
    return {};
}

QJsonObject decoded(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

bool namesOneOf(const QJsonValue &audience, const QStringList &ours)
{
    if (audience.isString())
        return ours.contains(audience.toString());
    const QJsonArray list = audience.toArray();
    return std::any_of(list.begin(), list.end(),
        [&ours](const auto &one) { return one.isString() && ours.contains(one.toString()); });
}

} // namespace

TokenVerifier::TokenVerifier(TokenRules rules)
    : m_rules(std::move(rules))
{
}

Result<TokenVerifier, ServiceError> TokenVerifier::make(const TokenRules &rules)
{
    if (rules.issuers.isEmpty() || rules.audiences.isEmpty())
        return ServiceError { ServiceFault::RulesIncomplete, {}, {} };
    if (!rules.secret.isEmpty()
        && (rules.secret.size() < shortestSecret || rules.secret.size() > longestSecret))
        return ServiceError { ServiceFault::UnfitSecret, {}, {} };
    TokenVerifier verifier(rules);
    if (rules.keySetFile.isEmpty())
        return verifier;
    auto keys = KeySet::open(rules.keySetFile);
    if (!keys)
        return keys.error();
    verifier.m_keys = std::move(keys).value();
    return verifier;
}

std::optional<VerifyingKey> TokenVerifier::keyFor(const QJsonObject &header, const QByteArray &algorithm)
{
    const QByteArray type = keyTypeOf(algorithm);
    if (type == "oct") {
        if (m_rules.secret.isEmpty())
            return {};
        const QJsonObject jwk { { u"kty"_s, u"oct"_s },
            { u"k"_s,
                QString::fromLatin1(m_rules.secret.toBase64(
                    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) } };
        return VerifyingKey { {}, type, algorithm, QJsonDocument(jwk).toJson(QJsonDocument::Compact) };
    }
    if (type.isEmpty() || !m_keys)
        return {};
    m_keys->refresh();
    const auto key = m_keys->find(header["kid"_L1].toString(), type);
    if (!key || (!key->algorithm.isEmpty() && key->algorithm != algorithm))
        return {};
    return key;
}

std::optional<QJsonObject> TokenVerifier::claimsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > longestToken || parts.size() != 3)
        return {};
    const QJsonObject header = decoded(parts[0]);
    const QByteArray algorithm = header["alg"_L1].toString().toLatin1();
    const auto key = header.contains("crit"_L1) ? std::nullopt : keyFor(header, algorithm);
    if (!key || !Jose::isSigned(parts[0], parts[1], parts[2], key->jwk, algorithm))
        return {};
    return decoded(parts[1]);
}

bool TokenVerifier::holds(const QJsonObject &claims, qint64 nowSeconds) const
{
    const double now = static_cast<double>(nowSeconds);
    const double leeway = static_cast<double>(m_rules.leeway.count());
    const QJsonValue notBefore = claims["nbf"_L1];
    return claims["exp"_L1].isDouble() && claims["exp"_L1].toDouble() + leeway > now
        && (notBefore.isUndefined() || (notBefore.isDouble() && notBefore.toDouble() - leeway <= now))
        && m_rules.issuers.contains(claims["iss"_L1].toString())
        && namesOneOf(claims["aud"_L1], m_rules.audiences);
}

Result<Reach, Denial> TokenVerifier::check(const QByteArray &token, qint64 nowSeconds)
{
    const auto claims = claimsOf(token);
    if (!claims || !holds(*claims, nowSeconds))
        return notAuthenticated;
    return reachOf(*claims);
}

} // namespace Audit
