// SPDX-License-Identifier: GPL-3.0-or-later
#include "naivewalks.h"

#include <QSet>

namespace Audit {

namespace {

constexpr int mostPages = 500; ///< of one world; a log that grows faster than it is read never ends

} // namespace

QByteArrayList NaiveWalk::read(HostileWorld &world) const
{
    QByteArrayList rows;
    QSet<QByteArray> seen;
    PageRequest request { world.query(), 1, world.askedPageSize() };
    for (; request.page <= mostPages; ++request.page) {
        const Page page = world.answer(request);
        if (freezesEnd && request.page == 1 && request.query.end.isOpen() && page.serverTimeUs)
            request.query.end = TimeBound::absolute(*page.serverTimeUs);
        for (const Entry &entry : page.entries) {
            if (!dropsRepeats || !seen.contains(entry.raw))
                rows += entry.raw;
            seen.insert(entry.raw);
        }
        const bool isLast = page.entries.isEmpty()
            || (stopsAtTotal && page.total && rows.size() >= *page.total)
            || (stopsAtShortPage && page.entries.size() < request.perPage);
        if (isLast)
            break;
    }
    return rows;
}

} // namespace Audit
