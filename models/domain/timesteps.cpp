// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timesteps.h"

#include "domain/civiltime.h"

#include <algorithm>
#include <array>

namespace Audit {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr std::array buckets { qint64 { 1 }, qint64 { 2 }, qint64 { 5 }, qint64 { 10 }, qint64 { 15 },
    qint64 { 30 }, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour,
    3 * hour, 6 * hour, 12 * hour, day, 7 * day, 28 * day, 91 * day, 364 * day, 3640 * day };

constexpr std::array lengths { minute, 5 * minute, 15 * minute, 30 * minute, hour, 3 * hour, 6 * hour,
    12 * hour, day, 3 * day, 7 * day, 14 * day, 30 * day, 91 * day, 182 * day, 365 * day, 1825 * day,
    3650 * day };

/// Of a length, so that a step lands on whole minutes, hours or days.
constexpr int gridLines = 60;

TimeSpan placed(const TimeSpan &span, qint64 aboutUs, qint64 lengthUs)
{
    const double place = std::clamp(double(aboutUs - span.startUs) / double(span.length()), 0.0, 1.0);
    const qint64 grid = bucketSecondsFor(lengthUs, gridLines) * Civil::second;
    const qint64 start = Civil::floorDivide(aboutUs - qint64(place * double(lengthUs)), grid) * grid;
    return { start, start + lengthUs };
}

} // namespace

qint64 bucketSecondsFor(qint64 lengthUs, int most)
{
    const auto fits
        = [lengthUs, most](qint64 seconds) { return lengthUs / (seconds * Civil::second) < most; };
    const auto found = std::find_if(buckets.begin(), buckets.end(), fits);
    return found == buckets.end() ? buckets.back() : *found;
}

std::optional<TimeSpan> zoomedIn(const TimeSpan &span, qint64 aboutUs)
{
    const auto next = std::lower_bound(lengths.begin(), lengths.end(), span.length(),
        [](qint64 seconds, qint64 length) { return seconds * Civil::second < length; });
    if (next == lengths.begin() || span.length() <= 0)
        return std::nullopt;
    return placed(span, aboutUs, *(next - 1) * Civil::second);
}

std::optional<TimeSpan> zoomedOut(const TimeSpan &span, qint64 aboutUs, qint64 latestUs)
{
    const auto next = std::upper_bound(lengths.begin(), lengths.end(), span.length(),
        [](qint64 length, qint64 seconds) { return length < seconds * Civil::second; });
    if (next == lengths.end() || span.length() <= 0)
        return std::nullopt;
    TimeSpan longer = placed(span, aboutUs, *next * Civil::second);
    const qint64 latest = std::max(latestUs, span.endUs);
    if (longer.endUs > latest)
        longer = { latest - longer.length(), latest };
    return longer;
}

Query shifted(const Query &query, qint64 seconds, qint64 nowUs)
{
    const std::optional<qint64> start = query.start.resolve(nowUs);
    const qint64 end = query.end.resolve(nowUs).value_or(nowUs);
    if (!start)
        return query;
    const qint64 latest = std::max(nowUs, end);
    const qint64 by = std::min(seconds * Civil::second, latest - end);
    if (by == 0)
        return query;
    Query moved = query;
    moved.start = TimeBound::absolute(*start + by);
    moved.end = TimeBound::absolute(end + by);
    return moved;
}

} // namespace Audit
