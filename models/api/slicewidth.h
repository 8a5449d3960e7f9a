// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Audit {

/// How far down a request looks. A server that counts the matches for every answer pays for the whole window,
/// so each window is cut to a slice that holds some thousand rows by the density seen last. The cut costs
/// nothing in proof: nothing is ever concluded from where a slice ends, it is widened instead.
class SliceWidth
{
public:
    /// Where a slice with this end should start; none for no cut at all.
    std::optional<qint64> bottomBelow(qint64 topUs) const;

    /// A page of so many rows reached so far down.
    void learn(qsizetype rows, qint64 spanUs);
    void widen(); ///< the slice held too little
    void open() { m_width.reset(); } ///< no cut, until more is learnt
    bool narrow(); ///< the server took too long; false where it makes no sense any more
    void giveUp(); ///< the server does not heed starts

    std::optional<qint64> width() const { return m_width; }
    void restore(std::optional<qint64> width, bool isOff);
    bool isOff() const { return m_isOff; }

private:
    std::optional<qint64> m_width;
    bool m_isOff = false;
};

} // namespace Audit
