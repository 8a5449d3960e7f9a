// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/authorizationrequest.h"

#include "domain/query.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>

#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 1000;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomText()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return base64(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

using Values = QHash<QByteArray, QByteArray>;

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/// None where a name comes twice: an answer with two codes is nobody's.
std::optional<Values> valuesOf(const QByteArray &query)
{
    Values values;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? part : part.left(equals));
        if (name.isEmpty())
            continue;
        if (values.contains(name))
            return std::nullopt;
        values.insert(name, equals < 0 ? QByteArray() : decoded(part.mid(equals + 1)));
    }
    return values;
}

struct ErrorRow
{
    QByteArrayView code;
    SignInFault fault;
};

constexpr ErrorRow errors[] = {
    { "access_denied", SignInFault::AccessDenied },
    { "invalid_scope", SignInFault::ScopeRefused },
};

SignInError refusal(const Values &values)
{
    SignInError error { SignInFault::ProviderRefused };
    error.code = QString::fromUtf8(values.value("error")).left(longestDetail);
    error.detail = QString::fromUtf8(values.value("error_description")).left(longestDetail);
    for (const ErrorRow &row : errors) {
        if (values.value("error") == row.code)
            error.fault = row.fault;
    }
    return error;
}

bool isFrom(const Values &values, const Provider &provider, const SignInSettings &settings)
{
    if (!values.contains("iss"))
        return !provider.namesItselfInAnswers;
    return settings.accepts(QString::fromUtf8(values.value("iss")), provider.issuer);
}

} // namespace

QByteArray challengeOf(const QByteArray &verifier)
{
    return base64(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

AuthorizationRequest makeAuthorizationRequest(
    const Provider &provider, const SignInSettings &settings, const QStringList &scopes)
{
    AuthorizationRequest request { {}, randomText(), randomText(), randomText(), scopes };
    const QList<Parameter> parameters {
        { "response_type", "code" },
        { "client_id", settings.clientId.toUtf8() },
        { "redirect_uri", settings.redirect().toEncoded() },
        { "scope", scopes.join(u' ').toUtf8() },
        { "state", request.state },
        { "nonce", request.nonce },
        { "code_challenge", challengeOf(request.verifier) },
        { "code_challenge_method", "S256" },
    };
    const QByteArray endpoint = provider.authorization.toEncoded();
    const char joint = endpoint.contains('?') ? '&' : '?';
    request.address = QUrl::fromEncoded(endpoint + joint + encodeParameters(parameters), QUrl::StrictMode);
    return request;
}

Result<QByteArray, SignInError> readCallback(const QByteArray &query, const AuthorizationRequest &request,
    const Provider &provider, const SignInSettings &settings)
{
    const auto values = valuesOf(query);
    if (!values)
        return SignInError { SignInFault::NotAnAnswer };
    if (request.state.isEmpty() || values->value("state") != request.state)
        return SignInError { SignInFault::WrongState };
    if (!isFrom(*values, provider, settings)) {
        const QString issuer = QString::fromUtf8(values->value("iss")).left(longestDetail);
        return SignInError { SignInFault::WrongIssuerInAnswer, issuer };
    }
    if (values->contains("error"))
        return refusal(*values);
    if (values->value("code").isEmpty())
        return SignInError { SignInFault::NoCode };
    return values->value("code");
}

Result<QByteArray, SignInError> queryOfPasted(const QString &address, const QUrl &redirect)
{
    const QUrl pasted(address.trimmed(), QUrl::StrictMode);
    const bool isTheRedirect = pasted.isValid() && pasted.hasQuery()
        && pasted.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == redirect;
    if (!isTheRedirect)
        return SignInError { SignInFault::NotARedirect };
    return pasted.query(QUrl::FullyEncoded).toLatin1();
}

} // namespace Audit
