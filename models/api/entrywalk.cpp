// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/entrywalk.h"

#include "api/completewalk.h"

namespace Audit {

std::unique_ptr<EntryWalk> makeWalk(AuditClient &client, const Query &query, qint64 nowUs, int perPage)
{
    return std::make_unique<CompleteWalk>(client, query.frozenAt(nowUs), perPage);
}

} // namespace Audit
