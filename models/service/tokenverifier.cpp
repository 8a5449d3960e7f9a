// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tokenverifier.h"

#include "tokens/compacttoken.h"
#include "tokens/jose.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype longestToken = 16 << 10;
constexpr qsizetype shortestSecret = 32;
constexpr qsizetype longestSecret = 1024; ///< the JOSE library takes no longer one
constexpr Denial notAuthenticated { 401, "Not authenticated"_L1 };

bool namesOneOf(const QStringList &audiences, const QStringList &ours)
{
    return std::any_of(
        audiences.begin(), audiences.end(), [&ours](const QString &one) { return ours.contains(one); });
}

} // namespace

TokenVerifier::TokenVerifier(TokenRules rules)
    : m_rules(std::move(rules))
{
}

Result<TokenVerifier, ServiceError> TokenVerifier::make(
    const TokenRules &rules, const NoticeListener &listener)
{
    if (rules.issuers.isEmpty() || rules.audiences.isEmpty())
        return ServiceError { ServiceFault::RulesIncomplete, {}, {} };
    if (!rules.secret.isEmpty()
        && (rules.secret.size() < shortestSecret || rules.secret.size() > longestSecret))
        return ServiceError { ServiceFault::UnfitSecret, {}, {} };
    TokenVerifier verifier(rules);
    if (rules.keySet.isEmpty())
        return verifier;
    auto keys = KeySet::open(rules.keySet, listener);
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
    auto key = m_keys->find(header["kid"_L1].toString(), type);
    if (!key || (!key->algorithm.isEmpty() && key->algorithm != algorithm))
        return {};
    return key;
}

std::optional<QJsonObject> TokenVerifier::claimsOf(const QByteArray &token)
{
    if (token.size() > longestToken)
        return {};
    const auto read = readCompactToken(token);
    if (!read || read->header.contains("crit"_L1))
        return {};
    const auto key = keyFor(read->header, read->algorithm());
    if (!key
        || !Jose::isSigned(read->protectedPart, read->payload, read->signature, key->jwk, read->algorithm()))
        return {};
    return read->claims;
}

bool TokenVerifier::holds(const QJsonObject &claims, qint64 nowSeconds) const
{
    const double now = static_cast<double>(nowSeconds);
    const double leeway = static_cast<double>(m_rules.leeway.count());
    const QJsonValue notBefore = claims["nbf"_L1];
    return claims["exp"_L1].isDouble() && claims["exp"_L1].toDouble() + leeway > now
        && (notBefore.isUndefined() || (notBefore.isDouble() && notBefore.toDouble() - leeway <= now))
        && m_rules.issuers.contains(claims["iss"_L1].toString())
        && namesOneOf(audiencesOf(claims), m_rules.audiences);
}

bool TokenVerifier::missesKeyOf(const QByteArray &token) const
{
    if (!m_keys || !m_keys->remote() || token.size() > longestToken)
        return false;
    const auto read = readCompactToken(token);
    const QByteArray type = read ? keyTypeOf(read->algorithm()) : QByteArray();
    return !type.isEmpty() && type != "oct" && !m_keys->find(read->keyId(), type);
}

std::shared_ptr<RemoteKeys> TokenVerifier::remoteKeys() const
{
    return m_keys ? m_keys->remote() : nullptr;
}

Result<Reach, Denial> TokenVerifier::check(const QByteArray &token, qint64 nowSeconds)
{
    const auto claims = claimsOf(token);
    if (!claims || !holds(*claims, nowSeconds))
        return notAuthenticated;
    return reachOf(*claims);
}

} // namespace Audit
