// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "service/rollupcount.h"

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

/// Writes entries into the tables of one engine, within a transaction that holds the log's lock, and says
/// what became of each. An entry that is added gets the next number.
class EntryBatch
{
public:
    virtual ~EntryBatch() = default;
    virtual Result<QList<Outcome>, StoreFault> insert(const QList<PendingEntry> &entries, qint64 &lastSeq)
        = 0;
    /// After a rollback.
    virtual void forget() { }
    static std::unique_ptr<EntryBatch> forDatabase(Database &database);
};

/// The values of the columns that both engines have, in this order: seq, id, ts_us, the filter columns, body.
QVariantList entryValues(const PendingEntry &pending, qint64 seq);
QString entryColumns();
inline constexpr qsizetype entryColumnCount = 13;

} // namespace Audit
