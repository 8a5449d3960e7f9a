// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace Audit {

/// So many questions at most are asked of the server for one; what would need more is checked on this side.
inline constexpr qsizetype mostParts = 16;

/// The refinements that the server answers, each value by a question of its own, by their places: the whole
/// value of a field that has a free filter, one of several. Their product is at most mostParts.
QList<qsizetype> askedRefinements(const Query &query);

/// The questions whose answers together are the entries that the server is asked for. Each names one value of
/// each field and has no refinements; one alone where no field has several values.
QList<Query> partsOf(const Query &query);

} // namespace Audit
