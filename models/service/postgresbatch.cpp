// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/postgresbatch.h"

#include "service/columntext.h"
#include "service/postgrescopy.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 firstMonth = 946'684'800'000'000; ///< 2000-01-01: what lies before has one partition,
constexpr qint64 afterMonths = 4'102'444'800'000'000; ///< 2100-01-01: and what lies after

/// The ids as one value in PostgreSQL's spelling: thousands of values would each be parsed and bound.
QString idArray(const QList<PendingEntry> &entries)
{
    QString array;
    for (const PendingEntry &pending : entries) {
        QString id = pending.id;
        id.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        array += (array.isEmpty() ? u"{\""_s : u",\""_s) + id + u'"';
    }
    return array + u'}';
}

} // namespace

QString monthTable(qint64 startUs)
{
    return QDateTime::fromMSecsSinceEpoch(startUs / 1000, Qt::UTC).toString(u"'entry_'yyyy_MM"_s);
}

Result<QList<Outcome>, StoreFault> PostgresBatch::insert(
    const QList<PendingEntry> &entries, qint64 &lastSeq, const Heard &heard)
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
    if (const auto done = heard(outcomes); !done)
        return done.error();
    if (const auto done = prepareMonths(added); !done)
        return done.error();
    const qint64 before = lastSeq;
    lastSeq += added.size();
    if (const auto done = copyIds(added, before); !done)
        return done.error();
    if (const auto done = copyEntries(added, before); !done)
        return done.error();
    return outcomes;
}

Result<QHash<QString, QByteArray>, StoreFault> PostgresBatch::knownIds(const QList<PendingEntry> &entries)
{
    QHash<QString, QByteArray> known;
    if (entries.isEmpty())
        return known;
    auto rows = m_database.run(
        u"SELECT id, sha FROM entry_id WHERE id = ANY (?::text[])"_s, { QVariant(idArray(entries)) });
    if (!rows)
        return rows.error();
    while (rows->next())
        known.insert(rows->text(0), rows->value(1).toByteArray());
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
            return done.error();
        m_months += start;
    }
    return Done {};
}

Result<Done, StoreFault> PostgresBatch::copyIds(const QList<const PendingEntry *> &entries, qint64 lastSeq)
{
    PostgresCopy copy(m_database, u"entry_id (id, ts_us, seq, sha)"_s);
    for (const PendingEntry *pending : entries) {
        copy.startRow(4);
        copy.addText(pending->id);
        copy.addNumber(pending->entry.timeUs.value_or(0));
        copy.addNumber(++lastSeq);
        copy.addBytes(pending->sha);
    }
    return copy.finish();
}

Result<Done, StoreFault> PostgresBatch::copyEntries(
    const QList<const PendingEntry *> &entries, qint64 lastSeq)
{
    PostgresCopy copy(m_database, "entry ("_L1 + entryColumns() + u')');
    for (const PendingEntry *pending : entries) {
        copy.startRow(entryColumnCount);
        copy.addNumber(++lastSeq);
        copy.addText(pending->id);
        copy.addNumber(pending->entry.timeUs.value_or(0));
        for (const auto member : entryMembers)
            copy.addText(toColumn(pending->entry.*member));
        copy.addBytes(pending->entry.raw);
    }
    return copy.finish();
}

} // namespace Audit
