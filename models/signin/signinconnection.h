// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "signin/signinsettings.h"

namespace Audit {

/// How one signs in to a connection: with its client, tenant, port and scopes, on its way, at the issuer that
/// it knows.
SignInSettings signInSettings(const Connection &connection);

} // namespace Audit
