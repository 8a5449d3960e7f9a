// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/tokenkeeper.h"

#include "signin/refresherror.h"

#include <algorithm>
#include <utility>

namespace Audit {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Exchanged so long before its end, so that a request on its way still arrives in time.
constexpr seconds margin = 60s;

std::optional<seconds> lifeOf(const TokenAnswer &tokens, const TokenFacts &facts)
{
    if (tokens.expiresInSeconds)
        return seconds(*tokens.expiresInSeconds);
    if (facts.expiresUs && *facts.expiresUs > tokens.serverTimeUs)
        return seconds((*facts.expiresUs - tokens.serverTimeUs) / 1'000'000);
    return std::nullopt;
}

/// A short life has a short end.
milliseconds dueAfter(seconds life)
{
    return milliseconds(life) - std::min<milliseconds>(margin, milliseconds(life) / 10);
}

} // namespace

TokenKeeper::TokenKeeper(KeptSignIn kept, TokenStore &store, QObject *parent)
    : QObject(parent)
    , m_kept(std::move(kept))
    , m_store(store)
{
}

TokenKeeper::~TokenKeeper() = default;

std::optional<seconds> TokenKeeper::remaining() const
{
    if (!m_expiry)
        return std::nullopt;
    return std::chrono::duration_cast<seconds>(m_expiry->remainingTimeAsDuration());
}

bool TokenKeeper::isDue() const
{
    return m_token.isEmpty() || (m_due && m_due->hasExpired());
}

PendingCall TokenKeeper::refresh(const Token &old, Handler handler)
{
    const auto waiter = std::make_shared<Waiter<Result<Token>>>(std::move(handler));
    const bool isExchanged = !m_token.isEmpty() && old != m_token && !isDue();
    if (isExchanged || m_hasEnded) {
        const Result<Token> known = m_hasEnded
            ? Result<Token>(apiErrorOf(SignInError { SignInFault::RefreshRefused }))
            : Result<Token>(m_token);
        QMetaObject::invokeMethod(
            this, [waiter, known] { waiter->answer(known); }, Qt::QueuedConnection);
        return Waiter<Result<Token>>::callOf(waiter);
    }
    m_waiters += waiter;
    if (!m_run)
        startRun();
    return Waiter<Result<Token>>::callOf(waiter);
}

void TokenKeeper::startRun()
{
    m_run = new RefreshRun(m_kept, m_store, m_provider, m_unstored, this);
    connect(m_run, &RefreshRun::ended, this, &TokenKeeper::takeOutcome);
    m_run->start();
}

void TokenKeeper::takeOutcome(const RefreshRun::Outcome &outcome)
{
    std::exchange(m_run, nullptr)->deleteLater();
    if (m_hasEnded)
        return answerAll(apiErrorOf(SignInError { SignInFault::RefreshRefused }));
    if (!outcome)
        return takeFailure(outcome.error());
    m_provider = outcome->provider;
    m_unstored = outcome->unstored;
    m_kept.isExpected = m_kept.isExpected || !m_unstored;
    use(outcome->tokens, withPerson(readTokenFacts(outcome->tokens.access.secret()), m_facts));
    if (m_unstored)
        Q_EMIT storingFailed(outcome->whyUnstored);
    answerAll(m_token);
}

void TokenKeeper::takeFailure(const SignInError &error)
{
    Q_EMIT refreshFailed(error);
    if (error.fault == SignInFault::RefreshRefused) {
        drop();
        Q_EMIT signedOut();
    }
    answerAll(apiErrorOf(error));
}

void TokenKeeper::use(const TokenAnswer &tokens, const TokenFacts &facts)
{
    m_token = tokens.access;
    m_facts = facts;
    if (m_facts.scopes.isEmpty())
        m_facts.scopes = tokens.scopes;
    m_expiry.reset();
    m_due.reset();
    if (const auto life = lifeOf(tokens, facts)) {
        m_expiry = QDeadlineTimer(milliseconds(*life));
        m_due = QDeadlineTimer(dueAfter(*life));
    }
    Q_EMIT tokenChanged();
}

void TokenKeeper::drop()
{
    m_hasEnded = true;
    m_token = {};
    m_facts = {};
    m_expiry.reset();
    m_due.reset();
    m_unstored.reset();
    m_kept.isExpected = false;
    Q_EMIT tokenChanged();
}

void TokenKeeper::answerAll(const Result<Token> &result)
{
    for (const auto &waiter : std::exchange(m_waiters, {}))
        waiter->answer(result);
}

PendingCall TokenKeeper::signOut(std::function<void(const SignOutReport &)> handler)
{
    const auto waiter = std::make_shared<Waiter<SignOutReport>>(std::move(handler));
    auto *run = new SignOutRun(m_kept, m_store, m_provider, m_unstored, this);
    connect(run, &SignOutRun::ended, this, [run, waiter](const SignOutReport &report) {
        run->deleteLater();
        waiter->answer(report);
    });
    if (m_run)
        run->startAfter(*m_run);
    else
        run->start();
    drop();
    Q_EMIT signedOut();
    return Waiter<SignOutReport>::callOf(waiter);
}

} // namespace Audit
