// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"
#include "interrupt.h"
#include "query/options.h"
#include "query/talk.h"

namespace Audit {

// The commands about exports that are or were: each answers the exit code.

int resumeExport(Options options, const Token &environment, Interrupt &interrupt, Talk &talk);
int listExports(const Options &options, Talk &talk);
int verifyFile(const Options &options, Interrupt &interrupt, Talk &talk);

} // namespace Audit
