// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/router.h"

#include <memory>
#include <vector>

namespace Audit {

/// A few threads with one database connection each, working off questions in the order in which they were
/// put.
class StorePool
{
public:
    /// A question that a database leaves unanswered for `longest` gets a 503, as one whose database is away.
    static Result<std::unique_ptr<StorePool>, ServiceError> start(
        const QString &database, int threads, std::chrono::milliseconds longest);
    ~StorePool(); ///< what is being asked is cut off, what waits is dropped

    /// Any thread may ask; `answered` is called in a store thread.
    void ask(StoreTask task, std::function<void(Answer)> answered);

private:
    class Private;
    explicit StorePool(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Audit
