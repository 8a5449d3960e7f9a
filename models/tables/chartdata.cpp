// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/chartdata.h"

#include "domain/civiltime.h"
#include "tables/statsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int kinds = 4;
constexpr qint64 mostBuckets = 5000; ///< that gaps are filled up to

ChartData::Bucket emptyBucket(qint64 startUs, qint64 widthUs)
{
    return { { startUs, startUs + widthUs }, 0, QList<qint64>(kinds, 0) };
}

/// True where every bucket begins a whole number of widths after the first.
bool isRegular(const std::vector<StatsModel::Bucket> &buckets, qint64 widthUs)
{
    const qint64 first = buckets.front().startUs;
    return (buckets.back().startUs - first) / widthUs < mostBuckets
        && std::all_of(buckets.begin(), buckets.end(),
            [&](const StatsModel::Bucket &bucket) { return (bucket.startUs - first) % widthUs == 0; });
}

void addBuckets(ChartData &data, const std::vector<StatsModel::Bucket> &told, qint64 widthUs)
{
    const bool fillsGaps = isRegular(told, widthUs);
    for (const StatsModel::Bucket &bucket : told) {
        while (fillsGaps && !data.buckets.empty() && data.buckets.back().span.endUs < bucket.startUs)
            data.buckets.push_back(emptyBucket(data.buckets.back().span.endUs, widthUs));
        if (!data.buckets.empty())
            data.buckets.back().span.endUs = std::min(data.buckets.back().span.endUs, bucket.startUs);
        data.buckets.push_back(emptyBucket(bucket.startUs, widthUs));
        data.buckets.back().total = bucket.total;
        for (int kind = 0; kind < kinds; ++kind) {
            data.buckets.back().counts[kind] = bucket.byKind[kind];
            data.parts[kind].sum += bucket.byKind[kind];
        }
        data.entries += bucket.total;
    }
}

QString partKey(const ChartData::Part &part)
{
    static const QString keys[kinds] = { u"success"_s, u"failure"_s, u"denied"_s, u"other"_s };
    if (part.kind)
        return keys[static_cast<int>(*part.kind)];
    return part.isRest() ? u"all_others"_s : part.value;
}

QStringList csvHeader(const ChartData &data)
{
    QStringList header { u"start_utc"_s, u"end_utc"_s, u"start_local"_s, u"source"_s, u"split_by"_s,
        u"fetched"_s, u"total"_s };
    for (const ChartData::Part &part : data.parts)
        header.append(partKey(part));
    return header;
}

} // namespace

int ChartData::bucketAt(qint64 us) const
{
    const auto after = std::upper_bound(buckets.begin(), buckets.end(), us,
        [](qint64 instant, const Bucket &bucket) { return instant < bucket.span.startUs; });
    if (after == buckets.begin() || us >= (after - 1)->span.endUs)
        return -1;
    return static_cast<int>(after - buckets.begin()) - 1;
}

qint64 ChartData::highest() const
{
    qint64 most = 0;
    for (const Bucket &bucket : buckets)
        most = std::max(most, bucket.total);
    return most;
}

ChartData chartOf(const StatsModel &stats)
{
    ChartData data;
    for (int kind = 0; kind < kinds; ++kind)
        data.parts.append({ {}, static_cast<ResultKind>(kind), 0 });
    if (stats.buckets().empty())
        return data;
    data.bucketSeconds = stats.stats()->bucketSeconds.value_or(0);
    addBuckets(data, stats.buckets(), std::max<qint64>(1, data.bucketSeconds) * Civil::second);
    data.axis = { data.buckets.front().span.startUs, data.buckets.back().span.endUs };
    return data;
}

QByteArray chartCsv(const ChartData &data, const QTimeZone &zone, const CsvDialect &dialect)
{
    const QString source
        = data.source == ChartData::Source::Statistics ? u"service_statistics"_s : u"fetched_entries"_s;
    const QString splitBy = columnInfo(data.splitBy).key;
    QByteArray bytes = csvRow(csvHeader(data), dialect);
    for (const ChartData::Bucket &bucket : data.buckets) {
        const QString fetched = data.isFetched(bucket) ? u"yes"_s
            : data.isUnfetched(bucket)                 ? u"no"_s
                                                       : u"partly"_s;
        QStringList values { utcText(bucket.span.startUs), utcText(bucket.span.endUs),
            localText(bucket.span.startUs, zone), source, splitBy, fetched, QString::number(bucket.total) };
        for (const qint64 count : bucket.counts)
            values.append(QString::number(count));
        bytes += csvRow(values, dialect);
    }
    return bytes;
}

} // namespace Audit
