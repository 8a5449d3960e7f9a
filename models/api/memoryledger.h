// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowsight.h"

#include <utility>
#include <vector>

namespace Audit {

/// The rows of a walk that nobody resumes: what tells them apart, 32 bytes a row, whatever the rows hold.
/// Kept as sorted runs, each at least twice as long as the next one, so that nothing is stored but the rows
/// and few runs are to be looked through.
class MemoryLedger final : public RowLedger
{
public:
    QList<Standing> standings(const QList<RowMark> &marks) override;
    void add(const RowMark &mark, QByteArrayView raw) override;
    void endStep() override { }
    void beginPass() override { }

private:
    using Row = std::pair<Digest, Digest>; ///< key and bytes
    using Run = std::vector<Row>;

    Standing standing(const RowMark &mark) const;
    void sortNew();

    std::vector<Run> m_runs; ///< longest first
    Run m_new; ///< in the order that they came
};

} // namespace Audit
