// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/tokenkeeper.h"

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

PendingCall TokenKeeper::adopt(
    const Grant &grant, std::function<void(const Result<Done, TokenStoreError> &)> handler)
{
    const auto waiter = std::make_shared<Adopted>(std::move(handler));
    m_adoption
        = acquireLock(m_kept.refreshKey(), m_kept.lockPatience, [this, grant, waiter](const auto &lock) {
              if (!lock) {
                  const TokenStoreError late { TokenStoreFault::TimedOut, lock.error().detail };
                  return endAdoption(grant, late, waiter);
              }
              m_adoptionLock = *lock;
              store(grant, waiter);
          });
    return Adopted::callOf(waiter);
}

/// A sign-in that cannot be renewed leaves none of an older one behind, which may be another person's.
void TokenKeeper::store(const Grant &grant, const std::shared_ptr<Adopted> &waiter)
{
    const auto stored = [this, grant, waiter](const Result<Done, TokenStoreError> &result) {
        endAdoption(grant, result, waiter);
    };
    if (grant.tokens.refresh.isEmpty())
        m_adoption = m_store.remove(m_kept.refreshKey(), stored);
    else
        m_adoption = m_store.write(m_kept.refreshKey(), grant.tokens.refresh, stored);
}

void TokenKeeper::endAdoption(
    const Grant &grant, const Result<Done, TokenStoreError> &stored, const std::shared_ptr<Adopted> &waiter)
{
    m_adoptionLock.reset();
    m_provider = grant.provider;
    m_kept.settings.issuer = grant.provider.issuer;
    m_kept.isExpected = stored.has_value() && !grant.tokens.refresh.isEmpty();
    m_unstored.reset();
    if (!stored && !grant.tokens.refresh.isEmpty())
        m_unstored = UnstoredToken { grant.tokens.refresh, {} };
    m_hasEnded = false;
    use(grant.tokens, grant.facts);
    waiter->answer(stored);
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
    drop();
    Q_EMIT signedOut();
    run->start();
    return Waiter<SignOutReport>::callOf(waiter);
}

ApiError apiErrorOf(const SignInError &error)
{
    ApiError told;
    told.detail = error.detail;
    told.code = error.code;
    told.httpStatus = error.httpStatus;
    switch (error.fault) {
    case SignInFault::ProviderUnreachable:
    case SignInFault::TokenUnreachable:
        told.kind = error.cause;
        break;
    case SignInFault::KeychainUnavailable:
    case SignInFault::LockUnavailable:
        told.kind = ErrorKind::NoToken;
        break;
    case SignInFault::ProviderRedirects:
    case SignInFault::TokenRedirects:
        told.kind = ErrorKind::RedirectRefused;
        break;
    case SignInFault::DescriptionUnreadable:
    case SignInFault::TokenUnreadable:
        told.kind = ErrorKind::NotTheApi;
        break;
    default:
        told.kind = ErrorKind::SignedOut;
    }
    return told;
}

} // namespace Audit
