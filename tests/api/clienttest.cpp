// SPDX-License-Identifier: GPL-3.0-or-later
#include "clienttest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit::Testing {

const QByteArray onePage
    = R"({"items":[{"id":"e1","timestamp":"2026-11-22T14:02:10Z","action":"user.login"}],"total":1})";

ClientLimits quick()
{
    ClientLimits limits;
    limits.headers = 5s;
    limits.total = 5s;
    limits.backOff = 1ms;
    return limits;
}

ClientLimits shortHeaders()
{
    ClientLimits limits = quick();
    limits.headers = 150ms;
    return limits;
}

QByteArray withLength(const QByteArray &headers, qsizetype length, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

QByteArray without(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
}

QByteArray longPage(int entries, qsizetype padding)
{
    QByteArray body = R"({"items":[)";
    for (int i = 0; i < entries; ++i) {
        const QByteArray number = QByteArray::number(quint64(i) * 2654435761u % 1'000'003);
        body += (i ? "," : "") + QByteArray(R"({"id":"e)") + QByteArray::number(i) + R"(","action":"a)"
            + number + QByteArray(padding, 'p') + R"("})";
    }
    return body + "]}";
}

QByteArray everythingOf(const ApiError &error)
{
    QString text = error.detail + error.code + error.requestId;
    for (const FieldError &field : error.fields)
        text += field.field + field.message;
    return text.toUtf8();
}

void ClientTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_session = std::make_unique<Session>(m_server->url(), Token(canary));
}

std::optional<Result<Page>> ClientTest::page(const ClientLimits &limits, const PageRequest &request)
{
    AuditClient client(*m_session, limits);
    return answerOf<Page>([&](auto handler) { return client.fetchPage(request, std::move(handler)); });
}

ApiError ClientTest::pageError(const ClientLimits &limits)
{
    const auto answer = page(limits);
    if (!answer || *answer)
        return ApiError { ErrorKind::Cancelled, -1, {}, u"no error came"_s, {}, {}, {} };
    return answer->error();
}

} // namespace Audit::Testing
