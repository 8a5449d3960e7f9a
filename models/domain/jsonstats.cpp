// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "domain/jsonenvelope.h"
#include "domain/jsonseries.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace Audit {

using namespace Json;

namespace {

constexpr std::array wrappings { "data", "stats", "summary" };
constexpr std::array totalNames { "total", "total_events", "total_logs", "total_count", "count" };
constexpr std::array bucketNames { "bucket_seconds", "interval_seconds" };

bool isOneOf(QByteArrayView key, std::span<const char *const> names)
{
    return std::any_of(names.begin(), names.end(), [key](const char *name) { return key == name; });
}

Value unwrapped(const Value &root)
{
    const Members body = members(root);
    for (const char *name : wrappings) {
        const Value inner = find(body, name);
        if (inner.isObject())
            return inner;
    }
    return root;
}

std::optional<qint64> firstNumber(const Members &body, std::span<const char *const> names)
{
    for (const char *name : names) {
        if (const auto number = find(body, name).integer())
            return number;
    }
    return std::nullopt;
}

/// Of several series the one of the finest step: what it shows, the coarser ones show too.
void offerSeries(Stats &stats, QList<SeriesPoint> series)
{
    const auto current = smallestStep(stats.series);
    const auto offered = smallestStep(series);
    const bool isFiner = offered && (!current || *offered < *current);
    if (stats.series.isEmpty() || isFiner)
        stats.series = std::move(series);
}

/// By its shape a member is a series, a group of counts, a figure, or left to the raw body.
void readMember(Stats &stats, const Member &member)
{
    const QString name = utf8Text(member.key);
    if (member.value.kind() == Kind::Number) {
        const auto number = member.value.integer();
        if (number && !isOneOf(member.key, totalNames) && !isOneOf(member.key, bucketNames))
            stats.figures.append({ name, *number });
    } else if (auto series = seriesIn(member.value); !series.isEmpty()) {
        offerSeries(stats, std::move(series));
    } else if (const auto counts = countsIn(member.value); !counts.isEmpty()) {
        stats.groups.append({ name, counts });
    }
}

} // namespace

Result<Stats> decodeStats(const QByteArray &body)
{
    const auto document = open(body);
    if (!document)
        return document.error();
    const Value root = document->root();
    if (!root.isObject())
        return malformed();
    if (const auto refused = refusal(members(root)))
        return *refused;
    const Members content = members(unwrapped(root));
    Stats stats;
    stats.raw = root.raw().toByteArray();
    for (const Member &member : content)
        readMember(stats, member);
    stats.total = firstNumber(content, totalNames);
    stats.bucketSeconds = firstNumber(content, bucketNames);
    if (!stats.bucketSeconds) {
        if (const auto step = smallestStep(stats.series))
            stats.bucketSeconds = *step / 1'000'000;
    }
    return stats;
}

} // namespace Audit
