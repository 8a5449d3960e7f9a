// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querytrail.h"

namespace Audit {

namespace {

constexpr qsizetype longest = 100;

} // namespace

void QueryTrail::push(const Query &query)
{
    if (m_at >= 0 && m_queries[m_at] == query)
        return;
    m_queries.resize(m_at + 1);
    m_queries.append(query);
    if (m_queries.size() > longest)
        m_queries.removeFirst();
    m_at = m_queries.size() - 1;
}

const Query &QueryTrail::goBack()
{
    return m_queries[--m_at];
}

const Query &QueryTrail::goForward()
{
    return m_queries[++m_at];
}

} // namespace Audit
