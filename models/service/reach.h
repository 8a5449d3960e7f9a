// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "service/selection.h"

#include <QJsonObject>

namespace Audit {

/// Which entries a caller may see; a null text is no bound.
struct Reach
{
    QString tenantId;
    QString partnerId;

    /// The bounds as further conditions: a client's own filters can only narrow them.
    void narrow(Selection &selection) const;
};

/// Why a caller gets nothing: 401 for a token that proves nothing, 403 for one that grants nothing here.
struct Denial
{
    int status = 401;
    QLatin1StringView detail;
};

/// What the claims of a checked token grant: super_admin everything, partner_admin the partner's entries,
/// tenant_admin the tenant's, a platform token with admin:read (or admin:write) everything. A role goes
/// before the scope; a role without its id grants nothing.
Result<Reach, Denial> reachOf(const QJsonObject &claims);

} // namespace Audit
