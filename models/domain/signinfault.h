// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

namespace Audit {

/// Why a sign-in, a refresh or a sign-out did not come to its end. A kind and facts, no sentence:
/// words/signinwords.h words them. Whatever the kind, nothing was stored.
enum class SignInFault {
    NoClientId, ///< the connection names no client
    NoPort, ///< the connection names no port for the answer
    // The provider's own description (discovery).
    ProviderUnreachable, ///< no answer; cause says why
    ProviderRedirects, ///< it points elsewhere, which is never followed; detail is the target
    NoDescription, ///< an answer, but no description: httpStatus
    DescriptionUnreadable, ///< no JSON object, such as a web page
    DescriptionIncomplete, ///< detail is the missing member
    DescriptionUnsafe, ///< an address that is neither https nor loopback; detail is the member
    IssuerChanged, ///< not the issuer that the connection was made with; detail is the new one
    NoPkce, ///< it says that it does not know S256
    // The browser and its answer.
    PortTaken, ///< another program listens there; detail is the port
    CannotListen, ///< the system refuses; detail is its own words
    TimedOut, ///< five minutes without an answer
    Cancelled, ///< by the person
    NotARedirect, ///< what was pasted is not the address that the provider leads to
    WrongHost, ///< a request to the port in another host's name
    NotAnAnswer, ///< a request to the port that is no GET of the redirect path
    WrongState, ///< an answer to a question that nobody asked here
    AnsweredTwice, ///< a second answer to one question
    WrongIssuerInAnswer, ///< the answer names another provider (RFC 9207); detail is its issuer
    NoCode, ///< neither a code nor an error
    AccessDenied, ///< the person or the provider declined
    ScopeRefused, ///< invalid_scope, also for the smaller scope
    ProviderRefused, ///< another error of the authorization endpoint: code, detail
    // The token endpoint.
    TokenUnreachable, ///< no answer, or a 5xx: cause, httpStatus. Whether a token was issued is unknown
    TokenRedirects, ///< it points elsewhere, which is never followed; detail is the target
    TokenRefused, ///< an OAuth error: code, detail
    TokenUnreadable, ///< no JSON object, such as a web page
    TokenIncomplete, ///< detail is the member that is missing or unusable
    // The id_token.
    IdTokenMissing,
    IdTokenUnreadable, ///< no three parts of JSON
    IdTokenIncomplete, ///< detail is the missing claim
    AlgorithmRefused, ///< neither RS256, PS256 nor ES256; detail is the algorithm
    KeysUnavailable, ///< the provider's keys cannot be fetched or read; cause, httpStatus
    KeyUnknown, ///< signed by a key that the provider does not publish; detail is its kid
    SignatureWrong,
    IssuerWrong, ///< detail is the issuer
    AudienceWrong, ///< made for another client; detail is the audience
    NonceWrong, ///< made for another sign-in
    Expired, ///< by the server's clock
    FromTheFuture, ///< issued later than the server's own now
    // Afterwards.
    RefreshRefused, ///< invalid_grant: the sign-in has ended; its token is gone
    NothingKept, ///< no refresh token: there was none to keep, or the person signed out
    KeychainUnavailable, ///< the kept token cannot be read or written now; detail is the keychain's own words
    LockUnavailable, ///< another program holds the connection's lock too long, or none can be made
};

struct SignInError
{
    SignInFault fault = SignInFault::ProviderUnreachable;
    QString detail {}; ///< untrusted, at most 1,000 characters
    QString code {}; ///< the provider's machine-readable error
    ErrorKind cause = ErrorKind::Unexpected; ///< of the faults that speak of a cause
    int httpStatus = 0; ///< 0 where no status line arrived
    std::optional<TlsFault> tls {}; ///< as in ApiError

    bool operator==(const SignInError &) const = default;
};

/// What the browser is told when it comes back to this machine.
enum class BrowserAnswer {
    SignedIn, ///< the code arrived: the tab can be closed, the rest is seen in the program
    Declined, ///< the provider's error arrived
    NotOurs, ///< wrong state
    Again, ///< a second answer
    Nothing, ///< another host, path or method
};

/// A page of plain texts; whoever sends it escapes them.
struct BrowserPage
{
    QString title;
    QString text;
    QString language; ///< BCP 47, such as "de"
    bool rightToLeft = false;
};

} // namespace Audit
