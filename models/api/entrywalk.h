// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/walkreport.h"
#include "domain/page.h"

#include <QObject>

#include <memory>

namespace Audit {

/// The one way to walk all matches of a query, newest to oldest, without repeating any while new entries
/// arrive. Ask for more as needed; one request is in flight at a time. Deleting the walk ends it, nothing
/// arrives afterwards. After a failure fetchMore() tries the same step again.
class EntryWalk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void fetchMore() = 0;
    /// Drops the request in flight; fetchMore() goes on from the same place.
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;
    virtual const WalkReport &report() const = 0;
    bool atEnd() const { return report().complete; }

Q_SIGNALS:
    /// The next entries in the server's order; may be empty (a page of repeats) without being the end.
    void entriesFetched(const QList<Audit::Entry> &entries);
    void failed(const Audit::ApiError &error);
    void finished();
};

/// The walk in use today: pages of a window whose end is fixed by the first answer, repeats dropped by id and
/// bytes, until an empty page. The client must outlive the walk. Relative bounds are fixed at nowUs.
std::unique_ptr<EntryWalk> makeWalk(AuditClient &client, const Query &query, qint64 nowUs, int perPage = 200);

} // namespace Audit
