// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/civiltime.h"
#include "domain/timetext.h"

#include <array>

namespace Audit {

namespace {

/// Reads a text from its front; what does not fit stays.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QStringView rest() const { return m_rest; }

    bool skip(QStringView anyOf)
    {
        if (m_rest.isEmpty() || !anyOf.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    std::optional<qint64> digits(qsizetype count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        const auto number = Civil::parseDigits(m_rest.first(count));
        if (number)
            m_rest = m_rest.sliced(count);
        return number;
    }

    QStringView allDigits()
    {
        qsizetype count = 0;
        while (count < m_rest.size() && m_rest[count] >= u'0' && m_rest[count] <= u'9')
            ++count;
        const QStringView run = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return run;
    }

private:
    QStringView m_rest;
};

bool readInto(qint64 &target, Cursor &cursor, qsizetype digits)
{
    const auto number = cursor.digits(digits);
    target = number.value_or(0);
    return number.has_value();
}

bool readDate(Civil::Parts &parts, Cursor &cursor)
{
    return readInto(parts.year, cursor, 4) && cursor.skip(u"-") && readInto(parts.month, cursor, 2)
        && cursor.skip(u"-") && readInto(parts.day, cursor, 2);
}

/// Digits after the point as microseconds; those beyond are cut, never rounded.
std::optional<qint64> fractionMicroseconds(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    return Civil::parseDigits((digits.toString() + QLatin1String("00000")).first(6));
}

bool readFraction(Civil::Parts &parts, Cursor &cursor)
{
    if (!cursor.skip(u".,"))
        return true;
    const auto microseconds = fractionMicroseconds(cursor.allDigits());
    parts.microsecond = microseconds.value_or(0);
    return microseconds.has_value();
}

/// "14", "14:02", "14:02:11", "14:02:11.482"
bool readTime(Civil::Parts &parts, Cursor &cursor)
{
    if (!readInto(parts.hour, cursor, 2))
        return false;
    if (!cursor.skip(u":"))
        return true;
    if (!readInto(parts.minute, cursor, 2))
        return false;
    if (!cursor.skip(u":"))
        return true;
    return readInto(parts.second, cursor, 2) && readFraction(parts, cursor);
}

/// "+02:00", "+0200", "+02": how far the text's clock is ahead of UTC.
std::optional<qint64> readOffset(Cursor &cursor)
{
    const bool isBehind = cursor.rest().front() == u'-';
    if (!cursor.skip(u"+-"))
        return std::nullopt;
    qint64 hours = 0;
    qint64 minutes = 0;
    if (!readInto(hours, cursor, 2))
        return std::nullopt;
    const bool hasColon = cursor.skip(u":");
    if ((hasColon || !cursor.atEnd()) && !readInto(minutes, cursor, 2))
        return std::nullopt;
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return (isBehind ? -1 : 1) * (hours * 60 + minutes) * 60 * Civil::second;
}

/// The time's zone as an offset; none in `zoneless` texts. False where something stands there that is no
/// zone.
bool readZone(qint64 &offset, bool &zoneless, Cursor &cursor)
{
    cursor.skip(u" ");
    zoneless = cursor.atEnd();
    if (zoneless || cursor.skip(u"Zz"))
        return cursor.atEnd();
    const auto read = readOffset(cursor);
    offset = read.value_or(0);
    return read && cursor.atEnd();
}

std::optional<ServerTime> parseCalendar(QStringView text)
{
    Cursor cursor(text);
    Civil::Parts parts;
    if (!readDate(parts, cursor))
        return std::nullopt;
    qint64 offset = 0;
    bool zoneless = true;
    if (!cursor.atEnd()) {
        if (!cursor.skip(u"Tt ") || !readTime(parts, cursor) || !readZone(offset, zoneless, cursor))
            return std::nullopt;
    }
    const auto clock = Civil::join(parts);
    if (!clock || !Civil::isWritable(*clock - offset))
        return std::nullopt;
    return ServerTime { *clock - offset, zoneless };
}

struct EpochScale
{
    qsizetype leastDigits;
    qsizetype mostDigits;
    qint64 microseconds;
};

/// Seconds, milliseconds and microseconds of the years 1973 to 5138 differ in their number of digits. Shorter
/// numbers are hours, years or counters, not instants.
constexpr std::array epochScales {
    EpochScale { 9, 11, Civil::second },
    EpochScale { 12, 14, 1000 },
    EpochScale { 15, 17, 1 },
};

std::optional<ServerTime> parseEpoch(QStringView text)
{
    Cursor cursor(text);
    const QStringView whole = cursor.allDigits();
    const bool hasFraction = cursor.skip(u".");
    const auto fraction = hasFraction ? fractionMicroseconds(cursor.allDigits()) : std::optional<qint64>(0);
    const auto number = Civil::parseDigits(whole);
    if (!number || !fraction || !cursor.atEnd())
        return std::nullopt;
    for (const EpochScale &scale : epochScales) {
        if (whole.size() >= scale.leastDigits && whole.size() <= scale.mostDigits)
            return ServerTime { *number * scale.microseconds + *fraction * scale.microseconds / Civil::second,
                false };
    }
    return std::nullopt;
}

} // namespace

std::optional<ServerTime> parseServerTime(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (const auto calendar = parseCalendar(trimmed))
        return calendar;
    return parseEpoch(trimmed);
}

} // namespace Audit
