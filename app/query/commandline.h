// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/options.h"

#include <QStringList>

namespace Audit {

/// What the arguments come to.
struct CommandLine
{
    enum class Kind { Run, Help, Version, Wrong };

    Kind kind = Kind::Run;
    const CommandInfo *command = nullptr; ///< none: the program as a whole
    Options options; ///< of Run
    QString problem; ///< of Wrong: a sentence that names what is wrong
};

/// Reads the arguments, without the program's name. Asks nobody, prints nothing.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace Audit
