// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httpresponse.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Audit {

namespace http = boost::beast::http;

namespace {

/// The same text for a whole second: it is put together once in it.
const std::string &httpDate()
{
    thread_local qint64 second = -1;
    thread_local std::string text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        text
            = QLocale::c()
                  .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                  .toStdString();
    }
    return text;
}

} // namespace

void HttpResponse::set(const Answer &answer, const Manner &manner)
{
    m_message = {};
    m_message.version(11);
    m_message.result(static_cast<unsigned>(answer.status));
    m_message.set(http::field::date, httpDate());
    m_message.set(http::field::content_type, "application/json");
    m_message.set(http::field::cache_control, "no-store");
    m_message.set(http::field::vary, "Accept-Encoding");
    m_message.set("X-Content-Type-Options", "nosniff");
    m_message.set("X-Request-ID", manner.requestId);
    for (const auto &[name, value] : answer.headers)
        m_message.set(name.toStdString(), value.toStdString());
    m_message.keep_alive(manner.keepAlive);
    m_body = answer.body;
    m_message.body() = { m_body.constData(), static_cast<std::size_t>(m_body.size()) };
    m_message.prepare_payload();
    if (manner.headOnly)
        m_message.body() = {};
}

void HttpResponse::clear()
{
    m_message = {};
    m_body.clear();
}

} // namespace Audit
