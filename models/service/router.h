// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/answers.h"
#include "service/tokenverifier.h"

#include <functional>
#include <optional>
#include <variant>

namespace Audit {

/// What of an HTTP request the service looks at.
struct ServiceRequest
{
    QByteArray method;
    QByteArray target; ///< as it stands in the request line
    std::optional<QByteArray> host;
    bool hasOrigin = false;
    bool isSecure = false; ///< came over TLS
    QByteArray authorization;
};

/// Work for a store thread.
using StoreTask = std::function<Answer(Store &)>;

/// Decides what a request gets: an answer at once, or a question to the store. Who may ask at all is settled
/// first: the Host names this machine's loopback, no web page is behind it (Origin), the token is right; what
/// the token lets them see bounds every question to the store. Belongs to the I/O thread.
class Router
{
public:
    Router(const QByteArray &token, std::optional<TokenVerifier> verifier);

    std::variant<Answer, StoreTask> route(const ServiceRequest &request);

private:
    Result<Reach, Denial> reachFor(const QByteArray &authorization);
    std::variant<Answer, StoreTask> routePath(const ServiceRequest &request);

    QByteArray m_tokenHash; ///< empty where there is no token for everything
    std::optional<TokenVerifier> m_verifier;
    QByteArray m_openApi;
};

} // namespace Audit
