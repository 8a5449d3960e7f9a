// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/options.h"

#include <QString>

namespace Audit {

/// The help of a command; of the program as a whole where none is given.
QString helpText(const CommandInfo *command, qsizetype width);
/// One line that says where the help is.
QString helpHint(const CommandInfo *command);
QString versionText();

} // namespace Audit
