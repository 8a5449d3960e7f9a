// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/entrywriter.h"

using namespace Qt::StringLiterals;

namespace Audit {

CountedEntry countedEntry(const Entry &entry)
{
    return { entry.timeUs.value_or(0), entry.tenantId, entry.partnerId, entry.result, entry.action,
        entry.resourceType, entry.actorId, entry.actorEmail, entry.ipAddress };
}

EntryWriter::EntryWriter(Store &store)
    : m_database(store.database())
    , m_batch(EntryBatch::forDatabase(m_database))
    , m_count(m_database)
{
}

Result<QList<EntryWriter::Written>, ServiceError> EntryWriter::commit(const std::optional<ImportPlace> &place)
{
    QList<Written> written;
    if (m_pending.isEmpty() && !place)
        return written;
    const auto outcomes = write(place);
    if (!outcomes) {
        m_batch->forget();
        m_count.forget();
        const StoreFault &fault = outcomes.error();
        return ServiceError { fault.diskFull ? ServiceFault::DiskFull : ServiceFault::CannotWriteDatabase,
            m_database.address().shown, fault.text };
    }
    for (qsizetype i = 0; i < m_pending.size(); ++i)
        written += { m_pending[i].line, (*outcomes)[i] };
    m_pending.clear();
    return written;
}

Result<Done, StoreFault> EntryWriter::countAdded(const QList<Outcome> &outcomes)
{
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        if (outcomes[i] == Outcome::Added)
            m_count.add(countedEntry(m_pending[i].entry));
    }
    return m_count.addUp();
}

Result<QList<Outcome>, StoreFault> EntryWriter::write(const std::optional<ImportPlace> &place)
{
    Transaction transaction(m_database, Database::Begin::Write);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto last = lockLog(m_database);
    if (!last)
        return last.error();
    qint64 lastSeq = *last;
    auto outcomes = m_batch->insert(
        m_pending, lastSeq, [this](const QList<Outcome> &known) { return countAdded(known); });
    if (!outcomes)
        return outcomes;
    if (const auto counted = m_count.write(); !counted)
        return counted.error();
    if (lastSeq != *last) {
        const auto done = m_database.run(u"UPDATE log_state SET last_seq = ? WHERE one = 1"_s, { lastSeq });
        if (!done)
            return done.error();
    }
    if (place) {
        if (const auto done = storePlace(m_database, *place); !done)
            return done.error();
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return outcomes;
}

} // namespace Audit
