// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/refreshrun.h"

namespace Audit {

/// What signing out came to. The memory is empty in any case.
struct SignOutReport
{
    enum class Revocation {
        Revoked,
        NotOffered, ///< the provider names no revocation endpoint
        NothingToRevoke, ///< no refresh token was found
        Failed, ///< see revocationError: offline, or refused
    };

    Revocation revocation = Revocation::NothingToRevoke;
    SignInError revocationError {};
    /// Where the keychain could not be emptied, or did not show what should be there.
    std::optional<TokenStoreError> notWiped {};
};

/// One signing out: both entries of the connection out of the keychain, then the refresh token revoked where
/// the provider offers that (RFC 7009). Runs to its end whoever waits.
class SignOutRun : public QObject
{
    Q_OBJECT
public:
    SignOutRun(KeptSignIn kept, TokenStore &store, std::optional<Provider> provider,
        std::optional<UnstoredToken> unstored, QObject *parent = nullptr);
    ~SignOutRun() override;

    void start();
    /// Once this exchange has ended, whatever it brings: that is wiped and revoked, too.
    void startAfter(const RefreshRun &exchange);

Q_SIGNALS:
    void ended(const Audit::SignOutReport &report);

private:
    void readKept();
    void tryKeychain();
    QString trialKey() const;
    void wipe(const QStringList &keys);
    void revoke();
    void takeDescription(const Result<ProviderAnswer> &answer);
    void post();
    void takeRevocation(const Result<ProviderAnswer> &answer);
    void fail(const SignInError &error);
    void end();

    KeptSignIn m_kept;
    TokenStore &m_store;
    std::optional<Provider> m_provider;
    Token m_token;
    std::shared_ptr<FileLock> m_lock;
    PendingCall m_step;
    std::unique_ptr<ProviderExchange> m_exchange;
    SignOutReport m_report;
    bool m_isTried = false; ///< whether the keychain takes an entry
};

} // namespace Audit
