// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokenstore.h"
#include "signin/credentiallock.h"
#include "signin/provider.h"
#include "signin/tokenanswer.h"

#include <QObject>

#include <memory>

namespace Audit {

/// Which sign-in is kept where.
struct KeptSignIn
{
    SignInSettings settings {};
    QString key {}; ///< the connection's in the keychain; its refresh token has an entry of its own beside it
    bool isExpected = false; ///< an entry was made: not finding it means that the keychain is locked or gone
    std::chrono::milliseconds lockPatience = std::chrono::seconds(60);

    /// The keychain's key of the refresh token.
    QString refreshKey() const { return key + QStringLiteral(" [sign-in]"); }
};

/// A refresh token that the keychain did not take. It counts as long as the keychain still holds the one that
/// it came for.
struct UnstoredToken
{
    Token token {};
    Token replaces {}; ///< empty where nothing was stored before
};

struct Refreshed
{
    TokenAnswer tokens {};
    Provider provider {};
    std::optional<UnstoredToken> unstored {}; ///< where the keychain could not be written, with why:
    TokenStoreError whyUnstored {};
};

/// One exchange of a refresh token for new tokens: discovery where it is still to be done, the lock, the
/// keychain read again inside it, one POST, the new refresh token stored, and only then the answer. Runs to
/// its end whoever waits; destroying it stops it where it is.
class RefreshRun : public QObject
{
    Q_OBJECT
public:
    using Outcome = Result<Refreshed, SignInError>;

    RefreshRun(KeptSignIn kept, TokenStore &store, std::optional<Provider> provider,
        std::optional<UnstoredToken> unstored, QObject *parent = nullptr);
    ~RefreshRun() override;

    void start();

Q_SIGNALS:
    /// Once, in a turn of its own.
    void ended(const Audit::RefreshRun::Outcome &outcome);

private:
    void discover();
    void takeDescription(const Result<ProviderAnswer> &answer);
    void lock();
    void readKept();
    void takeKept(const Result<Token, TokenStoreError> &kept);
    Result<Token, SignInError> chosen(const Result<Token, TokenStoreError> &kept) const;
    void post();
    void takeTokens(const Result<ProviderAnswer> &answer);
    void lookAgain();
    void forget();
    void keep(const TokenAnswer &tokens);
    void storeNew(int tries);
    void end(const Outcome &outcome);

    KeptSignIn m_kept;
    TokenStore &m_store;
    std::optional<Provider> m_provider;
    std::optional<UnstoredToken> m_unstored;
    std::shared_ptr<FileLock> m_lock;
    PendingCall m_step;
    std::unique_ptr<ProviderExchange> m_exchange;
    Token m_sent;
    bool m_hasLookedAgain = false;
    TokenAnswer m_tokens;
};

} // namespace Audit
