// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

class StatsModel;

/// "Entries per 6 hours, by result · service statistics, last 24 hours · …": what the chart shows and covers.
QString chartCaption(const StatsModel &stats);

/// "6 hours", "1 minute".
QString durationText(qint64 seconds);

} // namespace Audit
