// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timetext.h"

#include "domain/civiltime.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <limits>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

struct Unit
{
    char16_t letter;
    qint64 seconds;
    qint64 leastWritten; ///< from how many seconds on we write this unit: "-24h" and "-7d" say more than
                         ///< "-1d" and "-1w"
};

constexpr std::array units {
    Unit { u'w', 604'800, std::numeric_limits<qint64>::max() },
    Unit { u'd', 86'400, 172'800 },
    Unit { u'h', 3'600, 3'600 },
    Unit { u'm', 60, 60 },
    Unit { u's', 1, 1 },
};

constexpr qint64 mostSecondsBack = 1000LL * 366 * 86400;

qint64 offsetSeconds(const QTimeZone &zone, qint64 us)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(Civil::floorDivide(us, 1000), Qt::UTC));
}

qint64 toWallClock(qint64 us, const QTimeZone &zone)
{
    return us + offsetSeconds(zone, us) * Civil::second;
}

/// A wall clock's reading as an instant. The hour that comes twice in autumn means its first pass; the hour
/// that spring leaves out is read with the offset from before the change.
qint64 fromWallClock(qint64 wallUs, const QTimeZone &zone)
{
    const qint64 before = offsetSeconds(zone, wallUs - Civil::day) * Civil::second;
    const qint64 after = offsetSeconds(zone, wallUs + Civil::day) * Civil::second;
    const bool onlyAfterFits
        = toWallClock(wallUs - before, zone) != wallUs && toWallClock(wallUs - after, zone) == wallUs;
    return wallUs - (onlyAfterFits ? after : before);
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString offsetText(qint64 seconds)
{
    const qint64 size = std::abs(seconds);
    return (seconds < 0 ? u'-' : u'+') + twoDigits(size / 3600) + u':' + twoDigits(size / 60 % 60);
}

QString zoneOffsetText(qint64 us, const QTimeZone &zone)
{
    return offsetText(offsetSeconds(zone, us));
}

std::optional<qint64> secondsPerUnit(QChar letter)
{
    for (const Unit &unit : units) {
        if (letter == unit.letter)
            return unit.seconds;
    }
    return std::nullopt;
}

/// "-24h"
std::optional<TimeBound> parseRelative(QStringView text)
{
    if (text.size() < 3 || text.size() > 12 || text.front() != u'-')
        return std::nullopt;
    const auto unit = secondsPerUnit(text.back());
    const auto count = Civil::parseDigits(text.sliced(1).chopped(1));
    if (!unit || !count || *count > mostSecondsBack / *unit)
        return std::nullopt;
    return TimeBound::relative(*count * *unit);
}

QString relativeText(qint64 seconds)
{
    for (const Unit &unit : units) {
        if (seconds % unit.seconds == 0 && seconds >= unit.leastWritten)
            return u'-' + QString::number(seconds / unit.seconds) + QChar(unit.letter);
    }
    return u"now"_s;
}

/// "2026-11-22 14:02", with seconds and fraction only where they are not zero.
QString shortWallText(qint64 wallUs)
{
    const Civil::Parts parts = Civil::split(wallUs);
    QString text = Civil::dateText(parts) + u' ' + twoDigits(parts.hour) + u':' + twoDigits(parts.minute);
    if (parts.second > 0 || parts.microsecond > 0)
        text += u':' + twoDigits(parts.second) + Civil::fractionText(parts);
    return text;
}

QString absoluteText(qint64 us, const QTimeZone &zone)
{
    // The second pass of autumn's doubled hour needs its offset; odd historical offsets need UTC.
    const QString wall = shortWallText(toWallClock(us, zone));
    const QString withOffset = wall + u' ' + zoneOffsetText(us, zone);
    for (const QString &text : { wall, withOffset }) {
        if (parseTimeBound(text, zone) == TimeBound::absolute(us))
            return text;
    }
    return utcText(us);
}

} // namespace

QString utcText(qint64 us)
{
    const Civil::Parts parts = Civil::split(us);
    return Civil::dateText(parts) + u'T' + Civil::timeText(parts) + Civil::fractionText(parts) + u'Z';
}

QString localText(qint64 us, const QTimeZone &zone)
{
    const Civil::Parts parts = Civil::split(toWallClock(us, zone));
    return Civil::dateText(parts) + u'T' + Civil::timeText(parts) + Civil::fractionText(parts)
        + zoneOffsetText(us, zone);
}

std::optional<TimeBound> parseTimeBound(const QString &text, const QTimeZone &zone)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return TimeBound();
    if (typed.compare("now"_L1, Qt::CaseInsensitive) == 0)
        return TimeBound::relative(0);
    if (const auto relative = parseRelative(typed))
        return relative;
    const auto instant = parseServerTime(typed);
    if (!instant)
        return std::nullopt;
    return TimeBound::absolute(instant->zoneless ? fromWallClock(instant->us, zone) : instant->us);
}

QString timeBoundText(const TimeBound &bound, const QTimeZone &zone)
{
    switch (bound.kind()) {
    case TimeBound::Kind::Open:
        return {};
    case TimeBound::Kind::Relative:
        return relativeText(bound.secondsBeforeNow());
    case TimeBound::Kind::Absolute:
        return absoluteText(bound.microseconds(), zone);
    }
    return {};
}

QString differenceText(qint64 us)
{
    const quint64 ms = (us < 0 ? 0 - quint64(us) : quint64(us)) / 1000;
    constexpr quint64 hourMs = 3'600'000;
    const quint64 days = ms / (24 * hourMs);
    QString text(1, us < 0 ? QChar(0x2212) : QChar(u'+'));
    if (days > 0)
        text += QString::number(days) + u" d "_s;
    return text + twoDigits(qint64(ms / hourMs % 24)) + u':' + twoDigits(qint64(ms / 60'000 % 60)) + u':'
        + twoDigits(qint64(ms / 1000 % 60)) + u'.' + QString::number(ms % 1000).rightJustified(3, u'0');
}

qint64 nowMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

static QString textToSecond(const Civil::Parts &parts)
{
    return Civil::dateText(parts) + u' ' + Civil::timeText(parts);
}

QString TimeFormat::dateTime(qint64 us) const
{
    const Civil::Parts parts = Civil::split(toWallClock(us, m_zone));
    const QString milliseconds = QString::number(parts.microsecond / 1000).rightJustified(3, u'0');
    return textToSecond(parts) + u'.' + milliseconds;
}

QString TimeFormat::dateTimeToSecond(qint64 us) const
{
    return textToSecond(Civil::split(toWallClock(us, m_zone)));
}

QString TimeFormat::dateTimeZone(qint64 us) const
{
    return dateTime(us) + u' ' + zoneOffsetText(us, m_zone);
}

QString TimeFormat::time(qint64 us) const
{
    return Civil::timeText(Civil::split(toWallClock(us, m_zone)));
}

QString TimeFormat::zoneTitle() const
{
    return m_zone == QTimeZone::utc() ? u"UTC"_s : QString::fromUtf8(m_zone.id());
}

QString TimeFormat::zoneName(qint64 atUs) const
{
    const qint64 offset = offsetSeconds(m_zone, atUs);
    if (offset == 0)
        return u"UTC"_s;
    QString text = offsetText(offset);
    if (text.endsWith(":00"_L1))
        text.chop(3);
    return u"UTC"_s + text;
}

} // namespace Audit
