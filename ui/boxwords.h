// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boxreading.h"
#include "domain/timetext.h"

#include <QString>

namespace Audit {

/// What a reading of the query box would do: "IP address 203.0.113.66", "Around 2026-11-22 14:05:00 +01:00",
/// "Open the entry log_17". Translated, safe to show.
QString readingText(const BoxReading &reading, const TimeFormat &format);

} // namespace Audit
