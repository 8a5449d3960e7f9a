// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Audit {

/// Why a request to the Audit API brought no value. A kind and facts, no sentence: words/errortext.h words
/// them.
enum class ErrorKind {
    NameNotFound, ///< the host name does not resolve
    Unreachable, ///< connection refused or no route
    TimedOut, ///< silence, or slower than the deadline allows
    TlsRefused, ///< the certificate or the protocol is not acceptable; tls says why
    ConnectionCut, ///< the answer ended before it was whole
    RedirectRefused, ///< the server points to another origin, or in circles; detail is the target
    TooLarge, ///< the body or its header passes the cap
    NotTheApi, ///< an answer that is no JSON, such as a proxy's HTML page
    Malformed, ///< JSON, but not the shape that the API promises, or cut inside
    SignedOut, ///< 401
    Forbidden, ///< 403
    NotFound, ///< 404
    Invalid, ///< 422; fields says which parameters
    TooManyRequests, ///< 429; retryAfterSeconds where the server tells
    ServerFault, ///< 5xx
    Unexpected, ///< any other status
    Refused, ///< an error object in a 200 answer
    Cancelled, ///< stopped by the person
    NoToken, ///< the request was not sent: there is no token for this server
    ProxyFailed, ///< the proxy cannot be reached or lets nothing through; detail is its address
};

/// What was not acceptable about a server's TLS. The fact beside each stands in the error's detail.
enum class TlsFault {
    SelfSigned, ///< nobody but itself vouches for the certificate; its names
    UnknownIssuer, ///< an authority vouches for it that is not known here; the authority's name
    WrongHost, ///< it is for other names; these
    Expired, ///< since when
    NotYetValid, ///< from when on
    OldProtocol, ///< TLS 1.1 or older
    NotTls, ///< what answers does not encrypt
    HungUp, ///< it ended the connection before anything was encrypted; of ConnectionCut
    Other, ///< the network's own words
};

/// One complaint of a 422 about one parameter (FastAPI's ValidationError, last element of loc).
struct FieldError
{
    QString field {}; ///< the parameter's name, such as "start_time"; empty where loc names none
    QString message {}; ///< the server's own words, untrusted
    std::optional<qint64> limit {}; ///< ctx.le, ctx.ge or ctx.limit_value

    bool operator==(const FieldError &) const = default;
};

struct ApiError
{
    ErrorKind kind = ErrorKind::Unexpected;
    int httpStatus = 0; ///< 0 where no status line arrived
    QList<FieldError> fields {};
    QString detail {}; ///< the server's or the network's own words, untrusted, at most 4,096 characters
    QString code {}; ///< the server's machine-readable code, where it sends one
    QString requestId {}; ///< X-Request-ID or the body's request_id
    std::optional<int> retryAfterSeconds {}; ///< clamped to 1 s … 15 min
    std::optional<TlsFault> tls {}; ///< of TlsRefused; HungUp of ConnectionCut

    bool operator==(const ApiError &) const = default;
};

} // namespace Audit
