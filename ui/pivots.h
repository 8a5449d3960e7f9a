// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "valuemenu.h"

namespace Audit {

/// The question that a value leads to; none where the pivot needs a time that the value does not have.
std::optional<Query> pivoted(const Query &query, Pivot pivot, const ValueAt &value);

/// True for what opens in a tab of its own, so that the question one comes from stays.
bool isBeside(Pivot pivot);
bool isAroundEntry(Pivot pivot); ///< a time around the entry of the value

} // namespace Audit
