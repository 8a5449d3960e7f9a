// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"
#include "query/options.h"
#include "query/problem.h"

namespace Audit {

/// The way that is known, with what the options say in its place. A file of authorities that cannot be read
/// is said before a server is refused for it.
Result<Route, Problem> wayOf(Route route, const Options &options);

} // namespace Audit
