// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/logserver.h"

#include "domain/timetext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

constexpr int entriesPerSecond = 3;
constexpr char listPath[] = "/api/v1/admin/audit/";
constexpr qint64 firstUs = 1'583'000'000'000'000; ///< in 2020

qint64 timeOf(int number)
{
    return firstUs + number / entriesPerSecond * 1'000'000ll;
}

qint64 boundOf(const ScriptedRequest &request, const QString &name, qint64 otherwise)
{
    const auto time = parseServerTime(request.parameter(name).value_or(QString()));
    return time ? time->us : otherwise;
}

QByteArray entry(int number, qint64 timeUs)
{
    return QStringLiteral(
        R"({"id":"e%1","timestamp":"%2","action":"%3","actor_email":"%4@example.com","details":{"n": %1,"x":0.10}})")
        .arg(number)
        .arg(utcText(timeUs), number % 3 == 0 ? u"user.login"_s : u"=cmd"_s,
            number % 2 == 0 ? u"ann"_s : u"bob"_s)
        .toUtf8();
}

} // namespace

LogServer::LogServer(int entries)
{
    for (int number = entries; number-- > 0;)
        m_rows.append({ timeOf(number), entry(number, timeOf(number)) });
    m_server.answerWith([this](const ScriptedRequest &request) { return answer(request); });
}

QByteArrayList LogServer::entries() const
{
    QByteArrayList entries = newestFirst();
    std::sort(entries.begin(), entries.end());
    return entries;
}

QByteArrayList LogServer::newestFirst() const
{
    QByteArrayList entries;
    for (const Row &row : m_rows)
        entries.append(row.bytes);
    return entries;
}

QByteArray LogServer::inFull(const QByteArray &listed)
{
    return listed.chopped(1) + R"(,"user_agent":"curl/8"})";
}

int LogServer::detailRequests() const
{
    const auto &all = m_server.requests();
    return int(std::count_if(all.begin(), all.end(), [](const ScriptedRequest &request) {
        return request.path().startsWith(QByteArray(listPath) + 'e');
    }));
}

void LogServer::append(int number, int at)
{
    const qint64 timeUs = timeOf(at);
    const auto place = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [timeUs](const Row &row) { return row.timeUs <= timeUs; });
    m_rows.insert(place, { timeUs, entry(number, timeUs) });
}

ScriptedReply LogServer::answer(const ScriptedRequest &request)
{
    ++m_answers;
    if (!expectedToken.isEmpty() && request.headers.value("authorization") != "Bearer " + expectedToken)
        return ScriptedReply::json("{}", 401);
    if (instead) {
        if (const auto reply = instead(m_answers))
            return *reply;
    }
    if (request.path().startsWith(QByteArray(listPath) + 'e'))
        return one(request.path().sliced(qsizetype(sizeof(listPath)) - 1));
    return page(request);
}

ScriptedReply LogServer::one(const QByteArray &id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [&id](const Row &one) { return one.bytes.startsWith("{\"id\":\"" + id + '"'); });
    const auto other = insteadOfEntry.constFind(id);
    const QByteArray body = other != insteadOfEntry.constEnd() ? *other
        : row != m_rows.end()                                  ? inFull(row->bytes)
                                                               : QByteArray();
    return body.isEmpty() ? ScriptedReply::json(R"({"detail":"Not Found"})", 404) : ScriptedReply::json(body);
}

ScriptedReply LogServer::page(const ScriptedRequest &request) const
{
    const qint64 start = boundOf(request, u"start_time"_s, 0);
    const qint64 end = boundOf(request, u"end_time"_s, std::numeric_limits<qint64>::max());
    const int perPage = request.number(u"per_page"_s);
    const qint64 first = qint64(request.number(u"page"_s) - 1) * perPage;
    QByteArrayList page;
    qint64 matching = 0;
    for (const Row &row : m_rows) {
        if (row.timeUs < start || row.timeUs > end)
            continue;
        if (matching >= first && matching < first + perPage)
            page.append(row.bytes);
        ++matching;
    }
    const QByteArray date
        = QLocale::c()
              .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
              .toLatin1();
    return ScriptedReply::json(
        "{\"items\":[" + page.join(',') + "],\"total\":" + QByteArray::number(matching) + '}', 200,
        { { "Date", date } });
}

} // namespace Audit::Testing
