// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interrupt.h"
#include "query/options.h"
#include "query/source.h"
#include "query/talk.h"

namespace Audit {

/// list and export: all matches, or the newest so many, into the output. CSV and JSON Lines files are written
/// by the same job as the window's; everything else goes through the same pump in this thread.
int transferEntries(const Options &options, Source &source, Interrupt &interrupt, Talk &talk);

} // namespace Audit
