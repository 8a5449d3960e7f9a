// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwords.h"

#include "chartlooks.h"
#include "tables/statsmodel.h"
#include "tablewords.h"
#include "words/errortext.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QString scopeText(const StatsModel &stats)
{
    const Query &query = stats.query();
    QStringList parts { timeRangeText(query.start, query.end, stats.timeFormat()) };
    // Where the start is open the service chose it: say what its series spans.
    if (query.start.isOpen() && !stats.buckets().empty())
        parts = { timeRangeText(TimeBound::absolute(stats.buckets().front().startUs),
            TimeBound::absolute(stats.buckets().back().startUs), stats.timeFormat()) };
    if (!query.tenantId.isEmpty())
        parts.append(ChartWords::tr("tenant %1").arg(query.tenantId));
    return parts.join(u", "_s);
}

QString countText(const ChartData &data, const ChartData::Bucket &sum)
{
    QStringList parts;
    for (qsizetype part = 0; part < data.parts.size(); ++part) {
        if (sum.counts[part] > 0)
            parts.append(partTitle(data, part) + u' ' + QLocale().toString(sum.counts[part]));
    }
    return parts.join(u", "_s);
}

} // namespace

QString durationText(qint64 seconds)
{
    const auto count = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    if (seconds % 86400 == 0)
        return ChartWords::tr("%Ln day(s)", nullptr, count(86400));
    if (seconds % 3600 == 0)
        return ChartWords::tr("%Ln hour(s)", nullptr, count(3600));
    if (seconds % 60 == 0)
        return ChartWords::tr("%Ln minute(s)", nullptr, count(60));
    return ChartWords::tr("%Ln second(s)", nullptr, static_cast<int>(seconds));
}

QString chartCaption(const StatsModel &model)
{
    if (model.error())
        return ChartWords::tr("No statistics: %1").arg(errorText(*model.error()).sentence);
    if (!model.stats())
        return model.isFetching() ? ChartWords::tr("Reading statistics …") : QString();
    const Stats &stats = *model.stats();
    QStringList parts;
    if (stats.series.isEmpty())
        parts.append(ChartWords::tr("The service's statistics have no time series"));
    else if (stats.bucketSeconds)
        parts.append(ChartWords::tr("Entries per %1, by result").arg(durationText(*stats.bucketSeconds)));
    else
        parts.append(ChartWords::tr("Entries by result"));
    parts.append(ChartWords::tr("service statistics: %1").arg(scopeText(model)));
    if (stats.total)
        parts.append(ChartWords::tr("%Ln entries", nullptr, static_cast<int>(*stats.total)));
    if (!statsCoverQuery(model.query()))
        parts.append(ChartWords::tr("not narrowed by the other filters"));
    return parts.join(u" · "_s);
}

QString fetchedCaption(const ChartData &data)
{
    if (data.buckets.empty())
        return {};
    const auto counted = static_cast<int>(data.entries + data.timeless + data.hidden);
    QStringList parts;
    if (data.splitBy == Column::Result)
        parts.append(ChartWords::tr("Entries per %1, by result").arg(durationText(data.bucketSeconds)));
    else
        parts.append(ChartWords::tr("Entries per %1, split by %2")
                         .arg(durationText(data.bucketSeconds), columnTitle(data.splitBy, TimeFormat())));
    parts.append(ChartWords::tr("of the %Ln fetched entries", nullptr, counted));
    if (data.matching && *data.matching != counted)
        parts.append(ChartWords::tr("%Ln match", nullptr, static_cast<int>(*data.matching)));
    if (data.hidden > 0)
        parts.append(
            ChartWords::tr("without %Ln hidden by conditions", nullptr, static_cast<int>(data.hidden)));
    if (data.timeless > 0)
        parts.append(
            ChartWords::tr("without %Ln that tell no time", nullptr, static_cast<int>(data.timeless)));
    if (data.fetchedFromUs)
        parts.append(ChartWords::tr("hatched: not fetched yet"));
    return parts.join(u" · "_s);
}

QString bucketText(const ChartData &data, int first, int last, const TimeFormat &format)
{
    const auto at = [&data](int place) { return data.buckets[static_cast<std::size_t>(place)]; };
    ChartData::Bucket sum { { at(first).span.startUs, at(last).span.endUs }, 0,
        QList<qint64>(data.parts.size(), 0) };
    for (int place = first; place <= last; ++place) {
        sum.total += at(place).total;
        for (qsizetype part = 0; part < data.parts.size(); ++part)
            sum.counts[part] += at(place).counts[part];
    }
    QStringList parts { timeRangeText(
        TimeBound::absolute(sum.span.startUs), TimeBound::absolute(sum.span.endUs), format) };
    if (data.isUnfetched(sum))
        return parts.constFirst() + u" · "_s + ChartWords::tr("not fetched yet");
    parts.append(ChartWords::tr("%Ln entries", nullptr, static_cast<int>(sum.total)));
    parts.append(countText(data, sum));
    if (!data.isFetched(sum))
        parts.append(ChartWords::tr("partly fetched"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Audit
