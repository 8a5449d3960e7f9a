// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/rollupquestion.h"

namespace Audit {

/// What the counted sums say about a selection, exactly, for any start and end: whole spans from `rollup`,
/// the ends from the entries themselves. All questions of one answer are asked in one snapshot.
class RollupReader
{
public:
    /// The selection is one that RollupQuestion::canCount().
    static Result<RollupReader, StoreFault> of(Database &database, const Selection &selection);

    Result<qint64, StoreFault> total() const;

    using Sum = RollupQuestion::Sum;
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
    explicit RollupReader(RollupQuestion question)
        : m_question(std::move(question))
    {
    }
    Result<bool, StoreFault> stepInto(WholeSpans spans, Place &place) const;

    RollupQuestion m_question;
};

} // namespace Audit
