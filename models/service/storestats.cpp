// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storestats.h"

#include "service/columntext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 week = 604'800;
constexpr std::array<qint64, 12> ladder { 1, 5, 15, 60, 300, 900, 3600, 10'800, 21'600, 43'200, 86'400,
    week };
constexpr qint64 mostBuckets = 120;
constexpr qint64 firstMonday = 4 * 86'400ll; ///< 1970-01-05, in seconds
constexpr int topCount = 10;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

qint64 originUs(qint64 bucketSeconds)
{
    return bucketSeconds % week == 0 ? firstMonday * second : 0;
}

/// One query after the other over one selection, until the first that fails.
class StatsReader
{
public:
    StatsReader(const QSqlDatabase &database, const Selection &selection)
        : m_database(database)
        , m_where(whereClause(selection))
    {
    }

    /// Runs "SELECT …" with the selection in the place of %1 and hands every row over.
    template <class Row>
    void read(const QString &sql, Row row, const QVariantList &before = {})
    {
        if (m_fault)
            return;
        auto query = runQuery(m_database, sql.arg(m_where.sql), before + m_where.values);
        if (!query) {
            m_fault = query.error();
            return;
        }
        while (query->next())
            row(*query);
    }

    QList<ValueCount> counts(QLatin1StringView column, const QString &limit = {})
    {
        QList<ValueCount> counts;
        read("SELECT "_L1 + column + ", count(*) AS n FROM entry%1 GROUP BY 1 ORDER BY n DESC, 1"_L1 + limit,
            [&](const QSqlQuery &row) {
                if (!row.isNull(0))
                    counts += { fromColumn(row.value(0).toString()), row.value(1).toLongLong() };
            });
        return counts;
    }

    const std::optional<StoreFault> &fault() const { return m_fault; }

private:
    QSqlDatabase m_database;
    WhereClause m_where;
    std::optional<StoreFault> m_fault;
};

QString textOrNull(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? QString() : fromColumn(row.value(column).toString());
}

void readTotals(StatsReader &reader, StoredStats &stats, const Selection &selection)
{
    stats.startUs = selection.startUs;
    stats.endUs = selection.endUs;
    reader.read(u"SELECT count(*), min(ts_us), max(ts_us) FROM entry%1"_s, [&](const QSqlQuery &row) {
        stats.total = row.value(0).toLongLong();
        if (stats.total == 0)
            return;
        if (!stats.startUs)
            stats.startUs = row.value(1).toLongLong();
        if (!stats.endUs)
            stats.endUs = row.value(2).toLongLong();
    });
}

void readActors(StatsReader &reader, StoredStats &stats)
{
    const QString sql = u"SELECT actor_id, actor_email, count(*) AS n FROM entry%1 GROUP BY 1, 2"
                        " ORDER BY n DESC, 1, 2 LIMIT "_s
        + QString::number(topCount + 1);
    reader.read(sql, [&](const QSqlQuery &row) {
        const bool isNobody = row.isNull(0) && row.isNull(1);
        if (!isNobody && stats.topActors.size() < topCount)
            stats.topActors += { textOrNull(row, 0), textOrNull(row, 1), row.value(2).toLongLong() };
    });
}

/// Every bucket of the range, still empty.
QList<Bucket> emptySeries(qint64 startUs, qint64 endUs, qint64 bucketSeconds)
{
    QList<Bucket> series;
    const qint64 step = bucketSeconds * second;
    for (qint64 start = bucketStart(startUs, bucketSeconds); start <= endUs; start += step)
        series += Bucket { start, 0, {} };
    return series;
}

void readSeries(StatsReader &reader, StoredStats &stats)
{
    if (!stats.startUs || !stats.endUs || *stats.startUs > *stats.endUs)
        return;
    stats.bucketSeconds = bucketSecondsFor(*stats.startUs, *stats.endUs);
    stats.series = emptySeries(*stats.startUs, *stats.endUs, stats.bucketSeconds);
    const qint64 step = stats.bucketSeconds * second;
    const qint64 first = stats.series.constFirst().startUs;
    // Nothing lies before the first bucket's start, so the division never sees a negative number.
    reader.read(
        u"SELECT (ts_us - ?) / ? AS bucket, result, count(*) FROM entry%1 GROUP BY 1, 2 ORDER BY 1, 2"_s,
        [&](const QSqlQuery &row) {
            Bucket &bucket = stats.series[row.value(0).toLongLong()];
            const qint64 count = row.value(2).toLongLong();
            bucket.total += count;
            if (!row.isNull(1))
                bucket.byResult += { fromColumn(row.value(1).toString()), count };
        },
        { first, step });
}

} // namespace

qint64 bucketSecondsFor(qint64 startUs, qint64 endUs)
{
    const qint64 range = (endUs - startUs) / second;
    for (const qint64 step : ladder) {
        if (range / step <= mostBuckets)
            return step;
    }
    return week * (range / (week * mostBuckets) + 1);
}

qint64 bucketStart(qint64 us, qint64 bucketSeconds)
{
    const qint64 step = bucketSeconds * second;
    const qint64 origin = originUs(bucketSeconds);
    return floorDivide(us - origin, step) * step + origin;
}

Result<StoredStats, StoreFault> computeStats(Store &store, const Selection &selection)
{
    QSqlDatabase database = store.database();
    database.transaction(); // one snapshot, so that all counts agree
    StatsReader reader(database, selection);
    StoredStats stats;
    readTotals(reader, stats, selection);
    stats.byResult = reader.counts("result"_L1);
    stats.byAction = reader.counts("action"_L1);
    stats.byResourceType = reader.counts("resource_type"_L1);
    readActors(reader, stats);
    // One more than wanted: the group of the entries without an address does not count.
    stats.topAddresses = reader.counts("ip_address"_L1, u" LIMIT %1"_s.arg(topCount + 1)).mid(0, topCount);
    readSeries(reader, stats);
    database.commit();
    if (reader.fault())
        return *reader.fault();
    return stats;
}

} // namespace Audit
