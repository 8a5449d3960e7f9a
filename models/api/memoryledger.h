// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowsight.h"

#include <unordered_map>

namespace Audit {

/// The rows of a walk that nobody resumes: what tells them apart, 48 bytes a row, whatever the rows hold.
class MemoryLedger final : public RowLedger
{
public:
    QList<Standing> standings(const QList<RowMark> &marks) override;
    void add(const RowMark &mark, QByteArrayView raw) override;
    void endStep() override { }
    void beginPass() override { }

private:
    std::unordered_multimap<Digest, Digest, FirstOfDigest> m_rows; ///< key to bytes
};

} // namespace Audit
