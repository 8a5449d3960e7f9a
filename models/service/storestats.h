// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store.h"

namespace Audit {

struct ValueCount
{
    QString value;
    qint64 count = 0;
};

struct ActorCount
{
    QString id; ///< null where the entries have none
    QString email;
    qint64 count = 0;
};

struct Bucket
{
    qint64 startUs = 0;
    qint64 total = 0;
    QList<ValueCount> byResult;
};

/// Everything that the statistics tell. Entries without a field are in the totals but in no count by that
/// field.
struct StoredStats
{
    qint64 total = 0;
    QList<ValueCount> byResult; ///< the largest first
    QList<ValueCount> byAction;
    QList<ValueCount> byResourceType;
    QList<ActorCount> topActors;
    QList<ValueCount> topAddresses;
    QList<Bucket> series; ///< ascending, without gaps
    qint64 bucketSeconds = 1;
    std::optional<qint64> startUs; ///< asked for, else the oldest entry's; none where there is neither
    std::optional<qint64> endUs;
};

/// The smallest step of the ladder that fits a range into at most 120 buckets.
qint64 bucketSecondsFor(qint64 startUs, qint64 endUs);

/// The start of the bucket that holds an instant; weeks start on Monday, everything in UTC.
qint64 bucketStart(qint64 us, qint64 bucketSeconds);

Result<StoredStats, StoreFault> computeStats(Store &store, const Selection &selection);

} // namespace Audit
