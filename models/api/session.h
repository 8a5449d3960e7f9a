// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"
#include "api/token.h"

#include <QObject>
#include <QUrl>

namespace Audit {

class TokenRefresher;

/// Which server on which way, and whose token: the only place that knows a token. Lives in one thread; an
/// export's worker gets a session of its own, made from the same values.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QUrl server, Token token = {}, QObject *parent = nullptr);
    Session(QUrl server, Token token, Route route, QObject *parent = nullptr);

    const QUrl &server() const { return m_server; }
    const Route &route() const { return m_route; }
    const Token &token() const { return m_token; }
    void setToken(const Token &token);

    /// Who gets new tokens; none for a token that was pasted. Must outlive the session, or be taken away.
    void setRefresher(TokenRefresher *refresher) { m_refresher = refresher; }
    TokenRefresher *refresher() const { return m_refresher; }

    /// Called by the client when the server answers 401 and no new token helps. Says signedOut() once per
    /// token; the token stays, so that "try again" asks again.
    void reportRejected();

Q_SIGNALS:
    void tokenChanged();
    void signedOut();

private:
    QUrl m_server;
    Token m_token;
    Route m_route;
    TokenRefresher *m_refresher = nullptr;
    bool m_rejected = false;
};

} // namespace Audit
