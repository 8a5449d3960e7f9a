// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/entrybatch.h"

namespace Audit {

/// Rows go in by COPY. Which entries are new, the table of ids says first; nobody else writes meanwhile.
class PostgresBatch : public EntryBatch
{
public:
    explicit PostgresBatch(Database &database)
        : m_database(database)
    {
    }
    Result<QList<Outcome>, StoreFault> insert(
        const QList<PendingEntry> &entries, qint64 &lastSeq, const Heard &heard) override;
    void forget() override { m_months.clear(); }

private:
    Result<QHash<QString, QByteArray>, StoreFault> knownIds(const QList<PendingEntry> &entries);
    Result<bool, StoreFault> hasPartitions();
    Result<Done, StoreFault> prepareMonths(const QList<const PendingEntry *> &entries);
    Result<Done, StoreFault> copyIds(const QList<const PendingEntry *> &entries, qint64 lastSeq);
    Result<Done, StoreFault> copyEntries(const QList<const PendingEntry *> &entries, qint64 lastSeq);

    Database &m_database;
    std::optional<bool> m_hasPartitions; ///< none until it was looked up
    QSet<qint64> m_months; ///< their starts; those that have a partition
};

/// The partition of the month that starts there.
QString monthTable(qint64 startUs);

} // namespace Audit
