// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace Audit {

// The small changes that chips, menus and the query box make to a question. What the server can be asked is
// asked of it; the rest becomes a refinement.

/// Rows with this value of the field. A filter for the same field is replaced.
Query including(const Query &query, Field field, const QString &value);
/// Rows with this value as well as those of the field that are asked for; as including() where none is.
Query includingToo(const Query &query, Field field, const QString &value);
/// Rows without this value; a filter that asks for it goes.
Query excluding(const Query &query, Field field, const QString &value);
/// The condition on top; where the server has a free filter that says the same, as that.
Query refinedBy(const Query &query, const Refinement &refinement);

Query withoutFilter(const Query &query, Filter filter);
/// The filter's value becomes what is not wanted.
Query withFilterNegated(const Query &query, Filter filter);
/// The filter stays as a condition without effect.
Query withFilterOff(const Query &query, Filter filter);

Query withoutRefinement(const Query &query, qsizetype place);
Query withRefinementNegated(const Query &query, qsizetype place);
/// On where it is off, and off where it is on.
Query withRefinementToggled(const Query &query, qsizetype place);

/// The filter that selects by a field; nullptr where the API has none.
const FilterInfo *filterOf(Field field);

/// As the query box takes it: "ip_address=198.51.100.7".
QString filterAsText(const Query &query, Filter filter);

} // namespace Audit
