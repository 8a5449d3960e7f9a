// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpexchange.h"

#include "api/network.h"
#include "api/wirerules.h"
#include "domain/json.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUuid>

#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// Compressed bytes that Qt takes in at a time. It inflates all of them at once to count, so this bounds what
/// a bomb can cost between two looks at the cap: a thousand times as much.
constexpr qint64 readBuffer = 32 << 10;
constexpr qint64 readStep = 64 << 10;
constexpr qsizetype errorBody = 64 << 10; ///< more of an error's text nobody reads

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArray userAgent()
{
    return QByteArrayLiteral("audit-console/" AUDIT_VERSION);
}

} // namespace

HttpExchange::HttpExchange(Network &network, const ClientLimits &limits, Token token, Ended ended)
    : m_network(network)
    , m_limits(limits)
    , m_token(std::move(token))
    , m_ended(std::move(ended))
    , m_requestId(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
    for (QTimer *timer : { &m_headersDue, &m_totalDue }) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { fail(ErrorKind::TimedOut); });
    }
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::get(const QUrl &url)
{
    m_totalDue.start(m_limits.total);
    send(url);
}

bool HttpExchange::spokeJson() const
{
    return isJsonText(m_contentType, m_body);
}

void HttpExchange::send(const QUrl &url)
{
    m_body.clear();
    m_headersDue.start(m_limits.headers);
    m_reply = m_network.get(prepared(url));
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::takeEnd);
}

QNetworkRequest HttpExchange::prepared(const QUrl &url) const
{
    QNetworkRequest request(url);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.secret());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("X-Request-ID", m_requestId);
    request.setTransferTimeout(int(m_limits.headers.count())); // silence in the middle of a body
    request.setDecompressedSafetyCheckThreshold(
        -1); // our own cap tells a bomb from a broken stream; Qt's guard does not
    return request;
}

void HttpExchange::takeHeaders()
{
    if (status() == 0)
        return;
    m_headersDue.stop();
    m_contentType = header("Content-Type");
    if (status() == 200 && header("Content-Length").toLongLong() > m_limits.bodyBytes)
        fail(ErrorKind::TooLarge);
}

void HttpExchange::takeBytes()
{
    const bool isError = status() != 200;
    const qint64 cap = isError ? errorBody : m_limits.bodyBytes;
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(readStep);
        if (bytes.isEmpty())
            return;
        m_body += bytes;
        if (m_body.size() <= cap)
            continue;
        if (isError)
            takeStatus();
        else
            fail(ErrorKind::TooLarge);
        return;
    }
}

void HttpExchange::takeEnd()
{
    takeBytes();
    if (!m_ended)
        return;
    const bool isGood = status() >= 200 && status() < 300;
    if (isRedirect(status()))
        follow();
    else if (status() >= 300)
        takeStatus();
    else if (isGood && m_reply->error() == QNetworkReply::NoError)
        takeAnswer();
    else
        fail(m_network.faultOf(*m_reply));
}

/// Only to where the token may go: Qt's own policies send it along to any host.
void HttpExchange::follow()
{
    const QByteArray location = header("Location");
    const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool isAllowed = !location.isEmpty() && target.isValid() && isSameOrigin(target, m_reply->url())
        && m_redirects < m_limits.redirects;
    if (!isAllowed)
        return fail(ErrorKind::RedirectRefused, shownTarget(location));
    ++m_redirects;
    dropReply();
    send(target);
}

void HttpExchange::takeStatus()
{
    ApiError error = decodeError(status(), m_body);
    if (error.requestId.isEmpty())
        error.requestId = requestId();
    const QByteArray retryAfter = header("Retry-After");
    if (!retryAfter.isEmpty())
        error.retryAfterSeconds = parseRetryAfter(retryAfter, serverTime());
    else
        error.retryAfterSeconds = clampedWait(error.retryAfterSeconds);
    end(withoutSecret(std::move(error), m_token));
}

void HttpExchange::takeAnswer()
{
    if (const auto fault = faultOfBody(status(), header("Content-Type"), m_body))
        return fail(*fault);
    end(HttpAnswer { std::move(m_body), serverTime(), requestId() });
}

void HttpExchange::fail(ErrorKind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    fail(std::move(error));
}

void HttpExchange::fail(ApiError error)
{
    error.httpStatus = status();
    error.requestId = requestId();
    end(withoutSecret(std::move(error), m_token));
}

void HttpExchange::end(const Result<HttpAnswer> &result)
{
    m_headersDue.stop();
    m_totalDue.stop();
    dropReply();
    if (const Ended ended = std::exchange(m_ended, {}))
        ended(result); // may have destroyed this
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // abort() says finished() before it returns
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

int HttpExchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

QByteArray HttpExchange::header(const char *name) const
{
    return m_reply->rawHeader(name);
}

std::optional<qint64> HttpExchange::serverTime() const
{
    return parseHttpDate(header("Date"));
}

/// The server's own name for the request where it has one, else ours, which its log may know.
QString HttpExchange::requestId() const
{
    const QByteArray id = m_reply ? header("X-Request-ID") : QByteArray();
    return QString::fromLatin1(id.isEmpty() ? m_requestId : id);
}

} // namespace Audit
