// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/wirerules.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

struct TransportRow
{
    QNetworkReply::NetworkError fault;
    ErrorKind kind;
};

constexpr TransportRow transportTable[] = {
    { QNetworkReply::HostNotFoundError, ErrorKind::NameNotFound },
    { QNetworkReply::ConnectionRefusedError, ErrorKind::Unreachable },
    { QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Unreachable },
    { QNetworkReply::NetworkSessionFailedError, ErrorKind::Unreachable },
    { QNetworkReply::UnknownNetworkError, ErrorKind::Unreachable },
    { QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Unreachable },
    { QNetworkReply::ProxyConnectionClosedError, ErrorKind::Unreachable },
    { QNetworkReply::ProxyNotFoundError, ErrorKind::Unreachable },
    { QNetworkReply::ProxyTimeoutError, ErrorKind::TimedOut },
    { QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Unreachable },
    { QNetworkReply::TimeoutError, ErrorKind::TimedOut },
    // Our own aborts are disconnected first, so what is cancelled here was cancelled by Qt's inactivity
    // timer.
    { QNetworkReply::OperationCanceledError, ErrorKind::TimedOut },
    { QNetworkReply::SslHandshakeFailedError, ErrorKind::TlsRefused },
    { QNetworkReply::RemoteHostClosedError, ErrorKind::ConnectionCut },
    // Qt wants to send a body again where the connection broke off; ours can be read once.
    { QNetworkReply::ContentReSendError, ErrorKind::ConnectionCut },
    { QNetworkReply::TooManyRedirectsError, ErrorKind::RedirectRefused },
    { QNetworkReply::InsecureRedirectError, ErrorKind::RedirectRefused },
    { QNetworkReply::ProtocolFailure, ErrorKind::NotTheApi },
    { QNetworkReply::ProtocolUnknownError, ErrorKind::NotTheApi },
    { QNetworkReply::ProtocolInvalidOperationError, ErrorKind::NotTheApi },
    { QNetworkReply::UnknownContentError, ErrorKind::Malformed },
};

constexpr ErrorKind passingKinds[]
    = { ErrorKind::NameNotFound, ErrorKind::Unreachable, ErrorKind::ConnectionCut, ErrorKind::ProxyFailed };
constexpr int passingStatuses[] = { 408, 425, 429, 500, 502, 503, 504 };

constexpr int shortestWait = 1;
constexpr int longestWait = 15 * 60;
constexpr qsizetype longestDetail = 4096;

template <class List, class Value>
bool contains(const List &list, const Value &value)
{
    return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || type == "application/json" || type.endsWith("+json");
}

bool looksLikeJson(QByteArrayView text)
{
    return text.startsWith('{') || text.startsWith('[');
}

/// A text as long as the limit was cut there, perhaps inside the secret: what is left of that goes too.
void strike(QString &text, const QString &secret)
{
    const bool mayEndInside = text.size() >= longestDetail;
    text.replace(secret, u"…"_s);
    for (qsizetype part = secret.size() - 1; mayEndInside && part > 0; --part) {
        if (text.endsWith(QStringView(secret).first(part))) {
            text.chop(part);
            return;
        }
    }
}

/// The position of the quote that ends the string which starts at `from`; -1 where none does.
qsizetype endOfString(QByteArrayView json, qsizetype from)
{
    for (qsizetype quote = json.indexOf('"', from); quote >= 0; quote = json.indexOf('"', quote + 1)) {
        qsizetype first = quote;
        while (first > from && json[first - 1] == '\\')
            --first;
        if ((quote - first) % 2 == 0)
            return quote;
    }
    return -1;
}

} // namespace

ErrorKind kindOfTransport(QNetworkReply::NetworkError fault)
{
    const auto row = std::find_if(std::begin(transportTable), std::end(transportTable),
        [fault](const TransportRow &r) { return r.fault == fault; });
    return row == std::end(transportTable) ? ErrorKind::Unexpected : row->kind;
}

bool mayPass(const ApiError &error)
{
    return contains(passingKinds, error.kind) || contains(passingStatuses, error.httpStatus);
}

std::optional<ErrorKind> faultOfBody(int status, const QByteArray &contentType, QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    if (status != 200 || text.isEmpty() || !isJsonType(contentType))
        return ErrorKind::NotTheApi;
    if (contentType.isEmpty() && !looksLikeJson(text))
        return ErrorKind::NotTheApi;
    if (endsInside(text))
        return ErrorKind::ConnectionCut;
    return std::nullopt;
}

bool isJsonText(const QByteArray &contentType, QByteArrayView body)
{
    return isJsonType(contentType) && looksLikeJson(body.trimmed());
}

bool endsInside(QByteArrayView json)
{
    // Every answer passes here, and most of it is text between quotes: that is leapt over.
    qsizetype depth = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
            at = endOfString(json, at + 1);
            if (at < 0)
                return true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return depth > 0;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) && a.userInfo().isEmpty()
        && b.userInfo().isEmpty();
}

std::optional<qint64> parseHttpDate(const QByteArray &text)
{
    const QLocale english = QLocale::c();
    QDateTime time
        = english.toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time = QDateTime(time.date(), time.time(), Qt::UTC);
    return time.toMSecsSinceEpoch() * 1000;
}

std::optional<int> clampedWait(std::optional<qint64> seconds)
{
    if (!seconds)
        return std::nullopt;
    return int(std::clamp<qint64>(*seconds, shortestWait, longestWait));
}

QString shownTarget(const QByteArray &location)
{
    const QUrl target = QUrl::fromEncoded(location);
    if (!target.isValid())
        return QString::fromUtf8(location);
    QString shown = target.toString(QUrl::RemoveUserInfo);
    if (!target.userInfo().isEmpty())
        shown.replace(shown.indexOf("//"_L1), 2, u"//…@"_s);
    return shown;
}

std::optional<int> parseRetryAfter(const QByteArray &value, std::optional<qint64> serverTimeUs)
{
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return clampedWait(seconds);
    const std::optional<qint64> date = parseHttpDate(value);
    if (!date || !serverTimeUs)
        return std::nullopt;
    return clampedWait((*date - *serverTimeUs) / 1'000'000);
}

ApiError withoutSecret(ApiError error, const Token &token)
{
    if (!token.isEmpty()) {
        const QString secret = QString::fromLatin1(token.secret());
        strike(error.detail, secret);
        strike(error.code, secret);
        strike(error.requestId, secret);
        for (FieldError &field : error.fields) {
            strike(field.field, secret);
            strike(field.message, secret);
        }
    }
    error.detail.truncate(longestDetail);
    return error;
}

} // namespace Audit
