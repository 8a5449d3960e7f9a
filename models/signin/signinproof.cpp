// SPDX-License-Identifier: GPL-3.0-or-later
// A sign-in's second half: the code for tokens, and what proves them.
#include "domain/timetext.h"
#include "signin/discovery.h"
#include "signin/signin.h"

namespace Audit {

void SignIn::exchange(const QByteArray &code)
{
    if (m_stage != Stage::Proving)
        return;
    m_exchange = std::make_unique<ProviderExchange>(
        m_settings, [this](const Result<ProviderAnswer> &answer) { takeTokens(answer); });
    m_exchange->post(m_provider.token,
        {
            { "grant_type", "authorization_code" },
            { "code", code },
            { "redirect_uri", m_settings.redirect().toEncoded() },
            { "client_id", m_settings.clientId.toUtf8() },
            { "code_verifier", m_request.verifier },
        });
}

void SignIn::takeTokens(const Result<ProviderAnswer> &answer)
{
    const auto tokens = readTokenAnswer(answer, nowMicroseconds());
    if (!tokens)
        return fail(tokens.error());
    m_tokens = *tokens;
    if (m_provider.keys.isEmpty())
        prove(std::nullopt);
    else
        fetchKeys();
}

void SignIn::fetchKeys()
{
    m_exchange = std::make_unique<ProviderExchange>(
        m_settings, [this](const Result<ProviderAnswer> &answer) { takeKeys(answer); });
    m_exchange->get(m_provider.keys);
}

void SignIn::takeKeys(const Result<ProviderAnswer> &answer)
{
    const auto keys = readPublishedKeys(answer);
    if (!keys)
        return fail(keys.error());
    prove(*keys);
}

void SignIn::prove(const std::optional<QList<VerifyingKey>> &keys)
{
    const IdTokenRules rules { m_provider.issuer, m_request.nonce, keys, m_tokens.serverTimeUs };
    const auto claims = checkIdToken(m_tokens.idToken, rules, m_settings);
    if (!claims)
        return fail(claims.error());
    const TokenFacts facts = withPerson(readTokenFacts(m_tokens.access.secret()), factsOfClaims(*claims));
    end(Grant { m_provider, m_tokens, facts, m_withoutOptionalScope });
}

} // namespace Audit
