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

    /// False for a hidden row, which is counted.
    bool take(const Entry &entry);
    /// In the order of the refinements.
    const QList<qint64> &hidden() const { return m_hidden; }
    qint64 allHidden() const;
    bool hidesNothing() const { return m_tests.empty(); }

private:
    struct Test
    {
        Refinement refinement;
        std::vector<IpNetwork> networks; ///< of its values, where the field is an address
        std::optional<ClockTimes> clock; ///< where the clock is asked
        qsizetype place; ///< among the refinements
    };

    std::vector<Test> m_tests; ///< without those that are switched off
    QList<qint64> m_hidden;

    static bool fits(const Test &test, const Entry &entry);
    static bool fitsText(const Test &test, const QString &text);
};

} // namespace Audit
