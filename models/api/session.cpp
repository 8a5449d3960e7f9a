// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session.h"

#include <utility>

namespace Audit {

Session::Session(QUrl server, Token token, QObject *parent)
    : Session(std::move(server), std::move(token), Route(), parent)
{
}

Session::Session(QUrl server, Token token, Route route, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_token(std::move(token))
    , m_route(std::move(route))
{
}

void Session::setToken(const Token &token)
{
    m_rejected = false;
    if (token == m_token)
        return;
    m_token = token;
    Q_EMIT tokenChanged();
}

void Session::reportRejected()
{
    if (std::exchange(m_rejected, true))
        return;
    Q_EMIT signedOut();
}

} // namespace Audit
