// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Audit {

/// What a token says of itself, to be shown. Nothing here is proven and nothing is decided by it: the server
/// alone knows what a token may do. Every text is untrusted, at most 500 characters.
struct TokenFacts
{
    bool isReadable = false; ///< a JSON Web Token; all below is empty where not
    QString issuer {};
    QString subject {};
    QString name {};
    QString email {};
    QString role {}; ///< super_admin, partner_admin, tenant_admin, or another text
    QString tenantId {};
    QString partnerId {};
    QString clientId {};
    QStringList scopes {};
    std::optional<qint64> issuedUs {}; ///< microseconds since 1970 UTC
    std::optional<qint64> expiresUs {};

    bool operator==(const TokenFacts &) const = default;
};

TokenFacts readTokenFacts(const QByteArray &token);
TokenFacts factsOfClaims(const QJsonObject &claims);

/// Facts of an access token, with who it is from elsewhere (the id_token, or the token before) where it does
/// not tell.
TokenFacts withPerson(TokenFacts facts, const TokenFacts &person);

/// What the service's documentation asks for, as far as the token tells: an admin role, or admin:read (or
/// admin:write) among its scopes.
enum class AuditRight { ByRole, ByScope, Missing, Unknown };
AuditRight auditRightOf(const TokenFacts &facts);

} // namespace Audit
