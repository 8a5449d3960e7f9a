// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokenrefresher.h"
#include "api/waiter.h"
#include "signin/signin.h"
#include "signin/signoutrun.h"

#include <QDeadlineTimer>
#include <QList>

namespace Audit {

/// Keeps one connection signed in: the access token in memory, the refresh token in the keychain. Session
/// asks it for tokens (TokenRefresher). One exchange at a time, in this process and, by a lock, among all of
/// this user's. Expiry counts from the moment of the answer by what the server says, not by this machine's
/// clock. A fault that may pass deletes nothing. The store must outlive the keeper.
class TokenKeeper : public QObject, public TokenRefresher
{
    Q_OBJECT
public:
    TokenKeeper(KeptSignIn kept, TokenStore &store, QObject *parent = nullptr);
    ~TokenKeeper() override;

    /// Takes a sign-in over: its refresh token into the keychain first, then the access token into use. The
    /// answer says whether the keychain took it; where not, the sign-in lasts as long as this keeper.
    [[nodiscard]] PendingCall adopt(
        const Grant &grant, std::function<void(const Result<Done, TokenStoreError> &)> handler);

    const Token &token() const { return m_token; } ///< empty before the first exchange
    const TokenFacts &facts() const { return m_facts; }
    /// Until the access token expires; none where the server did not say, or there is none.
    std::optional<std::chrono::seconds> remaining() const;
    bool isInMemoryOnly() const { return m_unstored.has_value(); }
    /// True while an exchange is on its way: what ends the program now may lose the sign-in.
    bool isRefreshing() const { return m_run != nullptr; }

    bool isDue() const override;
    [[nodiscard]] PendingCall refresh(const Token &old, Handler handler) override;

    /// Out of memory and keychain first, the revocation afterwards, where the provider offers it and can be
    /// reached within ten seconds.
    [[nodiscard]] PendingCall signOut(std::function<void(const SignOutReport &)> handler);

Q_SIGNALS:
    void tokenChanged();
    /// An exchange failed, and why; RefreshRefused is followed by signedOut().
    void refreshFailed(const Audit::SignInError &error);
    /// The keychain did not take a new refresh token; it is kept in memory and tried again the next time.
    void storingFailed(const Audit::TokenStoreError &error);
    void signedOut();

private:
    using Adopted = Waiter<Result<Done, TokenStoreError>>;

    void startRun();
    void takeOutcome(const RefreshRun::Outcome &outcome);
    void takeFailure(const SignInError &error);
    void store(const Grant &grant, const std::shared_ptr<Adopted> &waiter);
    void endAdoption(const Grant &grant, const Result<Done, TokenStoreError> &stored,
        const std::shared_ptr<Adopted> &waiter);
    void use(const TokenAnswer &tokens, const TokenFacts &facts);
    void drop();
    void answerAll(const Result<Token> &result);

    KeptSignIn m_kept;
    TokenStore &m_store;
    std::optional<Provider> m_provider;
    std::optional<UnstoredToken> m_unstored;
    Token m_token;
    TokenFacts m_facts;
    std::optional<QDeadlineTimer> m_expiry;
    std::optional<QDeadlineTimer> m_due;
    bool m_hasEnded = false; ///< signed out, or told so by the provider
    RefreshRun *m_run = nullptr;
    QList<std::shared_ptr<Waiter<Result<Token>>>> m_waiters;
    PendingCall m_adoption;
    std::shared_ptr<FileLock> m_adoptionLock;
};

} // namespace Audit
