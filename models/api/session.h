// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"

#include <QObject>
#include <QUrl>

namespace Audit {

/// Which server, and whose token: the only place that knows a token. Lives in one thread; an export's worker
/// gets a session of its own, made from the same values.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QUrl server, Token token = {}, QObject *parent = nullptr);

    const QUrl &server() const { return m_server; }
    const Token &token() const { return m_token; }
    void setToken(const Token &token);

    /// Called by the client when the server answers 401. Says signedOut() once per token; the token stays, so
    /// that "try again" asks again.
    void reportRejected();

Q_SIGNALS:
    void tokenChanged();
    void signedOut();

private:
    QUrl m_server;
    Token m_token;
    bool m_rejected = false;
};

} // namespace Audit
