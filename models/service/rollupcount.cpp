// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rollupcount.h"

#include "service/columntext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 entriesAtOnce = 20'000;

/// Null and empty texts are equal in a set: only those that are there go in.
QSet<QString> textsOf(const QList<std::pair<CountedEntry, qint64>> &entries)
{
    constexpr std::array members { &CountedEntry::tenantId, &CountedEntry::partnerId, &CountedEntry::result,
        &CountedEntry::action, &CountedEntry::resourceType, &CountedEntry::actorId, &CountedEntry::actorEmail,
        &CountedEntry::ipAddress };
    QSet<QString> texts;
    for (const auto &[entry, by] : entries) {
        for (const auto member : members) {
            if (!(entry.*member).isNull())
                texts += entry.*member;
        }
    }
    return texts;
}

} // namespace

Result<qint64, StoreFault> lockLog(Database &database)
{
    return database.number(database.isPostgres()
            ? u"SELECT last_seq FROM log_state WHERE one = 1 FOR UPDATE"_s
            : u"SELECT last_seq FROM log_state WHERE one = 1"_s);
}

void RollupCount::forget()
{
    if (m_rows.valid())
        m_rows.get();
    m_entries.clear();
    m_owners.clear();
    m_numbers.forget();
}

Result<Done, StoreFault> RollupCount::prepareOwners()
{
    for (const auto &[entry, by] : m_entries) {
        const std::pair key(m_numbers.numberOf(entry.tenantId), m_numbers.numberOf(entry.partnerId));
        if (m_owners.contains(key))
            continue;
        const QVariantList values { key.first, key.second };
        auto known = m_database.number(u"SELECT id FROM owner WHERE tenant = ? AND partner = ?"_s, values);
        if (known && *known == 0) {
            const auto added = m_database.run(
                u"INSERT INTO owner (id, tenant, partner) SELECT coalesce(max(id), 0) + 1, %1, %2 FROM owner"_s
                    .arg(key.first)
                    .arg(key.second));
            if (!added)
                return added.error();
            known = m_database.number(u"SELECT id FROM owner WHERE tenant = ? AND partner = ?"_s, values);
        }
        if (!known)
            return known.error();
        m_owners.insert(key, *known);
    }
    return Done {};
}

RollupSums RollupCount::hourSums() const
{
    RollupSums sums;
    for (const auto &[entry, by] : m_entries) {
        const auto number = [this](const QString &text) { return m_numbers.numberOf(text); };
        const qint64 owner = m_owners.value({ number(entry.tenantId), number(entry.partnerId) });
        const qint64 start = spanStart(entry.us, Span::Hour);
        const auto count = [&, &change = by](Dimension dimension, qint64 value, qint64 other = 0) {
            sums[{ qint64(Span::Hour), qint64(dimension), owner, start, value, other }] += change;
        };
        count(Dimension::Result, number(entry.result));
        count(Dimension::Action, number(entry.action));
        count(Dimension::ResourceType, number(entry.resourceType));
        count(Dimension::Actor, number(entry.actorId), number(entry.actorEmail));
        count(Dimension::Address, number(entry.ipAddress));
    }
    return sums;
}

RollupRows RollupCount::allRows() const
{
    const RollupSums hours = hourSums();
    RollupSums sums = hours;
    for (auto sum = hours.cbegin(); sum != hours.cend(); ++sum) {
        for (const qint64 owner : { qint64(0), sum.key().owner }) {
            for (const Span span : allSpans) {
                RollupKey key = sum.key();
                key.span = qint64(span);
                key.owner = owner;
                key.startUs = spanStart(key.startUs, span);
                if (owner == 0 || span != Span::Hour) // the owner's hours are there already
                    sums[key] += sum.value();
            }
        }
    }
    return sortedRows(sums);
}

Result<Done, StoreFault> RollupCount::addUp()
{
    if (m_entries.isEmpty())
        return Done {};
    if (auto done = m_numbers.prepare(textsOf(m_entries)); !done)
        return done;
    if (auto done = prepareOwners(); !done)
        return done;
    m_rows = std::async(std::launch::async, [this] { return allRows(); });
    return Done {};
}

Result<Done, StoreFault> RollupCount::write()
{
    if (!m_rows.valid()) {
        if (auto done = addUp(); !done)
            return done;
    }
    if (m_entries.isEmpty())
        return Done {};
    RollupRows rows = m_rows.get();
    m_entries.clear();
    return addToRollups(m_database, std::move(rows));
}

namespace {

constexpr auto countedColumns
    = "ts_us, tenant_id, partner_id, result, action, resource_type, actor_id, actor_email, ip_address"_L1;

/// Values beyond what a column may hold, from before there was a bound. Only SQLite has such databases.
Result<Done, StoreFault> shortenColumns(Database &database)
{
    constexpr std::array names { "id"_L1, "tenant_id"_L1, "partner_id"_L1, "actor_id"_L1, "actor_email"_L1,
        "action"_L1, "resource_type"_L1, "resource_id"_L1, "result"_L1, "ip_address"_L1 };
    for (const QLatin1StringView name : names) {
        QList<std::pair<qint64, QString>> tooLong;
        auto rows = database.run(
            u"SELECT seq, %1 FROM entry WHERE length(CAST(%1 AS BLOB)) > %2"_s.arg(name).arg(longestColumn));
        if (!rows)
            return rows.error();
        while (rows->next())
            tooLong.append({ rows->number(0), rows->text(1) });
        for (const auto &[seq, text] : tooLong) {
            const auto done = database.run(
                u"UPDATE entry SET %1 = ? WHERE seq = ?"_s.arg(name), { toColumn(unescapedText(text)), seq });
            if (!done)
                return done.error();
        }
    }
    return Done {};
}

Result<qint64, StoreFault> countFrom(Database &database, RollupCount &count, qint64 seq)
{
    auto rows = database.run(
        "SELECT seq, "_L1 + countedColumns + " FROM entry WHERE seq > ? ORDER BY seq LIMIT ?"_L1,
        { seq, entriesAtOnce });
    if (!rows)
        return rows.error();
    qint64 last = seq;
    while (rows->next()) {
        const auto text = [&](int column) {
            return rows->isNull(column) ? QString() : unescapedText(rows->text(column));
        };
        last = rows->number(0);
        count.add(
            { rows->number(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9) });
    }
    return last;
}

} // namespace

Result<Done, StoreFault> countEverything(Database &database)
{
    RollupCount count(database);
    qint64 seq = std::numeric_limits<qint64>::min();
    for (;;) {
        const auto last = countFrom(database, count, seq);
        if (!last)
            return last.error();
        if (*last == seq)
            return database.isPostgres() ? Result<Done, StoreFault>(Done {}) : shortenColumns(database);
        seq = *last;
        if (auto done = count.write(); !done)
            return done;
    }
}

Result<Done, StoreFault> countYears(Database &database)
{
    auto months = database.run(
        u"SELECT dimension, owner, start_us, value, other, entries FROM rollup WHERE span = ?"_s,
        { qint64(Span::Month) });
    if (!months)
        return months.error();
    RollupSums years;
    while (months->next()) {
        const qint64 start = spanStart(months->number(2), Span::Year);
        years[{ qint64(Span::Year), months->number(0), months->number(1), start, months->number(3),
            months->number(4) }]
            += months->number(5);
    }
    return addToRollups(database, sortedRows(years));
}

} // namespace Audit
