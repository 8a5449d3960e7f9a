// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/entrybatch.h"

#include "service/columntext.h"
#include "service/postgresbatch.h"
#include "service/selection.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QVariantList entryValues(const PendingEntry &pending, qint64 seq)
{
    QVariantList values { seq, pending.id, pending.entry.timeUs.value_or(0) };
    values.reserve(entryColumnCount + 1);
    for (const auto member : entryMembers)
        values += toColumn(pending.entry.*member);
    return values << pending.entry.raw << pending.sha;
}

/// One row after the other: SQLite's index of ids says whether an entry is new.
class SqliteBatch : public EntryBatch
{
public:
    explicit SqliteBatch(Database &database)
        : m_database(database)
        , m_insert("INSERT INTO entry ("_L1 + entryColumns() + ", sha) VALUES "_L1
              + places(entryColumnCount + 1) + " ON CONFLICT (id) DO NOTHING"_L1)
    {
    }

    Result<QList<Outcome>, StoreFault> insert(
        const QList<PendingEntry> &entries, qint64 &lastSeq, const Heard &heard) override
    {
        QList<Outcome> outcomes;
        for (const PendingEntry &pending : entries) {
            const auto outcome = insertOne(pending, lastSeq);
            if (!outcome)
                return outcome.error();
            outcomes += *outcome;
        }
        if (const auto done = heard(outcomes); !done)
            return done.error();
        return outcomes;
    }

private:
    Result<Outcome, StoreFault> insertOne(const PendingEntry &pending, qint64 &lastSeq)
    {
        const auto added = m_database.run(m_insert, entryValues(pending, lastSeq + 1));
        if (!added)
            return added.error();
        if (added->affected() > 0) {
            ++lastSeq;
            return Outcome::Added;
        }
        auto known = m_database.run(u"SELECT sha FROM entry WHERE id = ?"_s, { pending.id });
        if (!known)
            return known.error();
        const bool isSame = known->next() && known->value(0).toByteArray() == pending.sha;
        return isSame ? Outcome::Known : Outcome::Conflict;
    }

    Database &m_database;
    QString m_insert;
};

} // namespace

std::unique_ptr<EntryBatch> EntryBatch::forDatabase(Database &database)
{
    if (database.isPostgres())
        return std::make_unique<PostgresBatch>(database);
    return std::make_unique<SqliteBatch>(database);
}

PendingEntry pendingEntry(const Entry &entry, qint64 line)
{
    const QByteArray sha = QCryptographicHash::hash(entry.raw, QCryptographicHash::Sha256);
    return { entry, line, sha, entry.id.isNull() ? QString::fromLatin1(sha.toHex()) : toColumn(entry.id) };
}

QString entryColumns()
{
    QString names = u"seq, id, ts_us"_s;
    for (const QLatin1StringView column : filterColumns())
        names += ", "_L1 + column;
    return names + ", body"_L1;
}

} // namespace Audit
