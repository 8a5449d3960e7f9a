// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interrupt.h"
#include "query/options.h"
#include "query/talk.h"

namespace Audit {

/// Signs in to a saved connection, or to a new one where the options describe it. The address goes to
/// standard output; where there is a display the browser is opened, too. A machine without a browser takes
/// the address that the browser was led to on standard input.
int signIn(const Options &options, Interrupt &interrupt, Talk &talk);

/// Takes the connection's tokens out of the keychain and has them revoked, where the provider can be reached.
int signOut(const Options &options, Interrupt &interrupt, Talk &talk);

/// The saved connections, one a line.
int listConnections(const Options &options, Talk &talk);

} // namespace Audit
