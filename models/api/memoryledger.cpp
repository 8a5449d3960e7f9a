// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/memoryledger.h"

namespace Audit {

QList<RowLedger::Standing> MemoryLedger::standings(const QList<RowMark> &marks)
{
    QList<Standing> standings;
    standings.reserve(marks.size());
    for (const RowMark &mark : marks) {
        auto [known, last] = m_rows.equal_range(mark.key);
        Standing standing = known == last ? Standing::Unknown : Standing::Conflict;
        for (; known != last; ++known) {
            if (known->second == mark.bytes)
                standing = Standing::Known;
        }
        standings.append(standing);
    }
    return standings;
}

void MemoryLedger::add(const RowMark &mark, QByteArrayView raw)
{
    Q_UNUSED(raw)
    m_rows.emplace(mark.key, mark.bytes);
}

} // namespace Audit
