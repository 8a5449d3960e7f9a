// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/timetext.h"

#include <QString>

namespace Audit {

/// A time range in words: "all time", "last 24 hours", "since 2026-11-21 10:00 UTC", "until …",
/// "2026-11-21 10:00 – 11:00 UTC". Translated; times in the zone of `format`.
QString timeRangeText(const TimeBound &start, const TimeBound &end, const TimeFormat &format);

/// One filter in words, safe to show: "IP address 198.51.100.7", "failures". Empty where it is not set.
QString filterText(const Query &query, Filter filter);

/// The whole question on one line for captions and chips' tool tips: "IP address 198.51.100.7, failures, last
/// 24 hours".
QString queryText(const Query &query, const TimeFormat &format);

} // namespace Audit
