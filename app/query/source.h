// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/session.h"
#include "domain/heldfolder.h"
#include "interrupt.h"
#include "query/options.h"
#include "query/problem.h"
#include "query/signedin.h"
#include "query/talk.h"

#include <memory>

namespace Audit {

/// Whom a command asks: a server with a token, or the local service on sample data for as long as this lives.
class Source
{
public:
    /// What the options ask for; `environment` is the token that the environment held.
    static Result<std::unique_ptr<Source>, Problem> open(
        const Options &options, const Token &environment, Interrupt &interrupt, Talk &talk);

    Session &session() { return *m_session; }
    AuditClient &client() { return *m_client; }

private:
    Source() = default;
    void connectTo(const QUrl &server, const Token &token, const Route &route = {});
    Result<Done, ServiceError> startSample();

    std::unique_ptr<HeldFolder> m_folder; ///< of the sample data
    std::unique_ptr<LocalService> m_service;
    std::shared_ptr<SignedIn> m_signedIn; ///< where somebody signed in to the connection
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
};

} // namespace Audit
