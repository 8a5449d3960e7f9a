// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/prune.h"

#include "domain/json.h"
#include "service/entrywriter.h"
#include "service/postgresbatch.h"
#include "service/schema.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 batchSize = 4000;
constexpr qsizetype idsAtOnce = 500;

/// The oldest entries before an instant.
struct Oldest
{
    QList<CountedEntry> counted;
    QStringList ids;
    EntryPlace last;
};

Result<Oldest, StoreFault> oldestBefore(Database &database, qint64 beforeUs)
{
    auto rows = database.run(
        u"SELECT id, ts_us, seq, body FROM entry WHERE ts_us < ? ORDER BY ts_us, seq LIMIT ?"_s,
        { beforeUs, batchSize });
    if (!rows)
        return rows.error();
    Oldest oldest;
    while (rows->next()) {
        oldest.ids += rows->text(0);
        oldest.last = { rows->number(1), rows->number(2) };
        // The columns may hold a value cut short: the whole one, that it was counted by, is in the body.
        const auto entry = decodeEntry(rows->value(3).toByteArray());
        oldest.counted += entry ? countedEntry(*entry) : CountedEntry {};
        oldest.counted.last().us = oldest.last.us;
    }
    return oldest;
}

Result<Done, StoreFault> forgetIds(Database &database, const QStringList &ids)
{
    const QString sql = "DELETE FROM entry_id WHERE id IN "_L1 + places(idsAtOnce);
    for (qsizetype at = 0; at < ids.size(); at += idsAtOnce) {
        QVariantList values; // the last id fills the places that are left
        for (qsizetype i = 0; i < idsAtOnce; ++i)
            values += ids[qMin(at + i, ids.size() - 1)];
        if (const auto done = database.run(sql, values); !done)
            return done.error();
    }
    return Done {};
}

/// One batch; answers how many went.
Result<qint64, StoreFault> takeOldest(Database &database, RollupCount &count, qint64 beforeUs)
{
    Transaction transaction(database, Database::Begin::Write);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto locked = lockLog(database); !locked)
        return locked.error();
    const auto oldest = oldestBefore(database, beforeUs);
    if (!oldest)
        return oldest.error();
    if (oldest->ids.isEmpty())
        return qint64(0);
    for (const CountedEntry &entry : oldest->counted)
        count.add(entry, -1);
    if (const auto counted = count.write(); !counted)
        return counted.error();
    const auto gone = database.run(u"DELETE FROM entry WHERE ts_us <= ? AND (ts_us, seq) <= (?, ?)"_s,
        { oldest->last.us, oldest->last.us, oldest->last.seq });
    if (!gone)
        return gone.error();
    if (database.isPostgres()) {
        if (const auto done = forgetIds(database, oldest->ids); !done)
            return done.error();
    }
    const auto marked = database.run(u"UPDATE log_state SET generation = generation + 1 WHERE one = 1"_s);
    if (!marked)
        return marked.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return qint64(oldest->ids.size());
}

Result<QStringList, StoreFault> emptyMonths(Database &database, qint64 beforeUs)
{
    QStringList months;
    auto rows = database.run(
        u"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
        " AND table_name LIKE 'entry\\_2%' AND table_name < ?"_s,
        { monthTable(spanStart(beforeUs, Span::Month)) });
    if (!rows)
        return rows.error();
    while (rows->next())
        months += rows->text(0);
    for (const QString &month : QStringList(months)) {
        const auto isFilled
            = database.number(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) first_one"_s.arg(month));
        if (!isFilled)
            return isFilled.error();
        if (*isFilled > 0)
            months.removeOne(month);
    }
    return months;
}

/// Sums that came to nothing, and months without entries.
Result<Done, StoreFault> tidyUp(Database &database, qint64 beforeUs)
{
    Transaction transaction(database, Database::Begin::Write);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto locked = lockLog(database); !locked)
        return locked.error();
    if (auto done = database.execute(u"DELETE FROM rollup WHERE entries = 0"_s); !done)
        return done;
    const auto months = database.isPostgres() ? emptyMonths(database, beforeUs)
                                              : Result<QStringList, StoreFault>(QStringList());
    if (!months)
        return months.error();
    for (const QString &month : *months) {
        if (auto done = database.execute("DROP TABLE "_L1 + month); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Result<qint64, ServiceError> pruneEntries(
    const QString &database, qint64 beforeUs, const PruneListener &listener)
{
    if (const auto there = requireLog(database); !there)
        return there.error();
    const auto store = Store::open(database, Store::Access::ReadWrite);
    if (!store)
        return store.error();
    Database &open = (*store)->database();
    const auto errorOf = [&open](const StoreFault &fault) {
        return ServiceError { fault.diskFull ? ServiceFault::DiskFull : ServiceFault::CannotWriteDatabase,
            open.address().shown, fault.text };
    };
    RollupCount count(open);
    qint64 gone = 0;
    for (;;) {
        const auto some = takeOldest(open, count, beforeUs);
        if (!some)
            return errorOf(some.error());
        gone += *some;
        if (*some == 0 || (listener && !listener(gone)))
            break;
    }
    if (const auto tidied = tidyUp(open, beforeUs); !tidied)
        return errorOf(tidied.error());
    return gone;
}

} // namespace Audit
