// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/entrywalk.h"

#include "api/completewalk.h"
#include "api/unionwalk.h"
#include "domain/querysplit.h"

namespace Audit {

std::unique_ptr<EntryWalk> makeWalk(AuditClient &client, const Query &query, qint64 nowUs, int perPage)
{
    const QList<Query> parts = partsOf(query.frozenAt(nowUs));
    if (parts.size() == 1)
        return std::make_unique<CompleteWalk>(client, parts.constFirst(), perPage);
    return std::make_unique<UnionWalk>(client, parts, perPage);
}

} // namespace Audit
