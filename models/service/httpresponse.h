// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/answers.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/span_body.hpp>
#include <string>

namespace Audit {

/// An answer in the form in which it goes out. Stays where it is while it is written: the message points into
/// the answer's body.
class HttpResponse
{
public:
    using Message = boost::beast::http::response<boost::beast::http::span_body<const char>>;

    HttpResponse() = default;
    Q_DISABLE_COPY_MOVE(HttpResponse)

    struct Manner
    {
        std::string requestId;
        bool keepAlive = false;
        bool headOnly = false; ///< the length stands, the body does not follow
    };
    void set(const Answer &answer, const Manner &manner);
    void clear();

    const Message &message() const { return m_message; }
    int status() const { return static_cast<int>(m_message.result_int()); }
    qint64 bodyBytes() const { return static_cast<qint64>(m_message.body().size()); } ///< that go out

private:
    Message m_message;
    QByteArray m_body;
};

} // namespace Audit
