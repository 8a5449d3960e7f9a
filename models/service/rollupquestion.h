// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/rollupcount.h"
#include "service/selection.h"

#include <functional>

namespace Audit {

/// A selection as the counted sums are asked for it: whose sums, of which value; and as the entries are asked
/// where a stretch of time is no whole span.
class RollupQuestion
{
public:
    /// True where the sums can tell: beside tenant, partner and times at most one filter, of a counted
    /// dimension.
    static bool canCount(const Selection &selection);

    /// Finds the selection's owners and value; the selection is one that canCount().
    static Result<RollupQuestion, StoreFault> of(Database &database, const Selection &selection);

    const Selection &selection() const { return m_selection; }
    /// True where the value or the owner was never counted.
    bool meansNothing() const { return m_nothing; }
    /// The dimension that totals are taken from.
    Dimension dimension() const { return m_dimension; }

    /// The sums of whole spans: a row has the columns of `rollup` that it is grouped by, then the entries.
    /// One group may come in several rows.
    Result<Done, StoreFault> forEachSum(QLatin1StringView groups, const WholeSpans &spans,
        Dimension dimension, const std::function<void(const Rows &)> &row) const;

    struct Sum
    {
        qint64 value = 0;
        qint64 other = 0;
        qint64 entries = 0;
    };
    Result<Done, StoreFault> sumsOfEdge(
        const Edge &edge, Dimension dimension, const std::function<void(const Sum &)> &take) const;
    Result<qint64, StoreFault> countOfEdge(const Edge &edge) const;

private:
    RollupQuestion(Database &database, const Selection &selection)
        : m_database(database)
        , m_selection(selection)
    {
    }
    Result<Done, StoreFault> findOwners();
    Result<Done, StoreFault> findFilter();
    WhereClause spanClause(const WholeSpans &spans, Dimension dimension) const;
    Selection within(const Edge &edge) const;

    Database &m_database;
    Selection m_selection;
    Dimension m_dimension = Dimension::Result;
    QString m_filterColumn; ///< of `rollup`; empty where there is no filter
    qint64 m_filterValue = 0;
    QList<qint64> m_owners; ///< empty where nobody fits
    bool m_nothing = false;
};

} // namespace Audit
