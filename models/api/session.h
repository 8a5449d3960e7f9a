// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"
#include "api/sessionline.h"
#include "api/token.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <unordered_map>

namespace Audit {

/// Which server on which way, and whose token: the only place that knows a token. Lives in one thread; an
/// export's worker gets a session of its own, made from the same values.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QUrl server, Token token = {}, QObject *parent = nullptr);
    ~Session() override;
    Session(QUrl server, Token token, Route route, QObject *parent = nullptr);

    const QUrl &server() const { return m_server; }
    const Route &route() const { return m_route; }
    const Token &token() const { return m_token; }
    void setToken(const Token &token);

    /// Who gets new tokens; none for a token that was pasted. Must outlive the session, or be taken away.
    void setRefresher(TokenRefresher *refresher) { m_refresher = refresher; }
    TokenRefresher *refresher() const { return m_refresher; }
    /// For workers in other threads.
    SessionLine line();
    /// A new token in the place of `old`, for one of them; the session takes it, too. SignedOut where nobody
    /// can get one.
    void refreshFor(const Token &old, const TokenRefresher::Handler &answer);

    /// The server's clock, by the last answer that told it; this computer's before that. A token ends by it.
    void noteServerTime(qint64 us);
    qint64 serverNowUs() const;

    /// Called by the client when the server answers 401 and no new token helps. Says signedOut() once per
    /// token; the token stays, so that "try again" asks again.
    void reportRejected();

Q_SIGNALS:
    void tokenChanged();
    void signedOut();
    void clockChanged(); ///< by half a minute or more

private:
    QUrl m_server;
    Token m_token;
    Route m_route;
    TokenRefresher *m_refresher = nullptr;
    bool m_rejected = false;
    qint64 m_aheadUs = 0; ///< the server of this computer
    std::shared_ptr<ThreadAddress> m_address; ///< made when the first one asks
    std::unordered_map<quint64, PendingCall> m_remote; ///< exchanges for other threads
    quint64 m_lastRemote = 0;
};

} // namespace Audit
