// SPDX-License-Identifier: GPL-3.0-or-later
#include "kepttokens.h"

#include "serverwords.h"
#include "signin/signinconnection.h"
#include "words/connectionlistwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// A keychain that asks its owner waits as long as the owner does.
constexpr std::chrono::minutes patience { 5 };
constexpr std::chrono::seconds keeperPatience { 30 };

KeptSignIn keptSignIn(const Connection &connection)
{
    return { signInSettings(connection), connection.keychainKey(), connection.expectsToken };
}

} // namespace

KeptTokens::KeptTokens(QObject *parent)
    : QObject(parent)
    , m_tokens(u"audit-console"_s, nullptr, patience)
    , m_keeperTokens(u"audit-console"_s, nullptr, keeperPatience)
{
}

PendingCall KeptTokens::read(
    const Connection &connection, std::function<void(const Result<Token, TokenStoreError> &)> handler)
{
    return m_tokens.read(connection.keychainKey(), std::move(handler));
}

void KeptTokens::keep(const Connection &connection, const Token &token, std::function<void()> kept)
{
    m_keepCall = m_tokens.write(connection.keychainKey(), token,
        [this, connection, kept = std::move(kept)](const Result<Done, TokenStoreError> &answer) {
            if (!answer)
                return tellUnkept(answer.error());
            if (const auto problem = noteExpected(connection, true)) {
                forget(connection);
                Q_EMIT told(connectionListText(*problem));
                return;
            }
            kept();
        });
}

std::shared_ptr<TokenKeeper> KeptTokens::keeperOf(const Connection &connection)
{
    auto keeper = std::make_shared<TokenKeeper>(keptSignIn(connection), m_keeperTokens);
    connect(keeper.get(), &TokenKeeper::storingFailed, this, &KeptTokens::tellUnkept);
    connect(
        keeper.get(), &TokenKeeper::signedOut, this, [this, connection] { noteExpected(connection, false); });
    return keeper;
}

PendingCall KeptTokens::adopt(const Connection &connection, const std::shared_ptr<TokenKeeper> &keeper,
    const Grant &grant, std::function<void(Adoption adoption)> then)
{
    const auto taken = [this, connection, grant, keeper, then = std::move(then)](
                           const Result<Done, TokenStoreError> &stored) {
        const bool isKept = stored.has_value() && !grant.tokens.refresh.isEmpty();
        if (const auto problem = noteExpected(connection, isKept, grant.provider.issuer)) {
            signOut(connection, keeper);
            then(Adoption::Refused);
            Q_EMIT told(connectionListText(*problem));
            return;
        }
        then(isKept ? Adoption::Kept : Adoption::ForNow);
        if (!stored)
            tellUnkept(stored.error());
    };
    return keeper->adopt(grant, taken);
}

void KeptTokens::signOut(const Connection &connection, const std::shared_ptr<TokenKeeper> &keeper)
{
    noteExpected(connection, false);
    Leaving &leaving = m_leaving.emplace_back(Leaving { keeper, {} });
    leaving.call = keeper->signOut([this, keeper, connection](const SignOutReport &report) {
        noteExpected(connection, report.notWiped.has_value());
        Q_EMIT signedOut(signOutText(report));
        endLeaving(*keeper);
    });
}

/// In a turn of its own: the keeper is the one that speaks.
void KeptTokens::endLeaving(const TokenKeeper &keeper)
{
    QMetaObject::invokeMethod(
        this,
        [this, gone = &keeper] {
            m_leaving.remove_if([gone](const Leaving &leaving) { return leaving.keeper.get() == gone; });
            tellIfAllLeft();
        },
        Qt::QueuedConnection);
}

void KeptTokens::tellIfAllLeft()
{
    if (!isLeaving())
        Q_EMIT allLeft();
}

void KeptTokens::forget(const Connection &connection)
{
    noteExpected(connection, false);
    auto *run = new SignOutRun(keptSignIn(connection), m_tokens, std::nullopt, std::nullopt, this);
    connect(run, &SignOutRun::ended, this, [this, run](const SignOutReport &report) {
        if (report.notWiped)
            tellUnforgotten(*report.notWiped);
        run->deleteLater();
        --m_forgetting;
        tellIfAllLeft();
    });
    ++m_forgetting;
    run->start();
}

/// In the list as it is now: another window may have changed the connection, renamed or removed it. Without
/// an issuer it keeps the one it knows.
std::optional<ConnectionListError> KeptTokens::noteExpected(
    const Connection &connection, bool expectsToken, const QString &issuer)
{
    return ConnectionList().update(connection.keychainKey(), [&](Connection &noted) {
        noted.expectsToken = expectsToken;
        if (!issuer.isEmpty())
            noted.issuer = issuer;
    });
}

/// That there is no keychain at all is said once.
void KeptTokens::tellUnkept(const TokenStoreError &error)
{
    if (error.fault == TokenStoreFault::NoKeychain && std::exchange(m_toldNoKeychain, true))
        return;
    Q_EMIT told(tokenStoreErrorText(error));
}

/// Where there is no keychain, nothing was ever kept in it.
void KeptTokens::tellUnforgotten(const TokenStoreError &error)
{
    if (error.fault != TokenStoreFault::NoKeychain)
        Q_EMIT told(tr("The keychain did not let go of the token. Remove the entry “audit-console” with the "
                       "system's own keychain program."));
}

} // namespace Audit
