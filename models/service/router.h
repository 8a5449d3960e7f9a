// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/allowedhosts.h"
#include "service/routes.h"
#include "service/tokenverifier.h"

#include <optional>

namespace Audit {

/// What of an HTTP request the service looks at.
struct ServiceRequest
{
    QByteArray method;
    QByteArray target; ///< as it stands in the request line
    std::optional<QByteArray> host;
    bool hasOrigin = false;
    bool isSecure = false; ///< came over TLS
    bool wantsGzip = false;
    QByteArray authorization;
};

/// Decides what a request gets: an answer at once, or a question to the store. Who may ask at all is settled
/// first: the Host is one of ours, no web page is behind it (Origin), the token is right; what
/// the token lets them see bounds every question to the store. Belongs to the I/O thread.
class Router
{
public:
    Router(const QByteArray &token, std::optional<TokenVerifier> verifier, AllowedHosts hosts,
        const DatabaseAddress &database);

    /// `again` after a fetch of keys: there is no second one.
    Decision route(const ServiceRequest &request, bool again = false);
    /// Before the first request: what runs the I/O thread.
    void open(boost::asio::io_context &context) { m_lists.watch().open(context); }
    /// The last call in the I/O thread.
    void close() { m_lists.watch().close(); }
    /// None where no keys are fetched.
    std::shared_ptr<RemoteKeys> remoteKeys() const { return m_verifier ? m_verifier->remoteKeys() : nullptr; }

private:
    Result<Reach, Denial> reachFor(const QByteArray &authorization);
    Decision decide(const ServiceRequest &request, bool again);
    Decision routePath(const ServiceRequest &request, bool again);
    bool shouldFetchKeysFor(const QByteArray &authorization) const;

    AllowedHosts m_hosts;
    QByteArray m_tokenHash; ///< empty where there is no token for everything
    std::optional<TokenVerifier> m_verifier;
    QByteArray m_openApi;
    ListAnswers m_lists;
};

} // namespace Audit
