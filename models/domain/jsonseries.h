// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsonreader.h"
#include "domain/stats.h"

namespace Audit::Json {

// The shapes that statistics come in: an object of numbers, or an array of objects with a label and a number
// each.

/// Counts by label; empty where the value has another shape.
QList<NamedCount> countsIn(const Value &value);

/// Counts by time, ascending, one point per instant; empty where a label is no time.
QList<SeriesPoint> seriesIn(const Value &value);

/// The smallest distance of two points in microseconds.
std::optional<qint64> smallestStep(const QList<SeriesPoint> &series);

} // namespace Audit::Json
