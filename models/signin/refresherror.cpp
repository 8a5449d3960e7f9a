// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/refresherror.h"

namespace Audit {

ApiError apiErrorOf(const SignInError &error)
{
    ApiError told;
    told.detail = error.detail;
    told.code = error.code;
    told.httpStatus = error.httpStatus;
    switch (error.fault) {
    case SignInFault::ProviderUnreachable:
    case SignInFault::TokenUnreachable:
        told.kind = error.cause;
        told.tls = error.tls;
        break;
    case SignInFault::KeychainUnavailable:
    case SignInFault::LockUnavailable:
        told.kind = ErrorKind::NoToken;
        break;
    case SignInFault::ProviderRedirects:
    case SignInFault::TokenRedirects:
        told.kind = ErrorKind::RedirectRefused;
        break;
    case SignInFault::DescriptionUnreadable:
    case SignInFault::TokenUnreadable:
        told.kind = ErrorKind::NotTheApi;
        break;
    default:
        told.kind = ErrorKind::SignedOut;
    }
    return told;
}

} // namespace Audit
