// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/datetimeparameter.h"

#include <chrono>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// The next digits of the text as a number; none where one of them is no digit.
std::optional<int> digits(const QByteArray &text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return {};
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return {};
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// The first ten characters as a date; the faults in the order in which pydantic looks for them.
Result<qint64, DateTimeFault> parseDate(const QByteArray &text)
{
    if (text.size() < 10)
        return "input is too short"_L1;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto dayOfMonth = digits(text, 8, 2);
    if (!year)
        return "invalid character in year"_L1;
    if (text[4] != '-')
        return "invalid date separator, expected `-`"_L1;
    if (!month)
        return "invalid character in month"_L1;
    if (text[7] != '-')
        return "invalid date separator, expected `-`"_L1;
    if (!dayOfMonth)
        return "invalid character in day"_L1;
    if (*year == 0)
        return "year 0 is out of range"_L1;
    if (*month < 1 || *month > 12)
        return "month value is outside expected range of 1-12"_L1;
    const std::chrono::year_month_day date(std::chrono::year(*year),
        std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(*dayOfMonth)));
    if (!date.ok())
        return "day value is outside expected range"_L1;
    return std::chrono::sys_days(date).time_since_epoch().count() * day;
}

/// ".123456789" at the position, which moves behind it: microseconds, further digits cut.
std::optional<qint64> takeFraction(const QByteArray &text, qsizetype &at)
{
    if (at >= text.size() || (text[at] != '.' && text[at] != ','))
        return 0;
    qint64 fraction = 0;
    int taken = 0;
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++taken) {
        if (taken < 6)
            fraction = fraction * 10 + (text[at] - '0');
    }
    if (taken == 0)
        return {};
    for (int i = taken; i < 6; ++i)
        fraction *= 10;
    return fraction;
}

/// The zone at the end: nothing, Z, ±hhmm or ±hh:mm, as microseconds east of UTC. The sign may be U+2212.
std::optional<qint64> parseZone(QByteArray text)
{
    if (text.isEmpty() || text == "Z" || text == "z")
        return 0;
    if (text.startsWith("\u2212"))
        text.replace(0, 3, "-");
    const bool west = text[0] == '-';
    const auto hours = digits(text, 1, 2);
    const qsizetype minutesAt = text.size() > 3 && text[3] == ':' ? 4 : 3;
    const auto minutes = digits(text, minutesAt, 2);
    if ((!west && text[0] != '+') || !hours || !minutes || *hours > 23 || *minutes > 59)
        return {};
    if (text.size() != minutesAt + 2)
        return {};
    const qint64 offset = *hours * hour + *minutes * minute;
    return west ? -offset : offset;
}

/// "12:00[:00[.000000]][zone]" as microseconds of the day in UTC.
std::optional<qint64> parseTime(const QByteArray &text)
{
    const auto hours = digits(text, 0, 2);
    const auto minutes = digits(text, 3, 2);
    if (!hours || !minutes || text[2] != ':' || *hours > 23 || *minutes > 59)
        return {};
    qint64 time = *hours * hour + *minutes * minute;
    qsizetype at = 5;
    if (at < text.size() && text[at] == ':') {
        const auto seconds = digits(text, 6, 2);
        at = 8;
        const auto fraction = takeFraction(text, at);
        if (!seconds || *seconds > 59 || !fraction)
            return {};
        time += *seconds * second + *fraction;
    }
    const auto zone = parseZone(text.mid(at));
    if (!zone)
        return {};
    return time - *zone;
}

/// Digits, with a sign or a fraction: seconds, or milliseconds where seconds would lie beyond the year 2603
/// or as far before 1970. Whole numbers of more than 64 bits are none, as for pydantic.
std::optional<Result<qint64, DateTimeFault>> parseEpoch(const QByteArray &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || text.trimmed() != text || text.contains('e') || text.contains('E') || text.contains('n'))
        return {};
    const bool isWhole = !text.contains('.');
    const qint64 whole = isWhole ? text.toLongLong(&isNumber) : 0;
    if (!isNumber)
        return {};
    constexpr double watershed = 2e10;
    constexpr double latest = 253'402'300'800.0;
    constexpr double earliest = -62'135'596'800.0;
    const bool isMilliseconds = number > watershed || number < -watershed;
    const double seconds = isMilliseconds ? number / 1000 : number;
    if (seconds >= latest)
        return "dates after 9999 are not supported as unix timestamps"_L1;
    if (seconds < earliest)
        return "dates before 0000 are not supported as unix timestamps"_L1;
    if (isWhole)
        return whole * (isMilliseconds ? 1000 : second);
    const double before = std::floor(seconds);
    return static_cast<qint64>(before) * second + qRound64((seconds - before) * second);
}

} // namespace

Result<qint64, DateTimeFault> parseDateTimeParameter(const QByteArray &text)
{
    if (const auto epoch = parseEpoch(text))
        return *epoch;
    const auto date = parseDate(text);
    if (!date || text.size() == 10)
        return date;
    // Whatever is wrong behind the date, pydantic reports what its date parser stumbles over: the rest of the
    // text.
    const bool separated = QByteArrayView("Tt_ ").contains(text[10]);
    const auto time = separated ? parseTime(text.mid(11)) : std::nullopt;
    if (!time)
        return "unexpected extra characters at the end of the input"_L1;
    return *date + *time;
}

} // namespace Audit
