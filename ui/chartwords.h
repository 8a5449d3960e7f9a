// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"

#include <QString>

namespace Audit {

struct ChartData;
class StatsModel;

/// "Entries per 6 hours, by result · service statistics: last 24 hours · …": what the chart shows and covers.
QString chartCaption(const StatsModel &stats);
/// "Entries per 5 minutes, split by Action · counted from the 1,250 fetched entries · 4,310 match · hatched:
/// not fetched yet".
QString fetchedCaption(const ChartData &data);

/// "14:00 – 14:05 UTC · 25 entries · Success 20, Failure 5": the buckets from the first to the last, with
/// what is not fetched of them.
QString bucketText(const ChartData &data, int first, int last, const TimeFormat &format);

/// "6 hours", "1 minute".
QString durationText(qint64 seconds);

} // namespace Audit
