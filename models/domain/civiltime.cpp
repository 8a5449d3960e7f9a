// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/civiltime.h"

#include <algorithm>
#include <chrono>

namespace Audit::Civil {

namespace {

namespace chrono = std::chrono;

constexpr qint64 daysSinceEpoch(int year, unsigned month, unsigned dayOfMonth)
{
    return chrono::sys_days(chrono::year(year) / chrono::month(month) / chrono::day(dayOfMonth))
        .time_since_epoch()
        .count();
}

constexpr qint64 earliest = daysSinceEpoch(0, 1, 1) * day;
constexpr qint64 latest = (daysSinceEpoch(9999, 12, 31) + 1) * day - 1;

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

bool isClockTime(const Parts &parts)
{
    return parts.hour <= 23 && parts.minute <= 59 && parts.second <= 60;
}

} // namespace

constexpr qint64 earliestTold = daysSinceEpoch(1, 1, 1) * day;
constexpr qint64 latestTold = latest;

Parts split(qint64 us)
{
    us = std::clamp(us, earliest, latest);
    const qint64 days = floorDivide(us, day);
    const qint64 inDay = us - days * day;
    const chrono::year_month_day date { chrono::sys_days(chrono::days(days)) };
    return {
        .year = int(date.year()),
        .month = unsigned(date.month()),
        .day = unsigned(date.day()),
        .hour = inDay / (3600 * second),
        .minute = inDay / (60 * second) % 60,
        .second = inDay / second % 60,
        .microsecond = inDay % second,
    };
}

bool isWritable(qint64 us)
{
    return us >= earliest && us <= latest;
}

std::optional<qint64> join(const Parts &parts)
{
    const chrono::year_month_day date { chrono::year(int(parts.year)), chrono::month(unsigned(parts.month)),
        chrono::day(unsigned(parts.day)) };
    if (!date.ok() || !isClockTime(parts))
        return std::nullopt;
    const qint64 seconds = (parts.hour * 60 + parts.minute) * 60 + parts.second;
    return chrono::sys_days(date).time_since_epoch().count() * day + seconds * second + parts.microsecond;
}

QString dateText(const Parts &parts)
{
    return padded(parts.year, 4) + u'-' + padded(parts.month, 2) + u'-' + padded(parts.day, 2);
}

QString timeText(const Parts &parts)
{
    return padded(parts.hour, 2) + u':' + padded(parts.minute, 2) + u':' + padded(parts.second, 2);
}

QString fractionText(const Parts &parts)
{
    if (parts.microsecond == 0)
        return {};
    if (parts.microsecond % 1000 == 0)
        return u'.' + padded(parts.microsecond / 1000, 3);
    return u'.' + padded(parts.microsecond, 6);
}

std::optional<qint64> parseDigits(QStringView text)
{
    if (text.isEmpty() || text.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace Audit::Civil
