// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/timespans.h"

#include <QDate>

#include <cstdlib>

namespace Audit {

namespace {

constexpr qint64 epochJulianDay = 2'440'588;

QDate dateOf(qint64 us)
{
    return QDate::fromJulianDay(floorDivide(us, usPerDay) + epochJulianDay);
}

qint64 startOfDate(const QDate &date)
{
    return (date.toJulianDay() - epochJulianDay) * usPerDay;
}

qint64 monthStart(qint64 us)
{
    const QDate date = dateOf(us);
    return startOfDate(date.addDays(1 - date.day()));
}

qint64 monthEnd(qint64 us)
{
    const QDate date = dateOf(us);
    return startOfDate(date.addDays(1 + date.daysInMonth() - date.day()));
}

qint64 yearStart(qint64 us)
{
    const QDate date = dateOf(us);
    return startOfDate(date.addDays(1 - date.dayOfYear()));
}

qint64 yearEnd(qint64 us)
{
    const QDate date = dateOf(us);
    return startOfDate(date.addDays(1 + date.daysInYear() - date.dayOfYear()));
}

/// The first start of a span at or after an instant.
qint64 nextStart(qint64 us, Span span)
{
    const qint64 start = spanStart(us, span);
    return start == us ? start : spanEnd(us, span);
}

void addWhole(Pieces &pieces, Span span, std::optional<qint64> from, std::optional<qint64> to)
{
    if (!from || !to || *from < *to)
        pieces.whole += { span, from, to };
}

/// From whole hours outwards to longer spans in the middle; the bounds lie on starts of the span.
void addSpans(Pieces &pieces, Span span, Span longest, std::optional<qint64> from, std::optional<qint64> to)
{
    if (span == longest)
        return addWhole(pieces, span, from, to);
    const Span longer = Span(int(span) + 1);
    const auto innerFrom = from ? std::optional(nextStart(*from, longer)) : std::nullopt;
    const auto innerTo = to ? std::optional(spanStart(*to, longer)) : std::nullopt;
    if (innerFrom && innerTo && *innerFrom >= *innerTo)
        return addWhole(pieces, span, from, to);
    if (from)
        addWhole(pieces, span, from, innerFrom);
    addSpans(pieces, longer, longest, innerFrom, innerTo);
    if (to)
        addWhole(pieces, span, innerTo, to);
}

/// The start of a span that lies nearest to an instant, before it or after.
qint64 nearestStart(qint64 us, Span span)
{
    const qint64 start = spanStart(us, span);
    const qint64 end = spanEnd(us, span);
    return us - start <= end - us ? start : end;
}

void cover(Cover &all, Span span, std::optional<qint64> from, std::optional<qint64> to, qint64 sign);

/// The stretch from an instant to another one, backwards where that comes first.
void coverLeg(Cover &all, Span span, qint64 from, qint64 to, qint64 sign)
{
    if (from > to)
        return coverLeg(all, span, to, from, -sign);
    if (from == to)
        return;
    if (span == Span::Hour)
        all.edges += { { from, to - usTick }, sign };
    else
        cover(all, Span(int(span) - 1), from, to, sign);
}

/// Whole spans between the starts that lie nearest to the ends, where that leaves less to do than it takes
/// away; the rest in shorter ones. `to` is exclusive.
void cover(Cover &all, Span span, std::optional<qint64> from, std::optional<qint64> to, qint64 sign)
{
    const auto first = from ? std::optional(nearestStart(*from, span)) : std::nullopt;
    const auto last = to ? std::optional(nearestStart(*to, span)) : std::nullopt;
    const qint64 left = (from ? std::abs(*first - *from) : 0) + (to ? std::abs(*last - *to) : 0);
    if (from && to && left >= *to - *from)
        return coverLeg(all, span, *from, *to, sign);
    all.whole += { { span, first, last }, sign };
    if (from)
        coverLeg(all, span, *from, *first, sign);
    if (to)
        coverLeg(all, span, *last, *to, sign);
}

} // namespace

Cover coverOf(std::optional<qint64> startUs, std::optional<qint64> endUs)
{
    Cover all;
    const auto to = endUs ? std::optional(*endUs + usTick) : std::nullopt;
    if (!startUs || !to || *startUs < *to)
        cover(all, Span::Year, startUs, to, 1);
    return all;
}

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

qint64 spanStart(qint64 us, Span span)
{
    switch (span) {
    case Span::Hour:
        return floorDivide(us, usPerHour) * usPerHour;
    case Span::Day:
        return floorDivide(us, usPerDay) * usPerDay;
    case Span::Month:
        return monthStart(us);
    case Span::Year:
        break;
    }
    return yearStart(us);
}

qint64 spanEnd(qint64 us, Span span)
{
    switch (span) {
    case Span::Hour:
        return (floorDivide(us, usPerHour) + 1) * usPerHour;
    case Span::Day:
        return (floorDivide(us, usPerDay) + 1) * usPerDay;
    case Span::Month:
        return monthEnd(us);
    case Span::Year:
        break;
    }
    return yearEnd(us);
}

Pieces piecesOf(std::optional<qint64> startUs, std::optional<qint64> endUs, Span longest)
{
    Pieces pieces;
    if (startUs && endUs && *startUs > *endUs)
        return pieces;
    const auto from = startUs ? std::optional(nextStart(*startUs, Span::Hour)) : std::nullopt;
    const auto to = endUs ? std::optional(spanStart(*endUs + usTick, Span::Hour)) : std::nullopt;
    if (from && to && *from >= *to) {
        pieces.edges += { *startUs, *endUs };
        return pieces;
    }
    if (from && *startUs < *from)
        pieces.edges += { *startUs, *from - usTick };
    pieces.endsInEdge = to && *to <= *endUs;
    if (pieces.endsInEdge)
        pieces.edges += { *to, *endUs };
    addSpans(pieces, Span::Hour, longest, from, to);
    return pieces;
}

} // namespace Audit
