// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pastedtime.h"
#include "domain/query.h"
#include "domain/timetext.h"

#include <QString>

namespace Audit {

/// A time range in words: "all time", "last 24 hours", "since 2026-11-21 10:00 UTC", "until …",
/// "2026-11-21 10:00 – 11:00 UTC". Translated; times in the zone of `format`.
QString timeRangeText(const TimeBound &start, const TimeBound &end, const TimeFormat &format);

/// What to write instead of a zone's abbreviation that stands for several: "IST stands for UTC+05:30,
/// UTC+01:00 and others. Write the offset instead, such as 14:05 +05:30."
QString severalZonesText(const QString &typed, const QList<PastedTime> &meanings);

/// One filter in words, safe to show: "IP address 198.51.100.7", "failures". Empty where it is not set.
QString filterText(const Query &query, Filter filter);

/// The whole question on one line for captions and chips' tool tips: "IP address 198.51.100.7, failures, last
/// 24 hours".
QString queryText(const Query &query, const TimeFormat &format);

} // namespace Audit
