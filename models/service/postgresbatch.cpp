// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/postgresbatch.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype idsAtOnce = 500;
constexpr qsizetype rowsAtOnce = 100;
constexpr qint64 firstMonth = 946'684'800'000'000; ///< 2000-01-01: what lies before has one partition,
constexpr qint64 afterMonths = 4'102'444'800'000'000; ///< 2100-01-01: and what lies after

} // namespace

QString monthTable(qint64 startUs)
{
    return QDateTime::fromMSecsSinceEpoch(startUs / 1000, Qt::UTC).toString(u"'entry_'yyyy_MM"_s);
}

Result<QList<Outcome>, StoreFault> PostgresBatch::insert(const QList<PendingEntry> &entries, qint64 &lastSeq)
{
    auto known = knownIds(entries);
    if (!known)
        return known.error();
    QList<Outcome> outcomes;
    QList<const PendingEntry *> added;
    for (const PendingEntry &pending : entries) {
        const auto there = known->constFind(pending.id);
        if (there != known->cend()) {
            outcomes += *there == pending.sha ? Outcome::Known : Outcome::Conflict;
            continue;
        }
        known->insert(pending.id, pending.sha);
        added += &pending;
        outcomes += Outcome::Added;
    }
    if (const auto done = prepareMonths(added); !done)
        return done.error();
    const qint64 before = lastSeq;
    lastSeq += added.size();
    const auto ids = insertRows("INSERT INTO entry_id (id, ts_us, seq, sha) VALUES "_L1, 4, added.size(),
        [&](qsizetype i) -> QVariantList {
            return { added[i]->id, added[i]->entry.timeUs.value_or(0), before + 1 + i, added[i]->sha };
        });
    if (!ids)
        return ids.error();
    const QByteArray start = ("INSERT INTO entry ("_L1 + entryColumns() + ") VALUES "_L1).toLatin1();
    const auto rows = insertRows(QLatin1StringView(start), entryColumnCount, added.size(),
        [&](qsizetype i) { return entryValues(*added[i], before + 1 + i); });
    if (!rows)
        return rows.error();
    return outcomes;
}

Result<QHash<QString, QByteArray>, StoreFault> PostgresBatch::knownIds(const QList<PendingEntry> &entries)
{
    QHash<QString, QByteArray> known;
    const QString sql = "SELECT id, sha FROM entry_id WHERE id IN "_L1 + places(idsAtOnce);
    for (qsizetype at = 0; at < entries.size(); at += idsAtOnce) {
        QVariantList ids; // the last id fills the places that are left: one statement for every size
        for (qsizetype i = 0; i < idsAtOnce; ++i)
            ids += entries[qMin(at + i, entries.size() - 1)].id;
        auto rows = m_database.run(sql, ids);
        if (!rows)
            return rows.error();
        while (rows->next())
            known.insert(rows->text(0), rows->value(1).toByteArray());
    }
    return known;
}

/// An engine that splits tables by itself has `entry` without partitions.
Result<bool, StoreFault> PostgresBatch::hasPartitions()
{
    if (!m_hasPartitions) {
        const auto count
            = m_database.number(u"SELECT count(*) FROM information_schema.tables"
                                " WHERE table_schema = current_schema() AND table_name = 'entry_before'"_s);
        if (!count)
            return count.error();
        m_hasPartitions = *count > 0;
    }
    return *m_hasPartitions;
}

Result<Done, StoreFault> PostgresBatch::prepareMonths(const QList<const PendingEntry *> &entries)
{
    const auto partitioned = hasPartitions();
    if (!partitioned)
        return partitioned.error();
    if (!*partitioned)
        return Done {};
    for (const PendingEntry *pending : entries) {
        const qint64 us = pending->entry.timeUs.value_or(0);
        const qint64 start = spanStart(us, Span::Month);
        if (us < firstMonth || us >= afterMonths || m_months.contains(start))
            continue;
        const auto done = m_database.execute(
            u"CREATE TABLE IF NOT EXISTS %1 PARTITION OF entry FOR VALUES FROM (%2) TO (%3)"_s
                .arg(monthTable(start))
                .arg(start)
                .arg(spanEnd(us, Span::Month)));
        if (!done)
            return done;
        m_months += start;
    }
    return Done {};
}

Result<Done, StoreFault> PostgresBatch::insertRows(
    QLatin1StringView start, qsizetype columns, qsizetype rows, const auto &valuesOf)
{
    for (qsizetype at = 0; at < rows;) {
        const qsizetype some = rows - at >= rowsAtOnce ? rowsAtOnce : 1;
        QVariantList values;
        values.reserve(some * columns);
        for (const qsizetype end = at + some; at < end; ++at)
            values += valuesOf(at);
        if (const auto done = m_database.run(start + places(columns, some), values); !done)
            return done.error();
    }
    return Done {};
}

} // namespace Audit
