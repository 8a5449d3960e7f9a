// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace Audit {

/// The options of serve, in the words of --help.
void describeServe(Subcommand &command);

/// What is missing beside what was given, in one sentence that names it; none where nothing is.
std::optional<QString> missingForServe(const Subcommand &command);

/// What the options and the files that they name ask for. Without a way for clients to prove themselves the
/// token is empty, which is for loopback alone.
Result<ServiceOptions, ServiceError> readServeOptions(const Subcommand &command);

} // namespace Audit
