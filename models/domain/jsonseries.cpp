// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonseries.h"

#include "domain/resultkind.h"
#include "domain/timetext.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace Audit::Json {

namespace {

using Names = std::span<const char *const>;

constexpr std::array countNames { "count", "total", "value" };
constexpr std::array categoryNames { "action", "result", "resource_type", "actor_email", "actor_id", "name",
    "key", "label" };
constexpr std::array timeNames { "date", "day", "hour", "period", "timestamp", "time", "bucket", "start",
    "start_time" };
constexpr std::array splitNames { "by_result", "results" };

std::optional<qint64> plainNumber(const Value &value)
{
    return value.kind() == Kind::Number ? value.integer() : std::nullopt;
}

Value firstScalar(const Members &object, Names names)
{
    for (const char *name : names) {
        const Value value = find(object, name);
        if (!value.isNull() && value.isScalar())
            return value;
    }
    return {};
}

/// The number under one of its usual names, else the only number that there is.
std::optional<qint64> countOf(const Members &object)
{
    for (const char *name : countNames) {
        if (const auto number = plainNumber(find(object, name)))
            return number;
    }
    std::optional<qint64> only;
    for (const Member &member : object) {
        const auto number = plainNumber(member.value);
        if (number && only)
            return std::nullopt;
        if (number)
            only = number;
    }
    return only;
}

/// The label under one of its usual names, else the only text that there is.
QString labelOf(const Members &object)
{
    const Value named = firstScalar(object, categoryNames);
    if (!named.isNull())
        return named.text();
    const Value time = firstScalar(object, timeNames);
    if (!time.isNull())
        return time.text();
    QString only;
    for (const Member &member : object) {
        if (member.value.kind() != Kind::String)
            continue;
        if (!only.isNull())
            return {};
        only = member.value.text();
    }
    return only;
}

QList<NamedCount> countsByKey(const Value &object)
{
    QList<NamedCount> counts;
    for (const Member &member : members(object)) {
        const auto number = plainNumber(member.value);
        if (!number)
            return {};
        counts.append({ utf8Text(member.key), *number });
    }
    return counts;
}

QList<NamedCount> countsByElement(const Value &array)
{
    QList<NamedCount> counts;
    for (const Value &element : elements(array)) {
        const Members object = element.isObject() ? members(element) : Members();
        const QString label = labelOf(object);
        const auto count = countOf(object);
        if (label.isNull() || !count)
            return {};
        counts.append({ label, *count });
    }
    return counts;
}

std::optional<qint64> instant(const QString &text)
{
    const auto time = parseServerTime(text);
    return time ? std::optional(time->us) : std::nullopt;
}

/// {"day": …, "success": 5, "failure": 2}: numbers that are named after results.
QList<NamedCount> resultColumns(const Members &object)
{
    QList<NamedCount> counts;
    for (const Member &member : object) {
        const QString name = utf8Text(member.key);
        const auto number = plainNumber(member.value);
        if (number && classifyResult(name) != ResultKind::Other)
            counts.append({ name, *number });
    }
    return counts;
}

QList<NamedCount> splitOf(const Members &object)
{
    for (const char *name : splitNames) {
        const Value split = find(object, name);
        if (split.isObject())
            return countsByKey(split);
        if (split.isArray())
            return countsByElement(split);
    }
    return resultColumns(object);
}

qint64 sum(const QList<NamedCount> &counts)
{
    qint64 total = 0;
    for (const NamedCount &count : counts)
        total += count.count;
    return total;
}

/// A row of a series has a time and a number, and no label of another kind than a result.
std::optional<SeriesPoint> pointOf(const Members &object)
{
    const auto start = instant(firstScalar(object, timeNames).text());
    const Value category = firstScalar(object, categoryNames);
    const Value result = find(object, "result");
    const bool isByResult = !result.isNull() && category.raw().data() == result.raw().data();
    if (!start || (!category.isNull() && !isByResult))
        return std::nullopt;
    SeriesPoint point { *start, 0, splitOf(object) };
    const auto count = countOf(object);
    if (!count && point.byResult.isEmpty())
        return std::nullopt;
    point.total = count.value_or(sum(point.byResult));
    if (isByResult)
        point.byResult = { { result.text(), point.total } };
    return point;
}

QList<SeriesPoint> pointsByElement(const Value &array)
{
    QList<SeriesPoint> points;
    for (const Value &element : elements(array)) {
        const auto point = element.isObject() ? pointOf(members(element)) : std::nullopt;
        if (!point)
            return {};
        points.append(*point);
    }
    return points;
}

QList<SeriesPoint> pointsByKey(const Value &object)
{
    QList<SeriesPoint> points;
    for (const NamedCount &count : countsByKey(object)) {
        const auto start = instant(count.label);
        if (!start)
            return {};
        points.append({ *start, count.count, {} });
    }
    return points;
}

/// Sorted by time; rows of one instant (a row per result) become one point.
QList<SeriesPoint> merged(const QList<SeriesPoint> &points)
{
    std::map<qint64, SeriesPoint> byStart;
    for (const SeriesPoint &point : points) {
        const auto [place, isNew] = byStart.insert({ point.startUs, point });
        if (isNew)
            continue;
        place->second.total += point.total;
        place->second.byResult += point.byResult;
    }
    QList<SeriesPoint> series;
    for (const auto &[start, point] : byStart)
        series.append(point);
    return series;
}

} // namespace

QList<NamedCount> countsIn(const Value &value)
{
    if (value.isObject())
        return countsByKey(value);
    return value.isArray() ? countsByElement(value) : QList<NamedCount>();
}

QList<SeriesPoint> seriesIn(const Value &value)
{
    if (value.isObject())
        return merged(pointsByKey(value));
    return value.isArray() ? merged(pointsByElement(value)) : QList<SeriesPoint>();
}

std::optional<qint64> smallestStep(const QList<SeriesPoint> &series)
{
    std::optional<qint64> smallest;
    for (qsizetype i = 1; i < series.size(); ++i) {
        const qint64 step = series[i].startUs - series[i - 1].startUs;
        smallest = std::min(smallest.value_or(step), step);
    }
    return smallest;
}

} // namespace Audit::Json
