// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Audit {

struct NamedCount
{
    QString label {}; ///< untrusted
    qint64 count = 0;

    bool operator==(const NamedCount &) const = default;
};

/// Counts by one dimension, named as in the body ("by_action").
struct CountGroup
{
    QString name {};
    QList<NamedCount> counts {};

    bool operator==(const CountGroup &) const = default;
};

/// One bucket of a time series, with its split by result where the body has one.
struct SeriesPoint
{
    qint64 startUs = 0; ///< start of the bucket, microseconds since 1970 UTC
    qint64 total = 0;
    QList<NamedCount> byResult {};

    bool operator==(const SeriesPoint &) const = default;
};

/// The numbers of GET …/stats, read by shape (the body is undocumented). The service's default window is
/// unknown, so callers send both ends.
struct Stats
{
    std::optional<qint64> total {};
    QList<NamedCount> figures {}; ///< other numbers at the top of the body, named as there ("unique_actors")
    QList<CountGroup> groups {};
    QList<SeriesPoint> series {}; ///< ascending; empty where no series was recognised, never made up
    std::optional<qint64> bucketSeconds {}; ///< told by the body, else the smallest distance in the series
    QByteArray raw {};
    std::optional<qint64> serverTimeUs {};

    bool operator==(const Stats &) const = default;
};

} // namespace Audit
