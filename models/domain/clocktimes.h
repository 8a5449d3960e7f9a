// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimeZone>

#include <bitset>
#include <optional>
#include <utility>
#include <vector>

namespace Audit {

/// Hours of the day and days of the week in one time zone: any of them fits an instant that lies in it.
struct ClockTimes
{
    static constexpr int dayMinutes = 24 * 60;

    /// From the first minute up to the second, over midnight where that is not later; minutes of the day.
    std::vector<std::pair<int, int>> ranges {};
    std::bitset<7> days {}; ///< Monday first
    QTimeZone zone = QTimeZone::utc();

    bool contains(qint64 us) const;
};

/// "18:00-08:00", "7-9", "sat", "mon-fri", and last, where it is not UTC, the zone's name:
/// "Europe/Amsterdam". None where a value is none of these, or none but a zone is there.
std::optional<ClockTimes> parseClockTimes(const QStringList &values);

/// The name of a day, Monday being 0; empty for a number that is none.
QString clockDay(int weekday);

/// These times by this zone's clock, as parseClockTimes() reads them; empty where it would not.
QStringList clockValues(const QStringList &times, const QTimeZone &zone);

/// Outside of office hours, in this zone: nights from 19 to 7 o'clock, Saturday and Sunday.
QStringList offHours(const QTimeZone &zone);

} // namespace Audit
