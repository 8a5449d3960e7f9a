// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/options.h"

namespace Audit {

/// Puts the question of --view under what the other options ask for. What is wrong with the file, or an empty
/// text.
QString takeView(Options &options);

} // namespace Audit
