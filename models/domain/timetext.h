// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace Audit {

struct ServerTime
{
    qint64 us = 0; ///< microseconds since 1970 UTC
    bool zoneless = false; ///< no zone in the text; read as UTC

    bool operator==(const ServerTime &) const = default;
};

/// ISO 8601 / RFC 3339 text (T or space, up to nine digits of fraction, Z, ±hh:mm, ±hhmm, ±hh, :60 as the
/// next second, digits beyond microseconds cut) or epoch seconds/milliseconds in digits. Never rounds, never
/// uses local time.
std::optional<ServerTime> parseServerTime(QStringView text);

/// "2026-11-22T14:02:11Z", with three or six digits of fraction where there is one: what goes on the wire and
/// into files.
QString utcText(qint64 us);

/// "2026-11-22T15:02:11.482+01:00".
QString localText(qint64 us, const QTimeZone &zone);

/// What a person types for an end of a range: empty (open), "now", "-24h" ("-30m", "-7d", "-2w"), ISO 8601
/// with or without zone or time ("2026-11-22", "2026-11-22 14:02"). Zone-less means `zone`. None where it is
/// not understood.
std::optional<TimeBound> parseTimeBound(const QString &text, const QTimeZone &zone);

/// The text that parseTimeBound reads back as the same bound.
QString timeBoundText(const TimeBound &bound, const QTimeZone &zone);

/// How much later one instant is than another: "+00:01:23.456", "−2 d 03:00:00.000" where it is earlier.
/// Digits beyond milliseconds are cut.
QString differenceText(qint64 us);

/// Microseconds since 1970 UTC by this machine's clock.
qint64 nowMicroseconds();

/// How instants read on screen: the one formatter for table, chart, details, captions and clipboard.
class TimeFormat
{
public:
    explicit TimeFormat(const QTimeZone &zone = QTimeZone::utc())
        : m_zone(zone)
    {
    }

    const QTimeZone &zone() const { return m_zone; }
    QString dateTime(qint64 us) const; ///< "2026-11-22 14:02:11.482"
    QString dateTimeToSecond(qint64 us) const; ///< "2026-11-22 14:02:11", where there is no room for more
    QString dateTimeZone(qint64 us) const; ///< "2026-11-22 14:02:11.482 +01:00"
    QString time(qint64 us) const; ///< "14:02:11"
    QString zoneName(qint64 atUs) const; ///< "UTC" or "UTC+01", by the offset at that instant

    /// "UTC", or the zone's name ("Europe/Amsterdam"): what holds for every row, whatever its season.
    QString zoneTitle() const;

    bool operator==(const TimeFormat &other) const { return m_zone == other.m_zone; }

private:
    QTimeZone m_zone;
};

} // namespace Audit
