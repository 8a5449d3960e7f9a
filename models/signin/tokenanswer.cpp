// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/tokenanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 1000;
constexpr qint64 longestLife = 366ll * 24 * 3600;

SignInError incomplete(QLatin1StringView member)
{
    return { SignInFault::TokenIncomplete, member };
}

/// Numbers come as texts, too.
std::optional<qint64> lifeOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 seconds = value.toVariant().toLongLong(&isNumber);
    if (!isNumber || seconds <= 0)
        return std::nullopt;
    return std::min(seconds, longestLife);
}

SignInError refusal(const QJsonObject &document, int status)
{
    SignInError error { SignInFault::TokenRefused };
    error.code = document["error"_L1].toString().left(longestDetail);
    error.detail = document["error_description"_L1].toString().left(longestDetail);
    error.httpStatus = status;
    return error;
}

SignInError unreadable(int status)
{
    SignInError error { SignInFault::TokenUnreadable };
    error.httpStatus = status;
    return error;
}

SignInError serverFault(int status)
{
    SignInError error { SignInFault::TokenUnreachable };
    error.cause = status == 429 ? ErrorKind::TooManyRequests : ErrorKind::ServerFault;
    error.httpStatus = status;
    return error;
}

Result<TokenAnswer, SignInError> readTokens(const QJsonObject &document, qint64 nowUs)
{
    TokenAnswer tokens;
    tokens.access = Token(document["access_token"_L1].toString().toUtf8());
    tokens.refresh = Token(document["refresh_token"_L1].toString().toUtf8());
    tokens.idToken = document["id_token"_L1].toString().toUtf8();
    tokens.expiresInSeconds = lifeOf(document["expires_in"_L1]);
    tokens.scopes = document["scope"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    tokens.serverTimeUs = nowUs;
    if (!tokens.access.isUsable())
        return incomplete("access_token"_L1);
    if (document["token_type"_L1].toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return incomplete("token_type"_L1);
    if (!tokens.refresh.isEmpty() && !tokens.refresh.isUsable())
        return incomplete("refresh_token"_L1);
    return tokens;
}

} // namespace

Result<TokenAnswer, SignInError> readTokenAnswer(const Result<ProviderAnswer> &answer, qint64 nowUs)
{
    if (!answer)
        return faultOfTransport(answer.error(), SignInFault::TokenUnreachable, SignInFault::TokenRedirects);
    if (answer->status >= 500 || answer->status == 429)
        return serverFault(answer->status);
    const QJsonDocument json = QJsonDocument::fromJson(answer->body);
    if (!json.isObject())
        return unreadable(answer->status);
    const QJsonObject document = json.object();
    if (document["error"_L1].isString())
        return refusal(document, answer->status);
    if (answer->status != 200)
        return unreadable(answer->status);
    return readTokens(document, answer->serverTimeUs.value_or(nowUs));
}

SignInError faultOfTransport(const ApiError &error, SignInFault unreachable, SignInFault redirects)
{
    const bool isRedirect = error.kind == ErrorKind::RedirectRefused;
    return { isRedirect ? redirects : unreachable, error.detail.left(longestDetail), {}, error.kind,
        error.httpStatus, error.tls };
}

} // namespace Audit
