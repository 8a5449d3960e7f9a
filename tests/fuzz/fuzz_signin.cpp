// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "signin/authorizationrequest.h"
#include "signin/callbacklistener.h"
#include "signin/idtoken.h"
#include "signin/tokenanswer.h"
#include "signin/tokenfacts.h"
#include "tokens/jose.h"

using namespace Audit;

namespace {

const QString issuer = QStringLiteral("https://id.example");
const QByteArray state = "the-state-of-the-question";
const QByteArray nonce = "the-nonce-of-the-question";

SignInSettings makeSettings()
{
    SignInSettings settings;
    settings.server = QUrl(issuer);
    settings.tenant = QStringLiteral("widget");
    settings.clientId = QStringLiteral("audit-console");
    settings.port = 28'450;
    return settings;
}

QList<VerifyingKey> makeKeys()
{
    return readKeys("{\"keys\":[" + Jose::publicKey(*Jose::makeKey("ES256")).value() + "]}");
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void tryAsCallback(const QByteArray &input, const SignInSettings &settings)
{
    AuthorizationRequest request;
    request.state = state;
    const CallbackHead head = readCallbackHead(input, settings.redirect());
    const QByteArray query = head.status == 200 ? head.query : input;
    if (readCallback(query, request, Provider { issuer }, settings))
        promise(QByteArray::fromPercentEncoding(query).contains(state)); // else anybody could answer
}

void tryAsDescription(const QByteArray &input)
{
    const auto provider = readProvider(input, issuer);
    if (!provider)
        return;
    promise(provider->issuer == issuer);
    promise(isSafeProviderAddress(provider->token) && isSafeProviderAddress(provider->authorization));
}

void tryAsIdToken(const QByteArray &input, const SignInSettings &settings)
{
    static const QList<VerifyingKey> keys = makeKeys();
    const IdTokenRules checked { issuer, nonce, keys, 1'800'000'000'000'000 };
    promise(!checkIdToken(input, checked, settings)); // nothing that strangers make up proves anything
    const QByteArray token = base64("{\"alg\":\"ES256\"}") + '.' + base64(input) + ".c2ln";
    promise(!checkIdToken(token, checked, settings));
    const IdTokenRules vouchedFor { issuer, nonce, {}, 1'800'000'000'000'000 };
    if (checkIdToken(token, vouchedFor, settings))
        promise(input.contains(nonce) && input.contains("audit-console") && input.contains("exp"));
}

} // namespace

/// What comes from a browser and from a provider before either is trusted.
void tryInput(const QByteArray &input)
{
    static const SignInSettings settings = makeSettings();
    tryAsCallback(input, settings);
    tryAsDescription(input);
    tryAsIdToken(input, settings);
    readTokenFacts(input);
    const auto tokens = readTokenAnswer(ProviderAnswer { 200, input, {} }, 0);
    promise(!tokens || tokens->access.isUsable());
}
