// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/providerexchange.h"

#include "api/wirerules.h"
#include "signin/formdevice.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = 32 << 10;
constexpr qsizetype longestBody = 256 << 10; ///< a description or a set of keys has some kilobytes
constexpr qsizetype longestDetail = 1000;

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// Qt wanted to send the body again, which happens where the connection broke off.
ErrorKind kindOf(QNetworkReply::NetworkError fault)
{
    return fault == QNetworkReply::ContentReSendError ? ErrorKind::ConnectionCut : kindOfTransport(fault);
}

} // namespace

ProviderExchange::ProviderExchange(const ProviderRoute &route, Ended ended)
    : m_route(route)
    , m_ended(std::move(ended))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (m_route.prepare)
        m_route.prepare(m_network);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] { fail(ErrorKind::TimedOut); });
}

ProviderExchange::~ProviderExchange()
{
    dropReply();
}

void ProviderExchange::get(const QUrl &url)
{
    watch(m_network.get(prepared(url)));
}

void ProviderExchange::post(const QUrl &url, const QList<Parameter> &form)
{
    QNetworkRequest request = prepared(url);
    auto *body = new FormDevice(encodeParameters(form));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = m_network.post(request, body);
    body->setParent(reply);
    watch(reply);
}

QNetworkRequest ProviderExchange::prepared(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_route.tls);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "audit-console/" AUDIT_VERSION);
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void ProviderExchange::watch(QNetworkReply *reply)
{
    m_due.start(m_route.deadline);
    m_reply = reply;
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &ProviderExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &ProviderExchange::takeEnd, Qt::QueuedConnection);
}

void ProviderExchange::takeBytes()
{
    if (!m_reply)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > longestBody)
        fail(ErrorKind::TooLarge);
}

void ProviderExchange::takeEnd()
{
    const QPointer<ProviderExchange> self(this);
    takeBytes(); // may be the end of it
    if (!self || !m_ended || !m_reply)
        return;
    if (isRedirect(status()))
        return fail(ErrorKind::RedirectRefused, QString::fromUtf8(m_reply->rawHeader("Location")));
    const bool isSaid = m_reply->error() == QNetworkReply::NoError || status() >= 400;
    if (status() == 0 || !isSaid)
        return fail(kindOf(m_reply->error()), m_reply->errorString());
    end(ProviderAnswer { status(), std::move(m_body), parseHttpDate(m_reply->rawHeader("Date")) });
}

void ProviderExchange::fail(ErrorKind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status();
    error.detail = detail.left(longestDetail);
    end(error);
}

void ProviderExchange::end(const Result<ProviderAnswer> &result)
{
    m_due.stop();
    dropReply();
    if (const Ended ended = std::exchange(m_ended, {}))
        ended(result); // may have destroyed this
}

void ProviderExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // abort() says finished() before it returns
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

int ProviderExchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

} // namespace Audit
