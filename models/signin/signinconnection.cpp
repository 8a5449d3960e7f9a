// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/signinconnection.h"

#include "api/network.h"

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
    settings.route.tls = tlsConfiguration(connection.route.caFile);
    settings.route.prepare
        = [proxy = connection.route.proxy](QNetworkAccessManager &manager) { setProxies(manager, proxy); };
    return settings;
}

} // namespace Audit
