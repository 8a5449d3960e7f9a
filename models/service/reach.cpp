// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/reach.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr Denial noRole { 403, "Admin role required"_L1 };
constexpr Denial noScope { 403, "Platform token requires admin:read or admin:write scope"_L1 };

Result<Reach, Denial> reachOfRole(const QString &role, const QJsonObject &claims)
{
    const QString tenant = claims["tenant_id"_L1].toString();
    const QString partner = claims["partner_id"_L1].toString();
    if (role == "super_admin"_L1)
        return Reach {};
    if (role == "partner_admin"_L1 && !partner.isEmpty())
        return Reach { {}, partner };
    if (role == "tenant_admin"_L1 && !tenant.isEmpty())
        return Reach { tenant, {} };
    return noRole;
}

} // namespace

void Reach::narrow(Selection &selection) const
{
    if (!tenantId.isNull())
        selection.equal += { "tenant_id"_L1, tenantId };
    if (!partnerId.isNull())
        selection.equal += { "partner_id"_L1, partnerId };
}

Result<Reach, Denial> reachOf(const QJsonObject &claims)
{
    if (claims.contains("role"_L1))
        return reachOfRole(claims["role"_L1].toString(), claims);
    if (!claims["platform_token"_L1].toBool())
        return noRole;
    const QStringList scopes = claims["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    if (scopes.contains("admin:read"_L1) || scopes.contains("admin:write"_L1))
        return Reach {};
    return noScope;
}

} // namespace Audit
