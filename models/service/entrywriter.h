// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/entrybatch.h"
#include "service/importplace.h"
#include "service/store.h"

namespace Audit {

/// Adds entries to the store in batches. A batch is one transaction: the entries, what is counted of them,
/// and how far their file was read, all or nothing.
class EntryWriter
{
public:
    struct Written
    {
        qint64 line = 0;
        Outcome outcome = Outcome::Added;
    };

    explicit EntryWriter(Store &store);

    /// The entry has a time. Nothing is written yet.
    void add(const PendingEntry &entry) { m_pending += entry; }
    qsizetype pending() const { return m_pending.size(); }
    /// Writes what was added. `place` says how far the file is read with this batch.
    Result<QList<Written>, ServiceError> commit(const std::optional<ImportPlace> &place = {});

private:
    Result<Done, StoreFault> countAdded(const QList<Outcome> &outcomes);
    Result<QList<Outcome>, StoreFault> write(const std::optional<ImportPlace> &place);

    Database &m_database;
    std::unique_ptr<EntryBatch> m_batch;
    RollupCount m_count;
    QList<PendingEntry> m_pending;
};

/// What of an entry is counted.
CountedEntry countedEntry(const Entry &entry);

} // namespace Audit
