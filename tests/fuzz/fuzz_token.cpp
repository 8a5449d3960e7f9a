// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "service/tokenverifier.h"
#include "tokens/jose.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

using namespace Audit;

namespace {

constexpr qint64 now = 1'800'000'000;
const QByteArray secret(40, 's');

/// A set with a key of each kind, and a shared secret beside it.
TokenVerifier makeVerifier()
{
    QByteArrayList keys;
    for (const char *algorithm : { "RS256", "ES256" })
        keys += Jose::publicKey(*Jose::makeKey(algorithm)).value();
    QTemporaryFile file;
    file.open();
    file.write("{\"keys\":[" + keys.join(',') + "]}");
    file.flush();
    TokenRules rules;
    rules.issuers = { QStringLiteral("me") };
    rules.audiences = { QStringLiteral("audit") };
    rules.keySet = file.fileName();
    rules.secret = secret;
    return std::move(TokenVerifier::make(rules)).value();
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Rightly signed claims, whatever they say: the fuzzer cannot sign.
QByteArray signedToken(const QByteArray &claims)
{
    static const QByteArray key = "{\"kty\":\"oct\",\"k\":\"" + base64(secret) + "\"}";
    return Jose::sign("{\"alg\":\"HS256\"}", claims, key).value_or(QByteArray());
}

bool isForUs(const QJsonObject &claims)
{
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    return claims.value(QLatin1String("iss")) == QLatin1String("me")
        && (audience == QLatin1String("audit") || audience.toArray().contains(QLatin1String("audit")))
        && claims.value(QLatin1String("exp")).isDouble();
}

} // namespace

/// A token as it comes, then its parts as header and claims of one, then as claims that are rightly signed.
void tryInput(const QByteArray &input)
{
    static TokenVerifier verifier = makeVerifier();
    promise(!verifier.check(input, now)); // nothing that strangers make up proves anything
    const qsizetype middle = input.indexOf('\0');
    const QByteArray header = base64(input.left(middle));
    const QByteArray claims = middle < 0 ? QByteArray() : input.mid(middle + 1);
    promise(!verifier.check(header + '.' + base64(claims) + '.' + base64(input), now));
    const auto reach = verifier.check(signedToken(claims), now);
    if (reach)
        promise(isForUs(QJsonDocument::fromJson(claims).object()));
}
