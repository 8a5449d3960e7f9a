// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwords.h"

#include "tables/statsmodel.h"
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

} // namespace Audit
