// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/discovery.h"

#include "signin/tokenanswer.h"

namespace Audit {

namespace {

SignInError withStatus(SignInFault fault, int status)
{
    SignInError error { fault };
    error.httpStatus = status;
    error.cause = status >= 500 ? ErrorKind::ServerFault : ErrorKind::Unexpected;
    return error;
}

} // namespace

Result<Provider, SignInError> readDescription(
    const Result<ProviderAnswer> &answer, const QString &pinnedIssuer)
{
    if (!answer) {
        return faultOfTransport(
            answer.error(), SignInFault::ProviderUnreachable, SignInFault::ProviderRedirects);
    }
    if (answer->status >= 500)
        return withStatus(SignInFault::ProviderUnreachable, answer->status);
    if (answer->status != 200)
        return withStatus(SignInFault::NoDescription, answer->status);
    return readProvider(answer->body, pinnedIssuer);
}

Result<QList<VerifyingKey>, SignInError> readPublishedKeys(const Result<ProviderAnswer> &answer)
{
    if (!answer)
        return faultOfTransport(answer.error(), SignInFault::KeysUnavailable, SignInFault::KeysUnavailable);
    QList<VerifyingKey> keys = answer->status == 200 ? readKeys(answer->body) : QList<VerifyingKey>();
    if (keys.isEmpty())
        return withStatus(SignInFault::KeysUnavailable, answer->status);
    return keys;
}

} // namespace Audit
