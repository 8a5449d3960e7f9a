// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "service/rollupcount.h"

#include <array>
#include <functional>

namespace Audit {

enum class Outcome { Added, Known, Conflict };

/// An entry that waits for its batch.
struct PendingEntry
{
    Entry entry;
    qint64 line = 0; ///< of its file
    QByteArray sha; ///< of its bytes
    QString id; ///< as the column holds it; the hash where the entry has none
};

/// Without an id the SHA-256 of its bytes stands for it.
PendingEntry pendingEntry(const Entry &entry, qint64 line);

/// False for an object that holds nothing of an entry: it may be an envelope.
inline bool isEntry(const Entry &entry)
{
    return !entry.id.isNull() || !entry.action.isNull();
}

/// Writes entries into the tables of one engine, within a transaction that holds the log's lock, and says
/// what becomes of each. An entry that is added gets the next number.
class EntryBatch
{
public:
    /// Hears what becomes of the entries, in their order, as soon as that is certain; what it cannot do ends
    /// the batch. The database is its own while it runs.
    using Heard = std::function<Result<Done, StoreFault>(const QList<Outcome> &)>;

    virtual ~EntryBatch() = default;
    virtual Result<QList<Outcome>, StoreFault> insert(
        const QList<PendingEntry> &entries, qint64 &lastSeq, const Heard &heard)
        = 0;
    /// After a rollback.
    virtual void forget() { }
    static std::unique_ptr<EntryBatch> forDatabase(Database &database);
};

/// The members that fill the filter columns, in the order of filterColumns().
inline constexpr std::array entryMembers { &Entry::tenantId, &Entry::partnerId, &Entry::actorId,
    &Entry::actorEmail, &Entry::action, &Entry::resourceType, &Entry::resourceId, &Entry::result,
    &Entry::ipAddress };

/// The columns that both engines have, in this order: seq, id, ts_us, the filter columns, body.
QString entryColumns();
inline constexpr qsizetype entryColumnCount = 4 + qsizetype(entryMembers.size());

} // namespace Audit
