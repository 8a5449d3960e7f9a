// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store.h"

#include "service/columntext.h"
#include "service/rollupreader.h"
#include "service/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 largestSlice = 32 << 20; ///< bytes of bodies

} // namespace

/// A page's rows, and the state of the log that the same statement saw.
struct Store::Slice
{
    QList<QByteArray> bodies;
    LogMark mark;
    EntryPlace last;
    std::optional<qint64> fitting;
};

Store::Store(std::unique_ptr<Database> database, std::shared_ptr<StoreMemory> memory)
    : m_database(std::move(database))
    , m_memory(memory ? std::move(memory) : std::make_shared<StoreMemory>())
{
}

Result<std::unique_ptr<Store>, ServiceError> Store::open(
    const QString &address, Access access, std::shared_ptr<StoreMemory> memory)
{
    const auto parsed = DatabaseAddress::parse(address);
    if (!parsed)
        return parsed.error();
    if (parsed->engine == Engine::Sqlite) {
        if (const auto made = ensureDatabaseFile(parsed->name); !made)
            return made.error();
    }
    auto database = Database::open(*parsed, access);
    if (!database)
        return database.error();
    if (const auto prepared = prepareSchema(**database); !prepared)
        return prepared.error();
    if (const auto configured = (*database)->configure(); !configured)
        return ServiceError { ServiceFault::CannotOpenDatabase, parsed->shown, configured.error().text };
    return std::unique_ptr<Store>(new Store(std::move(database).value(), std::move(memory)));
}

Result<LogMark, StoreFault> logMark(Database &database)
{
    auto rows = database.run(u"SELECT last_seq, generation FROM log_state WHERE one = 1"_s);
    if (!rows)
        return rows.error();
    return rows->next() ? LogMark { rows->number(0), rows->number(1) } : LogMark {};
}

/// One statement where the total is known; whether it still is, the same statement tells.
Result<StoredPage, StoreFault> Store::page(const Selection &selection, qint64 page, qint64 perPage)
{
    const qint64 offset = (page - 1) * perPage;
    const QByteArray key = selectionKey(selection);
    const auto known = m_memory->find(key, offset);
    if (!known || offset >= known->total || (known->offset != offset && offset != 0))
        return pageAnew(selection, offset, perPage);
    const auto read = slice(selection, *known, offset, perPage);
    if (!read)
        return read.error();
    if (read->mark != known->mark)
        return pageAnew(selection, offset, perPage);
    rememberEnd(key, *read, offset);
    return StoredPage { known->total, read->bodies, read->mark, read->fitting };
}

Result<StoredPage, StoreFault> Store::pageAnew(const Selection &selection, qint64 offset, qint64 perPage)
{
    Transaction snapshot(*m_database, Database::Begin::Snapshot);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const QByteArray key = selectionKey(selection);
    const auto known = recount(selection, key, offset);
    if (!known)
        return known.error();
    StoredPage page { known->total, {}, known->mark };
    if (offset < known->total) {
        const bool isNear = offset - known->offset <= perPage || !RollupQuestion::canCount(selection);
        const auto read = isNear ? slice(selection, *known, offset, perPage)
                                 : sliceByTime(selection, *known, offset, perPage);
        if (!read)
            return read.error();
        page.bodies = read->bodies;
        page.fitting = read->fitting;
        rememberEnd(key, *read, offset);
    }
    if (const auto ended = snapshot.commit(); !ended)
        return ended.error();
    return page;
}

/// The exact total: from the counted sums where they tell, else counted once; after that only what came
/// since.
Result<KnownSelection, StoreFault> Store::recount(
    const Selection &selection, const QByteArray &key, qint64 offset)
{
    const auto mark = logMark(*m_database);
    if (!mark)
        return mark.error();
    const auto known = m_memory->find(key, offset);
    if (known && known->mark == *mark)
        return *known;
    QLatin1StringView leading;
    Result<qint64, StoreFault> total = qint64(0);
    if (RollupQuestion::canCount(selection)) {
        const auto reader = RollupReader::of(*m_database, selection);
        total = reader ? reader->total() : Result<qint64, StoreFault>(reader.error());
    } else {
        const auto column = leadingColumn(selection);
        if (!column)
            return column.error();
        leading = *column;
        const bool onlyGrew
            = known && known->mark.generation == mark->generation && known->mark.lastSeq <= mark->lastSeq;
        const auto counted = countOnly(selection, leading, onlyGrew ? known->mark.lastSeq : -1);
        total = counted ? Result<qint64, StoreFault>(*counted + (onlyGrew ? known->total : 0)) : counted;
    }
    if (!total)
        return total.error();
    m_memory->remember(key, *mark, *total, leading);
    const auto now = m_memory->find(key, offset);
    return now && now->mark == *mark ? *now : KnownSelection { *mark, *total, leading, 0, {} };
}

/// SQLite would take the filter's index for a few new entries, too: it is told to go by their numbers.
Result<qint64, StoreFault> Store::countOnly(
    const Selection &selection, QLatin1StringView leading, qint64 afterSeq)
{
    const bool byNumber = afterSeq >= 0;
    WhereClause where = whereClause(selection, leading);
    if (byNumber)
        where.add(u"seq > ?"_s, { afterSeq });
    const bool hints = byNumber && !m_database->isPostgres();
    return m_database->number(
        (hints ? "SELECT count(*) FROM entry NOT INDEXED"_L1 : "SELECT count(*) FROM entry"_L1) + where.sql,
        where.values);
}

/// The rarest of several filters, which SQLite cannot know; PostgreSQL has statistics of its own.
Result<QLatin1StringView, StoreFault> Store::leadingColumn(const Selection &selection)
{
    QLatin1StringView rarest;
    if (m_database->isPostgres() || selection.equal.size() < 2)
        return rarest;
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const auto &condition : selection.equal) {
        const Selection alone { { condition }, {}, {} };
        if (!RollupQuestion::canCount(alone))
            return condition.first; // the id of a thing: rarer than any kind
        const auto reader = RollupReader::of(*m_database, alone);
        const auto total = reader ? reader->total() : Result<qint64, StoreFault>(reader.error());
        if (!total)
            return total.error();
        if (*total < fewest) {
            fewest = *total;
            rarest = condition.first;
        }
    }
    return rarest;
}

/// From the nearest known place on.
Result<Store::Slice, StoreFault> Store::slice(
    const Selection &selection, const KnownSelection &known, qint64 offset, qint64 perPage)
{
    WhereClause where = whereClause(selection, known.leading);
    if (known.last) {
        // The first condition says nothing new, but by it PostgreSQL leaves whole months out.
        where.add(u"ts_us <= ?"_s, { known.last->us });
        where.add(u"(ts_us, seq) < (?, ?)"_s, { known.last->us, known.last->seq });
    }
    return readSlice(where, perPage, offset - known.offset);
}

/// From the hour on that holds the page's first entry, which the counted sums know.
Result<Store::Slice, StoreFault> Store::sliceByTime(
    const Selection &selection, const KnownSelection &known, qint64 offset, qint64 perPage)
{
    const auto reader = RollupReader::of(*m_database, selection);
    if (!reader)
        return reader.error();
    const auto place = reader->place(offset);
    if (!place)
        return place.error();
    Selection older = selection;
    older.endUs = place->untilUs;
    return readSlice(whereClause(older, known.leading), perPage, place->newer);
}

Result<Store::Slice, StoreFault> Store::readSlice(const WhereClause &where, qint64 perPage, qint64 skipped)
{
    auto rows = m_database->run("SELECT body, ts_us, seq, (SELECT last_seq FROM log_state WHERE one = 1),"
                                " (SELECT generation FROM log_state WHERE one = 1) FROM entry"_L1
            + where.sql + " ORDER BY ts_us DESC, seq DESC LIMIT ? OFFSET ?"_L1,
        where.values + QVariantList { perPage, skipped }, Database::Reading::RowByRow);
    if (!rows)
        return rows.error();
    Slice slice;
    qint64 bytes = 0;
    while (rows->next()) {
        const QByteArray body = rows->value(0).toByteArray();
        slice.mark = { rows->number(3), rows->number(4) };
        bytes += body.size();
        if (bytes > largestSlice && !slice.bodies.isEmpty()) {
            slice.fitting = slice.bodies.size();
            slice.bodies.clear();
            return slice;
        }
        slice.bodies += body;
        slice.last = { rows->number(1), rows->number(2) };
    }
    return slice;
}

void Store::rememberEnd(const QByteArray &key, const Slice &slice, qint64 offset)
{
    if (!slice.bodies.isEmpty())
        m_memory->rememberPlace(key, slice.mark, offset + slice.bodies.size(), slice.last);
}

/// In PostgreSQL only the table of ids knows in which month an entry lies.
Result<std::optional<QByteArray>, StoreFault> Store::body(const QString &id, const Selection &among)
{
    WhereClause where = whereClause(among);
    const bool byTable = m_database->isPostgres();
    where.add(byTable ? u"i.id = ?"_s : u"id = ?"_s, { toColumn(id) });
    const auto from = byTable
        ? "SELECT body FROM entry_id i JOIN entry e ON e.ts_us = i.ts_us AND e.seq = i.seq"_L1
        : "SELECT body FROM entry"_L1;
    auto rows = m_database->run(from + where.sql, where.values);
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<QByteArray>();
    return std::optional<QByteArray>(rows->value(0).toByteArray());
}

Result<QStringList, StoreFault> Store::names(Dimension dimension, const Selection &among)
{
    Transaction snapshot(*m_database, Database::Begin::Snapshot);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto reader = RollupReader::of(*m_database, among);
    if (!reader)
        return reader.error();
    const auto sums = reader->sums(dimension);
    if (!sums)
        return sums.error();
    QSet<qint64> numbers;
    for (const RollupReader::Sum &sum : *sums)
        numbers += sum.value;
    if (const auto loaded = m_texts.load(*m_database, numbers); !loaded)
        return loaded.error();
    QStringList names;
    for (const qint64 number : std::as_const(numbers)) {
        if (number != 0)
            names += m_texts.textOf(number);
    }
    std::sort(names.begin(), names.end(), sortsBefore);
    if (const auto ended = snapshot.commit(); !ended)
        return ended.error();
    return names;
}

} // namespace Audit
