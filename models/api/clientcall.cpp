// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientcall.h"

#include "api/tokenrefresher.h"
#include "api/wirerules.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Audit {

using std::chrono::milliseconds;

namespace {

QUrl address(const QUrl &server, const QByteArray &path)
{
    return QUrl::fromEncoded(server.toEncoded(QUrl::StripTrailingSlash) + path, QUrl::StrictMode);
}

/// random(0, most): full jitter, so that many clients that failed together do not come back together.
milliseconds jitter(milliseconds most)
{
    constexpr milliseconds longest { 60'000 };
    const auto bound = int(std::min(most, longest).count());
    return milliseconds(bound > 0 ? QRandomGenerator::global()->bounded(bound) : 0);
}

} // namespace

ClientCall::ClientCall(AuditClient &client, const QByteArray &path, Answered answered)
    : m_client(&client)
    , m_path(path)
    , m_answered(std::move(answered))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may come before the time that the server asked for
    connect(&m_pause, &QTimer::timeout, this, &ClientCall::send);
    send();
}

void ClientCall::send()
{
    if (!m_client)
        return answerLater(ErrorKind::Cancelled);
    if (m_path.isEmpty())
        return answerLater(ErrorKind::NotFound);
    const TokenRefresher *refresher = m_client->m_session.refresher();
    if (refresher && refresher->isDue() && !m_isRefreshed)
        return refresh();
    exchange();
}

void ClientCall::exchange()
{
    const Session &session = m_client->m_session;
    if (!session.token().isUsable())
        return answerLater(ErrorKind::NoToken);
    ++m_tries;
    m_sent = session.token();
    m_exchange = std::make_unique<HttpExchange>(m_client->m_network, m_client->m_limits, m_sent,
        [this](const Result<HttpAnswer> &result) { take(result); });
    m_exchange->get(address(session.server(), m_path));
}

void ClientCall::take(const Result<HttpAnswer> &result)
{
    if (result && result->serverTimeUs && m_client)
        m_client->m_session.noteServerTime(*result->serverTimeUs);
    if (result)
        return answer(result);
    if (const auto pause = pauseAfter(result.error()))
        return m_pause.start(*pause);
    if (result.error().kind != ErrorKind::SignedOut)
        return answer(result);
    if (mayRefresh())
        return refresh();
    const QPointer<ClientCall> self(this);
    reportRejection();
    if (self)
        answer(result);
}

bool ClientCall::mayRefresh() const
{
    return m_client && m_client->m_session.refresher() && !m_isRefreshed;
}

void ClientCall::refresh()
{
    m_isRefreshed = true;
    Session &session = m_client->m_session;
    m_sent = session.token();
    m_refreshing = session.refresher()->refresh(
        session.token(), [this](const Result<Token> &token) { takeToken(token); });
}

void ClientCall::takeToken(const Result<Token> &token)
{
    if (!m_client)
        return answer(ApiError { ErrorKind::Cancelled });
    if (token) {
        m_client->m_session.setToken(*token);
        return exchange();
    }
    const QPointer<ClientCall> self(this);
    if (token.error().kind == ErrorKind::SignedOut)
        reportRejection();
    if (self)
        answer(token.error());
}

/// How long to wait before the next try; none where there is to be no other.
std::optional<milliseconds> ClientCall::pauseAfter(const ApiError &error) const
{
    if (!m_client || !mayPass(error) || m_tries >= m_client->m_limits.tries)
        return std::nullopt;
    const ClientLimits &limits = m_client->m_limits;
    if (!error.retryAfterSeconds)
        return jitter(limits.backOff * (1 << std::min(m_tries - 1, 16)));
    const std::chrono::seconds told(*error.retryAfterSeconds);
    if (told > limits.longestWait)
        return std::nullopt;
    return told + jitter(limits.backOff);
}

/// A late 401 for a token that has been exchanged since says nothing about the new one.
void ClientCall::reportRejection()
{
    if (m_client && m_client->m_session.token() == m_sent)
        m_client->m_session.reportRejected();
}

void ClientCall::answerLater(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    QMetaObject::invokeMethod(
        this, [this, error] { answer(error); }, Qt::QueuedConnection);
}

void ClientCall::answer(const Result<HttpAnswer> &result)
{
    const Answered answered = std::exchange(m_answered, {});
    answered(result); // may have destroyed this
}

} // namespace Audit
