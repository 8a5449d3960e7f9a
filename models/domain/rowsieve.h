// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimes.h"
#include "domain/ipnetwork.h"
#include "domain/refinement.h"

#include <vector>

namespace Audit {

/// Refinements made ready for many rows, and how many rows each of them hid: a row counts for the first that
/// hides it.
class RowSieve
{
public:
    RowSieve() = default;
    explicit RowSieve(const QList<Refinement> &refinements);

    struct Test
    {
        Refinement refinement;
        std::vector<IpNetwork> networks; ///< of its values, where the field is an address
        std::optional<ClockTimes> clock; ///< where the clock is asked
        qsizetype place; ///< among the refinements

        bool fits(const Entry &entry) const;
        bool fitsText(const QString &text) const; ///< of its field
        bool fitsTime(std::optional<qint64> us) const; ///< where the clock is asked
    };
    /// Without those that are switched off.
    const std::vector<Test> &tests() const { return m_tests; }

    /// False for a hidden row, which is counted.
    bool take(const Entry &entry);
    /// For who looks at rows otherwise: that many are hidden by this test.
    void count(const Test &test, qint64 hidden) { m_hidden[test.place] += hidden; }
    /// In the order of the refinements.
    const QList<qint64> &hidden() const { return m_hidden; }
    qint64 allHidden() const;
    bool hidesNothing() const { return m_tests.empty(); }

private:
    std::vector<Test> m_tests;
    QList<qint64> m_hidden;
};

} // namespace Audit
