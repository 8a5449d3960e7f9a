// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

namespace Audit {

/// Half of a SHA-256: enough against chance and against malice.
using Digest = std::array<std::uint64_t, 2>;

Digest digestOf(QByteArrayView bytes);

/// By what a walk tells a row from others.
struct RowMark
{
    /// Sorts behind everything: the row has no time that can be read.
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    qint64 timeUs = noTime;
    Digest key {}; ///< of the id; of the bytes where there is no id
    Digest bytes {};

    bool operator==(const RowMark &) const = default;
};

/// The rows that a walk has met: in memory for the window, on disk for an export. A walk goes from new to
/// old, so what it adds has falling times, except inside the open step: there times may come in any order,
/// and each step ends at or below the times of the one before it. Rows without a time may come at any moment.
class RowLedger
{
public:
    enum class Standing {
        Unknown,
        Known,
        Conflict, ///< the key is known at that time, with other bytes
    };

    virtual ~RowLedger() = default;

    /// One standing for each mark, the open step and all passes included.
    virtual QList<Standing> standings(const QList<RowMark> &marks) = 0;
    /// Takes a row with its bytes into the open step of the open pass. Failures are kept and told at the next
    /// commit of whoever owns the ledger.
    virtual void add(const RowMark &mark, QByteArrayView raw) = 0;
    /// The step is proven: nothing above its lowest time will be added in this pass.
    virtual void endStep() = 0;
    /// From here on rows belong to a new pass, which starts at the newest end again. Not called for the
    /// first.
    virtual void beginPass() = 0;
    /// The time of the count-th newest known row at or below timeUs, none where there are fewer or where the
    /// ledger cannot tell. It only guesses where the next pages of a later pass will begin, so that they can
    /// be asked for in parallel: an old or rough answer costs a request and proves nothing wrong.
    virtual std::optional<qint64> timeBelow(qint64 timeUs, int count)
    {
        Q_UNUSED(timeUs)
        Q_UNUSED(count)
        return std::nullopt;
    }
};

} // namespace Audit
