// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/tokenfacts.h"

#include "tokens/compacttoken.h"

#include <QJsonArray>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostScopes = 100;
constexpr double lastSecond = 253'402'300'799; ///< of the year 9999

struct TextClaim
{
    QLatin1StringView claim;
    QString TokenFacts::*place;
};

constexpr TextClaim texts[] = {
    { "iss"_L1, &TokenFacts::issuer },
    { "sub"_L1, &TokenFacts::subject },
    { "name"_L1, &TokenFacts::name },
    { "email"_L1, &TokenFacts::email },
    { "role"_L1, &TokenFacts::role },
    { "tenant_id"_L1, &TokenFacts::tenantId },
    { "partner_id"_L1, &TokenFacts::partnerId },
    { "client_id"_L1, &TokenFacts::clientId },
};

std::optional<qint64> timeOf(const QJsonValue &seconds)
{
    if (!seconds.isDouble() || seconds.toDouble() < 0 || seconds.toDouble() > lastSecond)
        return std::nullopt;
    return qint64(seconds.toDouble() * 1'000'000);
}

/// "scope" with spaces in between, or a list under "scope" or "scp".
QStringList scopesOf(const QJsonObject &claims)
{
    const QJsonValue scope = claims.contains("scope"_L1) ? claims["scope"_L1] : claims["scp"_L1];
    QStringList scopes = scope.toString().split(u' ', Qt::SkipEmptyParts);
    const QJsonArray listed = scope.toArray();
    for (const auto &one : listed)
        scopes += one.toString();
    scopes.removeAll(QString());
    QStringList shown;
    for (const QString &one : scopes.first(std::min(scopes.size(), mostScopes)))
        shown += one.left(longestText);
    return shown;
}

} // namespace

TokenFacts factsOfClaims(const QJsonObject &claims)
{
    TokenFacts facts;
    facts.isReadable = true;
    for (const TextClaim &text : texts)
        facts.*text.place = claims[text.claim].toString().left(longestText);
    facts.scopes = scopesOf(claims);
    facts.issuedUs = timeOf(claims["iat"_L1]);
    facts.expiresUs = timeOf(claims["exp"_L1]);
    return facts;
}

TokenFacts readTokenFacts(const QByteArray &token)
{
    const auto read = readCompactToken(token);
    return read ? factsOfClaims(read->claims) : TokenFacts {};
}

TokenFacts withPerson(TokenFacts facts, const TokenFacts &person)
{
    for (QString TokenFacts::*place : { &TokenFacts::subject, &TokenFacts::name, &TokenFacts::email }) {
        if ((facts.*place).isEmpty())
            facts.*place = person.*place;
    }
    return facts;
}

AuditRight auditRightOf(const TokenFacts &facts)
{
    static const QStringList roles { u"super_admin"_s, u"partner_admin"_s, u"tenant_admin"_s };
    if (!facts.isReadable)
        return AuditRight::Unknown;
    if (roles.contains(facts.role))
        return AuditRight::ByRole;
    const bool hasScope = facts.scopes.contains(u"admin:read"_s) || facts.scopes.contains(u"admin:write"_s);
    return hasScope ? AuditRight::ByScope : AuditRight::Missing;
}

} // namespace Audit
