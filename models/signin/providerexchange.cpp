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

} // namespace

ProviderExchange::ProviderExchange(const SignInSettings &settings, Ended ended)
    : m_ended(std::move(ended))
    , m_network(settings.route)
    , m_deadline(settings.deadline)
{
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
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "audit-console/" AUDIT_VERSION);
    request.setRawHeader("Connection", "close");
    return request;
}

void ProviderExchange::watch(QNetworkReply *reply)
{
    m_due.start(m_deadline);
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
        return fail(ErrorKind::RedirectRefused, shownTarget(m_reply->rawHeader("Location")));
    const bool isSaid = m_reply->error() == QNetworkReply::NoError || status() >= 400;
    if (status() == 0 || !isSaid)
        return fail(m_network.faultOf(*m_reply));
    end(ProviderAnswer { status(), std::move(m_body), parseHttpDate(m_reply->rawHeader("Date")) });
}

void ProviderExchange::fail(ErrorKind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    fail(std::move(error));
}

void ProviderExchange::fail(ApiError error)
{
    error.httpStatus = status();
    error.detail.truncate(longestDetail);
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
