// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/rollupcount.h"
#include "service/selection.h"

#include <functional>

namespace Audit {

/// What the counted sums say about a selection, exactly, for any start and end: whole spans from `rollup`,
/// the ends from the entries themselves. All questions of one answer are asked in one snapshot.
class RollupReader
{
public:
    /// True where the sums can tell: beside tenant, partner and times at most one filter, of a counted
    /// dimension.
    static bool canCount(const Selection &selection);

    /// Finds the selection's owners and value; the selection is one that canCount().
    static Result<RollupReader, StoreFault> of(Database &database, const Selection &selection);

    Result<qint64, StoreFault> total() const;

    struct Sum
    {
        qint64 value = 0;
        qint64 other = 0;
        qint64 entries = 0;
    };
    /// By the values of a dimension; entries without one are under 0. In no order.
    Result<QList<Sum>, StoreFault> sums(Dimension dimension) const;

    /// Entries in whole spans of that length or shorter ones (at the ends), by when each span starts and the
    /// result.
    struct TimedSum
    {
        qint64 startUs = 0;
        qint64 value = 0;
        qint64 entries = 0;
    };
    Result<QList<TimedSum>, StoreFault> results(Span longest) const;

    /// Where the entry with that many newer ones lies: it is among those at or before `untilUs`, after
    /// `newer` others.
    struct Place
    {
        std::optional<qint64> untilUs; ///< none: from the newest on
        qint64 newer = 0;
    };
    Result<Place, StoreFault> place(qint64 offset) const;

private:
    RollupReader(Database &database, const Selection &selection)
        : m_database(database)
        , m_selection(selection)
    {
    }
    Result<Done, StoreFault> findOwners();
    Result<Done, StoreFault> findFilter();
    Result<bool, StoreFault> stepInto(WholeSpans spans, Place &place) const;
    WhereClause spanClause(const WholeSpans &spans, Dimension dimension) const;
    Result<Done, StoreFault> forEachSum(const QString &select, const WhereClause &where, const QString &group,
        const std::function<void(const Rows &)> &row) const;
    Result<Done, StoreFault> sumsOfEdge(
        const Edge &edge, Dimension dimension, const std::function<void(const Sum &)> &take) const;
    Result<qint64, StoreFault> countOfEdge(const Edge &edge) const;
    Selection within(const Edge &edge) const;

    Database &m_database;
    Selection m_selection;
    Dimension m_dimension = Dimension::Result; ///< that totals are taken from
    QString m_filterColumn; ///< of `rollup`; empty where there is no filter
    qint64 m_filterValue = 0;
    QList<qint64> m_owners; ///< empty where nobody fits
    bool m_nothing = false; ///< the value was never counted
};

} // namespace Audit
