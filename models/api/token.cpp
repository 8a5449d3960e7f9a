// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/token.h"

#include <algorithm>

namespace Audit {

static constexpr qsizetype longestToken = 16'384;

bool Token::isUsable() const
{
    const auto printable = [](char c) { return c > ' ' && c < '\x7f'; };
    return !m_secret.isEmpty() && m_secret.size() <= longestToken
        && std::all_of(m_secret.cbegin(), m_secret.cend(), printable);
}

} // namespace Audit
