// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storestats.h"

#include "service/columntext.h"
#include "service/rollupreader.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 week = 604'800;
constexpr std::array<qint64, 12> ladder { 1, 5, 15, 60, 300, 900, 3600, 10'800, 21'600, 43'200, 86'400,
    week };
constexpr qint64 mostBuckets = 120;
constexpr qint64 firstMonday = 4 * 86'400ll; ///< 1970-01-05, in seconds
constexpr int topCount = 10;

qint64 originUs(qint64 bucketSeconds)
{
    return bucketSeconds % week == 0 ? firstMonday * usPerSecond : 0;
}

/// The largest first, then by name.
bool isBefore(const ValueCount &a, const ValueCount &b)
{
    return a.count != b.count ? a.count > b.count : sortsBefore(a.value, b.value);
}

bool isBefore(const ActorCount &a, const ActorCount &b)
{
    if (a.count != b.count)
        return a.count > b.count;
    return sortsBefore(a.id, b.id) || (!sortsBefore(b.id, a.id) && sortsBefore(a.email, b.email));
}

/// One question after the other over one selection, until the first that fails.
class StatsReader
{
public:
    StatsReader(Store &store, const Selection &selection, RollupReader reader)
        : m_store(store)
        , m_selection(selection)
        , m_reader(std::move(reader))
    {
    }

    QList<RollupReader::Sum> sums(Dimension dimension)
    {
        if (m_fault)
            return {};
        const auto sums = m_reader.sums(dimension);
        if (!sums) {
            m_fault = sums.error();
            return {};
        }
        QSet<qint64> numbers;
        for (const RollupReader::Sum &sum : *sums)
            numbers << sum.value << sum.other;
        return loadTexts(numbers) ? *sums : QList<RollupReader::Sum> {};
    }

    QList<ValueCount> counts(Dimension dimension, qsizetype most = std::numeric_limits<qsizetype>::max())
    {
        QList<ValueCount> counts;
        for (const RollupReader::Sum &sum : sums(dimension)) {
            if (sum.value != 0)
                counts += { textOf(sum.value), sum.entries };
        }
        std::sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return isBefore(a, b); });
        return counts.mid(0, most);
    }

    QList<RollupReader::TimedSum> results(Span longest) { return take(m_reader.results(longest)); }

    /// Counted from the entries themselves, for steps below an hour.
    QList<RollupReader::TimedSum> resultsBySteps(qint64 first, qint64 step)
    {
        const WhereClause where = whereClause(m_selection);
        const QString sql
            = u"SELECT bucket, coalesce((SELECT id FROM value_name WHERE short = counted.result), 0), n"
              " FROM (SELECT (ts_us - ?) / ? AS bucket, result, count(*) AS n FROM entry%1 GROUP BY 1, 2)"
              " counted"_s.arg(where.sql);
        QList<RollupReader::TimedSum> results;
        read(sql, QVariantList { first, step } + where.values, [&](const Rows &row) {
            results += { first + row.number(0) * step, row.number(1), row.number(2) };
        });
        return results;
    }

    void read(const QString &sql, const QVariantList &values, const std::function<void(const Rows &)> &take)
    {
        if (m_fault)
            return;
        auto rows = m_store.database().run(sql, values);
        if (!rows) {
            m_fault = rows.error();
            return;
        }
        while (rows->next())
            take(*rows);
    }

    bool loadTexts(const QSet<qint64> &numbers)
    {
        if (m_fault)
            return false;
        const auto loaded = m_store.texts().load(m_store.database(), numbers);
        if (!loaded)
            m_fault = loaded.error();
        return loaded.has_value();
    }

    /// Null where the entries have none; never null where they have an empty one.
    QString textOf(qint64 number) const
    {
        const QString text = m_store.texts().textOf(number);
        return number != 0 && text.isNull() ? u""_s : text;
    }
    const Selection &selection() const { return m_selection; }
    const std::optional<StoreFault> &fault() const { return m_fault; }

private:
    QList<RollupReader::TimedSum> take(const Result<QList<RollupReader::TimedSum>, StoreFault> &results)
    {
        if (!m_fault && !results)
            m_fault = results.error();
        return m_fault ? QList<RollupReader::TimedSum> {} : *results;
    }

    Store &m_store;
    Selection m_selection;
    RollupReader m_reader;
    std::optional<StoreFault> m_fault;
};

/// The range that the entries cover where none was asked for.
void readRange(StatsReader &reader, StoredStats &stats)
{
    stats.startUs = reader.selection().startUs;
    stats.endUs = reader.selection().endUs;
    if (stats.total == 0)
        return;
    const WhereClause where = whereClause(reader.selection());
    const QString sql
        = u"SELECT (SELECT min(ts_us) FROM entry%1), (SELECT max(ts_us) FROM entry%1)"_s.arg(where.sql);
    reader.read(sql, where.values + where.values, [&stats](const Rows &row) {
        stats.startUs = stats.startUs.value_or(row.number(0));
        stats.endUs = stats.endUs.value_or(row.number(1));
    });
}

void readActors(StatsReader &reader, StoredStats &stats)
{
    for (const RollupReader::Sum &sum : reader.sums(Dimension::Actor)) {
        if (sum.value != 0 || sum.other != 0)
            stats.topActors += { reader.textOf(sum.value), reader.textOf(sum.other), sum.entries };
    }
    std::sort(stats.topActors.begin(), stats.topActors.end(),
        [](const auto &a, const auto &b) { return isBefore(a, b); });
    stats.topActors = stats.topActors.mid(0, topCount);
}

/// Every bucket of the range, still empty.
QList<Bucket> emptySeries(qint64 startUs, qint64 endUs, qint64 bucketSeconds)
{
    QList<Bucket> series;
    const qint64 step = bucketSeconds * usPerSecond;
    for (qint64 start = bucketStart(startUs, bucketSeconds); start <= endUs; start += step)
        series += Bucket { start, 0, {} };
    return series;
}

void addToSeries(StatsReader &reader, StoredStats &stats, const QList<RollupReader::TimedSum> &results)
{
    const qint64 step = stats.bucketSeconds * usPerSecond;
    const qint64 first = stats.series.constFirst().startUs;
    QSet<qint64> numbers;
    QMap<std::pair<qsizetype, qint64>, qint64> sums;
    for (const RollupReader::TimedSum &sum : results) {
        const qsizetype at
            = qBound(qsizetype(0), qsizetype((sum.startUs - first) / step), stats.series.size() - 1);
        stats.series[at].total += sum.entries;
        sums[{ at, sum.value }] += sum.entries;
        numbers += sum.value;
    }
    if (!reader.loadTexts(numbers))
        return;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (sum.key().second != 0 && sum.value() > 0)
            stats.series[sum.key().first].byResult += { reader.textOf(sum.key().second), sum.value() };
    }
    for (Bucket &bucket : stats.series)
        std::sort(bucket.byResult.begin(), bucket.byResult.end(),
            [](const ValueCount &a, const ValueCount &b) { return sortsBefore(a.value, b.value); });
}

/// Steps are whole hours, days or weeks where the counted sums are used, so that each sum lies in one bucket.
void readSeries(StatsReader &reader, StoredStats &stats)
{
    if (!stats.startUs || !stats.endUs || *stats.startUs > *stats.endUs)
        return;
    stats.bucketSeconds = bucketSecondsFor(*stats.startUs, *stats.endUs);
    stats.series = emptySeries(*stats.startUs, *stats.endUs, stats.bucketSeconds);
    const qint64 step = stats.bucketSeconds * usPerSecond;
    if (step < usPerHour)
        return addToSeries(reader, stats, reader.resultsBySteps(stats.series.constFirst().startUs, step));
    addToSeries(reader, stats, reader.results(step < usPerDay ? Span::Hour : Span::Day));
}

} // namespace

qint64 bucketSecondsFor(qint64 startUs, qint64 endUs)
{
    const qint64 range = (endUs - startUs) / usPerSecond;
    for (const qint64 step : ladder) {
        if (range / step <= mostBuckets)
            return step;
    }
    return week * (range / (week * mostBuckets) + 1);
}

qint64 bucketStart(qint64 us, qint64 bucketSeconds)
{
    const qint64 step = bucketSeconds * usPerSecond;
    const qint64 origin = originUs(bucketSeconds);
    return floorDivide(us - origin, step) * step + origin;
}

Result<StoredStats, StoreFault> computeStats(Store &store, const Selection &selection)
{
    Transaction snapshot(store.database(), Database::Begin::Snapshot); // so that all counts agree
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto sums = RollupReader::of(store.database(), selection);
    if (!sums)
        return sums.error();
    StoredStats stats;
    const auto total = sums->total();
    if (!total)
        return total.error();
    stats.total = *total;
    StatsReader reader(store, selection, std::move(sums).value());
    readRange(reader, stats);
    stats.byResult = reader.counts(Dimension::Result);
    stats.byAction = reader.counts(Dimension::Action);
    stats.byResourceType = reader.counts(Dimension::ResourceType);
    readActors(reader, stats);
    stats.topAddresses = reader.counts(Dimension::Address, topCount);
    readSeries(reader, stats);
    if (reader.fault())
        return *reader.fault();
    if (const auto ended = snapshot.commit(); !ended)
        return ended.error();
    return stats;
}

} // namespace Audit
