// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <optional>

namespace Audit {

/// A stretch of time in microseconds since 1970 UTC, from its start to just before its end.
struct TimeSpan
{
    qint64 startUs = 0;
    qint64 endUs = 0;

    qint64 length() const { return endUs - startUs; }
    bool operator==(const TimeSpan &) const = default;
};

/// The shortest of 1, 2, 5, 10, 15, 30 seconds and minutes, 1 to 12 hours, 1, 7, 28 days and so on, of which
/// at most so many cover the length. In seconds.
qint64 bucketSecondsFor(qint64 lengthUs, int most);

/// The next shorter or longer of the lengths that people think in (minutes, an hour, a day, a week, a month,
/// a year), around an instant that keeps its place within the span, on a grid that fits the length. A longer
/// one doesn't reach beyond `latestUs`. None where there is no such length.
std::optional<TimeSpan> zoomedIn(const TimeSpan &span, qint64 aboutUs);
std::optional<TimeSpan> zoomedOut(const TimeSpan &span, qint64 aboutUs, qint64 latestUs);

/// The question for the same stretch of time so much later; negative is earlier. It never ends after now; a
/// question without a start has no stretch, and stays.
Query shifted(const Query &query, qint64 seconds, qint64 nowUs);

} // namespace Audit
