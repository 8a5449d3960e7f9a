// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"
#include "domain/apierror.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QUrl>

#include <optional>

namespace Audit {

// What the client makes of a server's manners: pure rules, as tables where there are many cases.

/// What a transport fault means to the one who asked.
ErrorKind kindOfTransport(QNetworkReply::NetworkError fault);

/// True for a fault that may be gone at the next try: no connection, a cut answer, an overloaded server.
bool mayPass(const ApiError &error);

/// Why a 2xx answer is none of the Audit API's, before anyone decodes it: no content, no JSON, JSON that ends
/// inside.
std::optional<ErrorKind> faultOfBody(int status, const QByteArray &contentType, QByteArrayView body);

/// True for a body that says it is JSON and begins like an object or a list.
bool isJsonText(const QByteArray &contentType, QByteArrayView body);

/// True where JSON text stops inside a string, list or object. Half a gzip stream reaches us as such a text,
/// and Qt reports no error.
bool endsInside(QByteArrayView json);

/// Same scheme, host and port, and nothing in front of the host.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// "Sun, 22 Nov 2026 14:02:11 GMT" in microseconds since 1970 UTC.
std::optional<qint64> parseHttpDate(const QByteArray &text);

/// Where a redirect leads, for showing: an ellipsis for the user name and password that may stand in it.
QString shownTarget(const QByteArray &location);

/// Retry-After as seconds to wait, from seconds or a date; a date counts from the server's own clock. Clamped
/// to 1 s … 15 min; none where it is absent or unreadable.
std::optional<int> parseRetryAfter(const QByteArray &value, std::optional<qint64> serverTimeUs);
std::optional<int> clampedWait(std::optional<qint64> seconds);

/// The error with every occurrence of the token in the server's words struck out, and its detail cut to
/// 4,096.
ApiError withoutSecret(ApiError error, const Token &token);

} // namespace Audit
