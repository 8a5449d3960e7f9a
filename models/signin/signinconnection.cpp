// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/signinconnection.h"

namespace Audit {

SignInSettings signInSettings(const Connection &connection)
{
    SignInSettings settings;
    settings.server = connection.server;
    settings.tenant = connection.tenant;
    settings.clientId = connection.clientId;
    settings.port = connection.loopbackPort;
    settings.scopes = connection.scopes;
    settings.issuer = connection.issuer;
    settings.route = connection.route;
    return settings;
}

} // namespace Audit
