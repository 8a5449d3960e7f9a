// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <array>
#include <optional>

namespace Audit {

/// The spans of time that entries are counted by, in UTC, each whole in the next.
enum class Span { Hour = 1, Day = 2, Month = 3, Year = 4 };
inline constexpr std::array allSpans { Span::Hour, Span::Day, Span::Month, Span::Year };

inline constexpr qint64 usTick = 1; ///< times are whole microseconds since 1970 UTC
inline constexpr qint64 usPerSecond = 1'000'000;
inline constexpr qint64 usPerHour = 3600 * usPerSecond;
inline constexpr qint64 usPerDay = 24 * usPerHour;

/// The start of the span that holds an instant, and of the one after it.
qint64 spanStart(qint64 us, Span span);
qint64 spanEnd(qint64 us, Span span);

/// Whole spans in a row; a bound that is none reaches as far as there are entries.
struct WholeSpans
{
    Span span = Span::Hour;
    std::optional<qint64> fromUs; ///< inclusive
    std::optional<qint64> toUs; ///< exclusive
};

/// A stretch of time that holds no whole hour; both ends inclusive.
struct Edge
{
    qint64 startUs = 0;
    qint64 endUs = 0;
};

struct Pieces
{
    QList<WholeSpans> whole; ///< the oldest first
    QList<Edge> edges;
    bool endsInEdge = false; ///< the last edge lies after the whole spans
};

/// A range as whole spans side by side, the longest first choice, and what is left at its ends. Both ends
/// inclusive.
Pieces piecesOf(std::optional<qint64> startUs, std::optional<qint64> endUs, Span longest = Span::Year);

/// What counts once, or is taken off again (-1).
template <class Part>
struct Signed
{
    Part part;
    qint64 sign = 1;
};

/// A range for whoever needs sums alone: spans may reach beyond it, and what is too much is taken off. A
/// month without its last hour is a month and an hour, not thirty days and more. Both ends inclusive.
struct Cover
{
    QList<Signed<WholeSpans>> whole;
    QList<Signed<Edge>> edges;
};
Cover coverOf(std::optional<qint64> startUs, std::optional<qint64> endUs);

qint64 floorDivide(qint64 value, qint64 by);

} // namespace Audit
