// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/signoutrun.h"

#include "signin/discovery.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Audit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds revocationPatience = 10s;

/// Longer than an exchange in another program takes, which would store what it brings after the wiping.
constexpr std::chrono::milliseconds lockPatience = 40s;

constexpr qsizetype longestDetail = 1000;

} // namespace

SignOutRun::SignOutRun(KeptSignIn kept, TokenStore &store, std::optional<Provider> provider,
    std::optional<UnstoredToken> unstored, QObject *parent)
    : QObject(parent)
    , m_kept(std::move(kept))
    , m_store(store)
    , m_provider(std::move(provider))
    , m_token(unstored ? unstored->token : Token())
{
    m_kept.settings.deadline = std::min(m_kept.settings.deadline, revocationPatience);
}

SignOutRun::~SignOutRun() = default;

/// Who signs out does so even where another program holds the lock for too long.
void SignOutRun::start()
{
    m_step = acquireLock(m_kept.refreshKey(), lockPatience, [this](const auto &lock) {
        if (lock)
            m_lock = *lock;
        readKept();
    });
}

void SignOutRun::startAfter(const RefreshRun &exchange)
{
    connect(&exchange, &RefreshRun::ended, this, [this](const RefreshRun::Outcome &outcome) {
        if (outcome)
            m_token = outcome->unstored ? outcome->unstored->token : Token();
        start();
    });
}

void SignOutRun::readKept()
{
    const bool isSignIn = !m_kept.settings.clientId.isEmpty(); // else a token that was pasted
    const QString key = isSignIn ? m_kept.refreshKey() : m_kept.key;
    m_step = m_store.read(key, [this, isSignIn](const Result<Token, TokenStoreError> &kept) {
        if (kept && isSignIn && m_token.isEmpty())
            m_token = *kept;
        if (!kept && m_kept.isExpected && !m_isTried && kept.error().fault == TokenStoreFault::NotFound)
            return tryKeychain();
        if (!kept && m_kept.isExpected && kept.error().fault != TokenStoreFault::NotFound)
            m_report.notWiped = kept.error();
        wipe({ trialKey(), m_kept.refreshKey(), m_kept.key });
    });
}

/// A locked keyring says that there is nothing, and removes nothing without a complaint. One that takes an
/// entry tells the truth.
void SignOutRun::tryKeychain()
{
    m_isTried = true;
    m_step = m_store.write(trialKey(), Token("trial"), [this](const Result<Done, TokenStoreError> &written) {
        if (written)
            return readKept();
        m_report.notWiped = TokenStoreError { TokenStoreFault::NotFound, written.error().detail };
        wipe({ m_kept.refreshKey(), m_kept.key });
    });
}

QString SignOutRun::trialKey() const
{
    return m_kept.key + QStringLiteral(" [trial]");
}

void SignOutRun::wipe(const QStringList &keys)
{
    if (keys.isEmpty()) {
        m_lock.reset();
        return revoke();
    }
    m_step = m_store.remove(keys.constFirst(), [this, keys](const Result<Done, TokenStoreError> &removed) {
        if (!removed)
            m_report.notWiped = removed.error();
        wipe(keys.sliced(1));
    });
}

void SignOutRun::revoke()
{
    if (m_token.isEmpty())
        return end();
    if (m_provider)
        return post();
    m_exchange = std::make_unique<ProviderExchange>(
        m_kept.settings, [this](const Result<ProviderAnswer> &answer) { takeDescription(answer); });
    m_exchange->get(m_kept.settings.description());
}

void SignOutRun::takeDescription(const Result<ProviderAnswer> &answer)
{
    const auto provider = readDescription(answer, m_kept.settings.issuer);
    if (!provider)
        return fail(provider.error());
    m_provider = *provider;
    post();
}

void SignOutRun::post()
{
    if (m_provider->revocation.isEmpty()) {
        m_report.revocation = SignOutReport::Revocation::NotOffered;
        return end();
    }
    m_exchange = std::make_unique<ProviderExchange>(
        m_kept.settings, [this](const Result<ProviderAnswer> &answer) { takeRevocation(answer); });
    m_exchange->post(m_provider->revocation,
        {
            { "token", m_token.secret() },
            { "token_type_hint", "refresh_token" },
            { "client_id", m_kept.settings.clientId.toUtf8() },
        });
}

/// A token that the provider does not know is answered with 200, too.
void SignOutRun::takeRevocation(const Result<ProviderAnswer> &answer)
{
    if (!answer) {
        return fail(
            faultOfTransport(answer.error(), SignInFault::TokenUnreachable, SignInFault::TokenRedirects));
    }
    if (answer->status != 200) {
        const QJsonObject document = QJsonDocument::fromJson(answer->body).object();
        SignInError error { SignInFault::TokenRefused };
        error.code = document["error"_L1].toString().left(longestDetail);
        error.httpStatus = answer->status;
        return fail(error);
    }
    m_report.revocation = SignOutReport::Revocation::Revoked;
    end();
}

void SignOutRun::fail(const SignInError &error)
{
    m_report.revocation = SignOutReport::Revocation::Failed;
    m_report.revocationError = error;
    end();
}

void SignOutRun::end()
{
    Q_EMIT ended(m_report);
}

} // namespace Audit
