// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/provider.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 1000;

struct Address
{
    QLatin1StringView member;
    QUrl Provider::*place;
    bool isRequired;
};

constexpr Address addresses[] = {
    { "authorization_endpoint"_L1, &Provider::authorization, true },
    { "token_endpoint"_L1, &Provider::token, true },
    { "revocation_endpoint"_L1, &Provider::revocation, false },
    { "end_session_endpoint"_L1, &Provider::endSession, false },
    { "jwks_uri"_L1, &Provider::keys, false },
};

SignInError fault(SignInFault kind, const QString &detail = {})
{
    return { kind, detail.left(longestDetail) };
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

std::optional<SignInError> readAddress(
    const QJsonObject &document, const Address &address, Provider &provider)
{
    const QString text = document[address.member].toString();
    if (text.isEmpty()) {
        return address.isRequired ? std::optional(fault(SignInFault::DescriptionIncomplete, address.member))
                                  : std::nullopt;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!isSafeProviderAddress(url))
        return fault(SignInFault::DescriptionUnsafe, address.member);
    provider.*address.place = url;
    return std::nullopt;
}

bool deniesS256(const QJsonObject &document)
{
    const QJsonValue methods = document["code_challenge_methods_supported"_L1];
    return methods.isArray() && !methods.toArray().contains(u"S256"_s);
}

} // namespace

bool isSafeProviderAddress(const QUrl &url)
{
    const bool isBare
        = url.isValid() && !url.host().isEmpty() && !url.authority().contains(u'@') && !url.hasFragment();
    return isBare && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host())));
}

Result<Provider, SignInError> readProvider(const QByteArray &description, const QString &pinned)
{
    const QJsonDocument json = QJsonDocument::fromJson(description);
    if (!json.isObject())
        return fault(SignInFault::DescriptionUnreadable);
    const QJsonObject document = json.object();
    Provider provider;
    provider.issuer = document["issuer"_L1].toString();
    if (provider.issuer.isEmpty())
        return fault(SignInFault::DescriptionIncomplete, u"issuer"_s);
    if (!isSafeProviderAddress(QUrl(provider.issuer, QUrl::StrictMode)))
        return fault(SignInFault::DescriptionUnsafe, u"issuer"_s);
    if (!pinned.isEmpty() && pinned != provider.issuer)
        return fault(SignInFault::IssuerChanged, provider.issuer);
    for (const Address &address : addresses) {
        if (const auto wrong = readAddress(document, address, provider))
            return *wrong;
    }
    if (deniesS256(document))
        return fault(SignInFault::NoPkce);
    provider.namesItselfInAnswers = document["authorization_response_iss_parameter_supported"_L1].toBool();
    return provider;
}

} // namespace Audit
