// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/database.h"
#include "service/timespans.h"

#include <tuple>
#include <vector>

namespace Audit {

/// What entries are counted by. Each entry is in each dimension once, under value 0 where it has none: so any
/// dimension adds up to the total.
enum class Dimension { Result = 1, Action = 2, ResourceType = 3, Actor = 4, Address = 5 };

/// A row of the table `rollup` without its number.
struct RollupKey
{
    qint64 span;
    qint64 dimension;
    qint64 owner;
    qint64 startUs;
    qint64 value;
    qint64 other;

    auto tied() const { return std::tie(span, dimension, owner, startUs, value, other); }
    friend bool operator==(const RollupKey &a, const RollupKey &b) { return a.tied() == b.tied(); }
    friend bool operator<(const RollupKey &a, const RollupKey &b) { return a.tied() < b.tied(); }
    friend std::size_t qHash(const RollupKey &key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.span, key.dimension, key.owner, key.startUs, key.value, key.other);
    }
};

using RollupSums = QHash<RollupKey, qint64>;

struct RollupRow
{
    RollupKey key;
    qint64 entries;
};
using RollupRows = std::vector<RollupRow>;

/// In the order of the key: two writers that touch the same rows touch them in the same order.
RollupRows sortedRows(const RollupSums &sums);

/// Adds sorted rows to what is there, in a transaction that holds the log's lock. Whoever has an entry in an
/// hour has it in each dimension: PostgreSQL is told so, and takes all rows of new spans without a look at
/// old ones.
Result<Done, StoreFault> addToRollups(Database &database, RollupRows rows);

} // namespace Audit
