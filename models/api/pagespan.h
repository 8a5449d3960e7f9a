// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <optional>

namespace Audit {

/// Guesses how far down a page will reach, from the pages before it, so that the one below it can be asked
/// for before it has come. Guesses a little less than the shortest of them did: a page that begins too high
/// costs some rows that come twice, one that begins too low is of no use. No guess where pages differ much.
/// Nothing is ever concluded from a guess.
class PageSpan
{
public:
    /// A full page of so many rows spanned so much time.
    void learn(qsizetype rows, qint64 spanUs);
    /// How far below its beginning a page of so many rows still has some.
    std::optional<qint64> surely(int rows) const;

private:
    std::array<double, 8> m_usPerRow {}; ///< of the last pages
    std::size_t m_learnt = 0;
};

} // namespace Audit
