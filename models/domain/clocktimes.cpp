// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clocktimes.h"

#include "domain/civiltime.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayNames { "mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1 };

std::optional<std::size_t> dayOf(const QString &name)
{
    const auto found = std::find_if(dayNames.begin(), dayNames.end(),
        [&name](QLatin1StringView day) { return name.compare(day, Qt::CaseInsensitive) == 0; });
    return found == dayNames.end() ? std::nullopt : std::optional(std::size_t(found - dayNames.begin()));
}

/// A day, or from one to another, over the week's end too.
bool addDays(ClockTimes &times, const QString &value)
{
    const QStringList ends = value.split(u'-');
    const auto first = dayOf(ends.constFirst());
    const auto last = dayOf(ends.constLast());
    if (!first || !last || ends.size() > 2)
        return false;
    for (std::size_t day = *first;; day = (day + 1) % dayNames.size()) {
        times.days.set(day);
        if (day == *last)
            return true;
    }
}

std::optional<int> minuteOf(const QString &hour, const QString &minute)
{
    const int minutes = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && minutes <= ClockTimes::dayMinutes ? std::optional(minutes) : std::nullopt;
}

bool addRange(ClockTimes &times, const QString &value)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?::(\\d\\d))?\\s*[-–]\\s*(\\d{1,2})(?::(\\d\\d))?$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return false;
    const auto from = minuteOf(match.captured(1), match.captured(2));
    const auto to = minuteOf(match.captured(3), match.captured(4));
    if (!from || !to || *from == *to)
        return false;
    times.ranges.emplace_back(*from, *to);
    return true;
}

/// By its name alone: the class opens files by whatever name it is given.
std::optional<QTimeZone> zoneOf(const QString &name)
{
    const QByteArray id = name.toLatin1();
    return QTimeZone::isTimeZoneIdAvailable(id) ? std::optional(QTimeZone(id)) : std::nullopt;
}

bool isInRange(int minute, const std::pair<int, int> &range)
{
    const auto &[from, to] = range;
    return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

} // namespace

bool ClockTimes::contains(qint64 us) const
{
    const qint64 seconds = Civil::floorDivide(us, Civil::second);
    const qint64 wall = seconds + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    constexpr qint64 daySeconds = 86400;
    const qint64 day = Civil::floorDivide(wall, daySeconds);
    const auto minute = int((wall - day * daySeconds) / 60);
    const auto weekday = std::size_t(((day + 3) % 7 + 7) % 7); // 1970 began on a Thursday
    return days.test(weekday) || std::any_of(ranges.begin(), ranges.end(), [minute](const auto &range) {
        return isInRange(minute, range);
    });
}

std::optional<ClockTimes> parseClockTimes(const QStringList &values)
{
    ClockTimes times;
    for (qsizetype place = 0; place < values.size(); ++place) {
        const QString &value = values[place];
        if (addDays(times, value) || addRange(times, value))
            continue;
        const auto zone = zoneOf(value);
        if (!zone || place + 1 < values.size())
            return std::nullopt;
        times.zone = *zone;
    }
    if (times.ranges.empty() && times.days.none())
        return std::nullopt;
    return times;
}

QString clockDay(int weekday)
{
    return weekday >= 0 && weekday < int(dayNames.size()) ? QString(dayNames[std::size_t(weekday)])
                                                          : QString();
}

QStringList clockValues(const QStringList &times, const QTimeZone &zone)
{
    QStringList values = times;
    if (zone != QTimeZone::utc())
        values.append(QString::fromLatin1(zone.id()));
    return parseClockTimes(values) ? values : QStringList();
}

QStringList offHours(const QTimeZone &zone)
{
    return clockValues({ u"19:00-07:00"_s, u"sat"_s, u"sun"_s }, zone);
}

} // namespace Audit
