// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/rollupsums.h"
#include "service/valuenames.h"

#include <future>

namespace Audit {

/// The texts of one entry that counts go by, as the entry has them; null where it has none.
struct CountedEntry
{
    qint64 us = 0;
    QString tenantId;
    QString partnerId;
    QString result;
    QString action;
    QString resourceType;
    QString actorId;
    QString actorEmail;
    QString ipAddress;
};

/// Counts the entries of a batch and adds the sums to the table `rollup`, in the transaction that adds (or
/// takes away) the entries themselves. That transaction holds the log's lock.
class RollupCount
{
public:
    explicit RollupCount(Database &database)
        : m_database(database)
        , m_numbers(database)
    {
    }

    /// `by` is -1 for an entry that goes.
    void add(const CountedEntry &entry, qint64 by = 1) { m_entries.append({ entry, by }); }
    /// Begins to add up what was added, in a thread of its own: meanwhile the database may work at something
    /// else. Nothing is added until write().
    Result<Done, StoreFault> addUp();
    /// Writes the sums and begins the next batch.
    Result<Done, StoreFault> write();
    /// After a rollback: nothing of the batch counts, and nothing is taken as known.
    void forget();

private:
    Result<Done, StoreFault> prepareOwners();
    RollupSums hourSums() const;
    RollupRows allRows() const;

    Database &m_database;
    ValueNumbers m_numbers;
    QHash<std::pair<qint64, qint64>, qint64> m_owners; ///< tenant and partner, to the owner's number
    QList<std::pair<CountedEntry, qint64>> m_entries;
    std::future<RollupRows> m_rows; ///< of the entries, once addUp() was called; reads all of the above
};

/// Counts all entries that are there: for a database from before there were counts.
Result<Done, StoreFault> countEverything(Database &database);

/// Makes the counts of years out of those of months, where there are none yet.
Result<Done, StoreFault> countYears(Database &database);

/// Takes the log's lock until the transaction ends and answers the number of the last entry.
Result<qint64, StoreFault> lockLog(Database &database);

} // namespace Audit
