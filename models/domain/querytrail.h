// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QList>

namespace Audit {

/// The questions that were asked one after another, and where among them one stands. A new question after
/// some steps back takes the place of those that were gone back from.
class QueryTrail
{
public:
    /// The same question again is no step. The oldest are forgotten beyond a hundred.
    void push(const Query &query);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_queries.size(); }
    const Query &goBack(); ///< only where canGoBack()
    const Query &goForward(); ///< only where canGoForward()

private:
    QList<Query> m_queries;
    qsizetype m_at = -1;
};

} // namespace Audit
