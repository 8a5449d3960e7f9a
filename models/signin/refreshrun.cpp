// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/refreshrun.h"

#include "domain/timetext.h"
#include "signin/discovery.h"

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int storeTries = 3; ///< a keychain that was busy once may take it the next time

bool isInvalidGrant(const SignInError &error)
{
    return error.fault == SignInFault::TokenRefused && error.code == "invalid_grant"_L1;
}

} // namespace

RefreshRun::RefreshRun(KeptSignIn kept, TokenStore &store, std::optional<Provider> provider,
    std::optional<UnstoredToken> unstored, QObject *parent)
    : QObject(parent)
    , m_kept(std::move(kept))
    , m_store(store)
    , m_provider(std::move(provider))
    , m_unstored(std::move(unstored))
{
}

RefreshRun::~RefreshRun() = default;

/// Discovery comes before the lock: whoever waits for the lock need not wait for that as well.
void RefreshRun::start()
{
    if (m_provider)
        lock();
    else
        discover();
}

void RefreshRun::discover()
{
    m_exchange = std::make_unique<ProviderExchange>(
        m_kept.settings, [this](const Result<ProviderAnswer> &answer) { takeDescription(answer); });
    m_exchange->get(m_kept.settings.description());
}

void RefreshRun::takeDescription(const Result<ProviderAnswer> &answer)
{
    const auto provider = readDescription(answer, m_kept.settings.issuer);
    if (!provider)
        return end(provider.error());
    m_provider = *provider;
    lock();
}

void RefreshRun::lock()
{
    m_step = acquireLock(m_kept.refreshKey(), m_kept.lockPatience, [this](const auto &lock) {
        if (!lock)
            return end(lock.error());
        m_lock = *lock;
        readKept();
    });
}

/// Inside the lock: what was read before it may have been exchanged by another process.
void RefreshRun::readKept()
{
    m_step = m_store.read(
        m_kept.refreshKey(), [this](const Result<Token, TokenStoreError> &kept) { takeKept(kept); });
}

void RefreshRun::takeKept(const Result<Token, TokenStoreError> &kept)
{
    const auto token = chosen(kept);
    if (!token)
        return end(token.error());
    if (m_hasLookedAgain && *token == m_sent)
        return forget();
    m_sent = *token;
    post();
}

/// The keychain's, unless ours came after it and could not be stored.
Result<Token, SignInError> RefreshRun::chosen(const Result<Token, TokenStoreError> &kept) const
{
    if (kept)
        return m_unstored && m_unstored->replaces == *kept ? m_unstored->token : *kept;
    if (m_unstored)
        return m_unstored->token;
    const bool isAbsent = kept.error().fault == TokenStoreFault::NotFound && !m_kept.isExpected;
    return SignInError { isAbsent ? SignInFault::NothingKept : SignInFault::KeychainUnavailable,
        kept.error().detail };
}

void RefreshRun::post()
{
    m_exchange = std::make_unique<ProviderExchange>(
        m_kept.settings, [this](const Result<ProviderAnswer> &answer) { takeTokens(answer); });
    m_exchange->post(m_provider->token,
        {
            { "grant_type", "refresh_token" },
            { "refresh_token", m_sent.secret() },
            { "client_id", m_kept.settings.clientId.toUtf8() },
        });
}

void RefreshRun::takeTokens(const Result<ProviderAnswer> &answer)
{
    const auto tokens = readTokenAnswer(answer, nowMicroseconds());
    if (tokens)
        keep(*tokens);
    else if (isInvalidGrant(tokens.error()))
        lookAgain();
    else
        end(tokens.error());
}

/// A program that knows nothing of the lock may have been here in between.
void RefreshRun::lookAgain()
{
    if (m_hasLookedAgain)
        return forget();
    m_hasLookedAgain = true;
    readKept();
}

/// The provider says that this sign-in is over. Nothing else is touched.
void RefreshRun::forget()
{
    m_step = m_store.remove(m_kept.refreshKey(),
        [this](const Result<Done, TokenStoreError> &) { end(SignInError { SignInFault::RefreshRefused }); });
}

void RefreshRun::keep(const TokenAnswer &tokens)
{
    m_tokens = tokens;
    if (m_tokens.refresh.isEmpty())
        m_tokens.refresh = m_sent;
    if (m_tokens.refresh == m_sent && !m_unstored)
        return end(Refreshed { m_tokens, *m_provider });
    storeNew(storeTries);
}

void RefreshRun::storeNew(int tries)
{
    m_step = m_store.write(
        m_kept.refreshKey(), m_tokens.refresh, [this, tries](const Result<Done, TokenStoreError> &stored) {
            if (stored)
                return end(Refreshed { m_tokens, *m_provider });
            if (tries > 1)
                return storeNew(tries - 1);
            const Token replaces = m_unstored ? m_unstored->replaces : m_sent;
            end(Refreshed {
                m_tokens, *m_provider, UnstoredToken { m_tokens.refresh, replaces }, stored.error() });
        });
}

void RefreshRun::end(const Outcome &outcome)
{
    m_lock.reset();
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT ended(outcome); }, Qt::QueuedConnection);
}

} // namespace Audit
