// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Audit::Civil {

// Instants and calendar parts in whole microseconds, without QDateTime: it rounds fractions (.999999 becomes
// the next day) and reads what has no zone as local time.

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 day = 86'400 * second;

struct Parts
{
    qint64 year = 1970;
    qint64 month = 1;
    qint64 day = 1;
    qint64 hour = 0;
    qint64 minute = 0;
    qint64 second = 0; ///< 60 is the next minute's first
    qint64 microsecond = 0;
};

/// Divides towards minus infinity, as instants before 1970 need it.
constexpr qint64 floorDivide(qint64 number, qint64 by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

/// The calendar's reading of an instant in UTC. What lies outside the years 0 to 9999 reads as the nearest
/// end.
Parts split(qint64 us);

/// True within the years 0 to 9999, which four digits can write.
bool isWritable(qint64 us);

/// The ends of what every server and file can be told: the years 1 to 9999, as in RFC 3339 readers and
/// Python's datetime, which know no year 0.
extern const qint64 earliestTold; ///< 0001-01-01T00:00:00Z
extern const qint64 latestTold; ///< 9999-12-31T23:59:59.999999Z

/// The instant of a reading; none where the calendar or the clock has no such day or time.
std::optional<qint64> join(const Parts &parts);

QString dateText(const Parts &parts); ///< "2026-11-22"
QString timeText(const Parts &parts); ///< "14:02:11"
QString fractionText(const Parts &parts); ///< "", ".482" or ".482100"

/// ASCII digits alone, at most 18 of them.
std::optional<qint64> parseDigits(QStringView text);

} // namespace Audit::Civil
