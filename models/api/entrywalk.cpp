// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/entrywalk.h"

#include "api/pagewalk.h"

namespace Audit {

std::unique_ptr<EntryWalk> makeWalk(AuditClient &client, const Query &query, qint64 nowUs, int perPage)
{
    return std::make_unique<PageWalk>(client, query.frozenAt(nowUs), perPage);
}

} // namespace Audit
