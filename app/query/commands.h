// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"

#include <QStringList>

namespace Audit {

/// Does what the arguments (without the program's name) ask, and answers the exit code.
int runQuery(const QStringList &arguments, const Token &environment);

} // namespace Audit
