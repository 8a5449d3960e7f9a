// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/session.h"

#include "domain/timetext.h"

#include <utility>

namespace Audit {

namespace {

constexpr qint64 noticedUs = 30'000'000;

} // namespace

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

Session::~Session()
{
    if (m_address)
        m_address->close();
}

SessionLine Session::line()
{
    if (!m_address)
        m_address = std::make_shared<ThreadAddress>(this);
    return SessionLine(this, m_address);
}

void Session::refreshFor(const Token &old, const TokenRefresher::Handler &answer)
{
    if (!m_refresher)
        return answer(ApiError { ErrorKind::SignedOut });
    const quint64 number = ++m_lastRemote;
    m_remote[number] = m_refresher->refresh(old, [this, number, answer](const Result<Token> &token) {
        const PendingCall mine = std::move(m_remote[number]);
        m_remote.erase(number);
        if (token)
            setToken(*token);
        answer(token);
    });
}

void Session::noteServerTime(qint64 us)
{
    const qint64 before = std::exchange(m_aheadUs, us - nowMicroseconds());
    if (qAbs(m_aheadUs - before) >= noticedUs)
        Q_EMIT clockChanged();
}

qint64 Session::serverNowUs() const
{
    return nowMicroseconds() + m_aheadUs;
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
