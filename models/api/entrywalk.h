// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/walkreport.h"
#include "domain/page.h"

#include <QObject>

#include <memory>

namespace Audit {

/// The one way to walk all matches of a query, newest to oldest, without repeating or losing any while the
/// log changes. Ask for more as needed: each fetchMore() ends in entries, a failure, or the end. Deleting the
/// walk ends it, nothing arrives afterwards. After a failure fetchMore() tries the same step again.
class EntryWalk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void fetchMore() = 0;
    /// At the end: reads everything once more, until that adds nothing. What it finds comes as late entries,
    /// and then finished() again.
    virtual void seal() = 0;
    /// Drops the requests in flight; fetchMore() goes on from the same place.
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;
    virtual WalkReport report() const = 0;
    virtual bool atEnd() const { return report().complete; }

Q_SIGNALS:
    /// The next entries in the server's order, never none.
    void entriesFetched(const QList<Audit::Entry> &entries);
    /// Entries whose places are above others that were handed out before. They may come with or before
    /// entriesFetched() and do not end a fetchMore().
    void lateEntriesFetched(const QList<Audit::Entry> &entries);
    void failed(const Audit::ApiError &error);
    void finished();
};

/// The complete walk, for a consumer that may stop at any time. The client must outlive it. Relative bounds
/// are fixed at nowUs. Where a field has several values (askedRefinements()), one walk for each, merged; what
/// other refinements hide is fetched as well.
std::unique_ptr<EntryWalk> makeWalk(AuditClient &client, const Query &query, qint64 nowUs, int perPage = 200);

} // namespace Audit
