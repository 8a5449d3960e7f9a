// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowsight.h"

#include <unordered_map>
#include <vector>

namespace Audit {

/// A ledger that can be cut back, as one on disk is after a crash, and that holds the walk to its word about
/// the order of what it adds.
class JournaledLedger final : public RowLedger
{
public:
    struct Mark
    {
        std::size_t rows = 0;
        std::size_t passes = 0;
        std::size_t steps = 0;
    };

    QList<Standing> standings(const QList<RowMark> &marks) override;
    void add(const RowMark &mark, QByteArrayView raw) override;
    void endStep() override { m_steps.push_back(m_rows.size()); }
    void beginPass() override;
    std::optional<qint64> timeBelow(qint64 timeUs, int count) override;

    Mark mark() const { return { m_rows.size(), m_passes.size(), m_steps.size() }; }
    void cutBack(const Mark &mark);

    const std::vector<QByteArray> &raws() const { return m_raws; }
    /// Rows that stand above what a step before theirs has added in the same pass.
    int misplaced() const;

private:
    void index(const RowMark &mark) { m_index.emplace(mark.key, mark.bytes); }

    std::vector<RowMark> m_rows;
    std::vector<QByteArray> m_raws;
    std::vector<std::size_t> m_passes; ///< where each later pass began
    std::vector<std::size_t> m_steps; ///< where each step ended
    std::unordered_multimap<Digest, Digest, FirstOfDigest> m_index;
};

} // namespace Audit
