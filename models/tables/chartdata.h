// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv.h"
#include "domain/resultkind.h"
#include "domain/timesteps.h"
#include "domain/timetext.h"
#include "tables/columns.h"

#include <QList>

#include <optional>
#include <vector>

namespace Audit {

class StatsModel;

/// What a chart over time shows: buckets, each with its parts, and what is not known. The numbers are either
/// the service's statistics or counted from fetched rows, never both.
struct ChartData
{
    enum class Source { Statistics, Fetched };

    /// One part of every bar.
    struct Part
    {
        QString value {}; ///< the server's own text; null for a kind of result and for the rest
        std::optional<ResultKind> kind {}; ///< where bars are split by result
        qint64 sum = 0; ///< over all buckets
        QString label {}; ///< a person's name for the value, safe to show; null where it has none

        bool isRest() const { return !kind && value.isNull(); } ///< all values that have no part of their own
    };

    struct Bucket
    {
        TimeSpan span {};
        qint64 total = 0;
        QList<qint64> counts {}; ///< by part
    };

    Source source = Source::Statistics;
    Column splitBy = Column::Result;
    QList<Part> parts {}; ///< from the bottom of the bars upwards
    std::vector<Bucket> buckets {}; ///< ascending, none overlaps another
    qint64 bucketSeconds = 0; ///< 0 where it is not known
    TimeSpan axis {}; ///< all that is drawn, what is not fetched included
    std::optional<qint64> fetchedFromUs {}; ///< what happened before is not fetched yet; none where all is
    qint64 entries = 0; ///< counted in the buckets
    qint64 timeless = 0; ///< rows without a readable time: in no bucket
    qint64 hidden = 0; ///< fetched rows that conditions hide: in no bucket
    std::optional<qint64> matching {}; ///< how many there are by the server's word

    /// Where the instant falls into; -1 where no bucket holds it.
    int bucketAt(qint64 us) const;
    qint64 highest() const; ///< total of the highest bar
    bool isFetched(const Bucket &bucket) const
    {
        return !fetchedFromUs || bucket.span.startUs >= *fetchedFromUs;
    }
    bool isUnfetched(const Bucket &bucket) const
    {
        return fetchedFromUs && bucket.span.endUs <= *fetchedFromUs;
    }
};

/// The service's statistics as it told them, split by result; buckets that it left out hold nothing.
ChartData chartOf(const StatsModel &stats);

/// The buckets as a file: their ends, from which of the two the numbers come, whether all of the bucket was
/// fetched ("yes", "partly", "no"), the total and the parts.
QByteArray chartCsv(const ChartData &data, const QTimeZone &zone, const CsvDialect &dialect);

} // namespace Audit
