// SPDX-License-Identifier: GPL-3.0-or-later
#include "looksserver.h"

#include "domain/timetext.h"

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

QByteArray entryOf(int number)
{
    static const char *const results[] = { "success", "failure", "success", "denied", "success" };
    const QByteArray minute = QByteArray::number(59 - number % 60).rightJustified(2, '0');
    return QByteArray("{\"id\":\"log_") + QByteArray::number(number) + "\",\"timestamp\":\"2026-11-22T13:"
        + minute + ":42.422Z\",\"action\":\"role.assigned\",\"result\":\"" + results[number % 5]
        + "\",\"actor_email\":\"helpdesk2@acme.example\",\"actor_id\":\"usr_91aa03c2\",\"resource_type\":"
          "\"user\","
          "\"resource_name\":\"front desk\",\"ip_address\":\"198.51.100.7\",\"tenant_id\":\"tnt_acme01\","
          "\"tenant_name\":\"Acme\",\"details\":{\"before\":{\"roles\":[]},\"after\":{\"roles\":[\"tenant_"
          "admin\"]}}}";
}

/// "/api/v1/admin/audit/log_3" asks for the third.
int numberIn(const QByteArray &path)
{
    return path.mid(path.lastIndexOf("log_") + 4).toInt();
}

/// The entries of the page that is asked for; every filter but the time is ignored.
ScriptedReply listOf(const ScriptedRequest &request)
{
    const auto bound = [&request](const QString &name, qint64 otherwise) {
        const auto time = parseServerTime(request.parameter(name).value_or(QString()));
        return time ? time->us : otherwise;
    };
    QByteArrayList rows;
    for (int number = 0; number < 40; ++number) {
        const qint64 us = newestUs - number * 60'000'000ll;
        if (us >= bound(u"start_time"_s, 0) && us <= bound(u"end_time"_s, newestUs))
            rows.append(entryOf(number));
    }
    const qsizetype total = rows.size();
    const int perPage = qMax(1, request.number(u"per_page"_s));
    rows = rows.mid(qsizetype(request.number(u"page"_s) - 1) * perPage, perPage);
    return ScriptedReply::json(
        "{\"items\":[" + rows.join(',') + "],\"total\":" + QByteArray::number(total) + "}", 200,
        { { "Date", "Sun, 22 Nov 2026 14:02:11 GMT" } });
}

QByteArray seriesOf(int buckets)
{
    QByteArrayList points;
    for (int number = 0; number < buckets; ++number)
        points.append("{\"timestamp\":\"2026-11-22T" + QByteArray::number(number).rightJustified(2, '0')
            + ":00:00Z\",\"total\":" + QByteArray::number(20 + number * 7 % 30)
            + ",\"by_result\":{\"success\":" + QByteArray::number(15 + number * 7 % 30)
            + ",\"failure\":4,\"denied\":1}}");
    return R"({"total":700,"unique_actors":31,"by_result":{"success":580,"failure":96,"denied":24},)"
           R"("by_action":{"user.login":402,"user.logout":180,"role.assigned":61,"token.issued":57},)"
           R"("top_actors":[{"actor_email":"ann.de.vries@acme.example","count":210},)"
           R"({"actor_email":"svc-backup@acme.example","count":140},{"actor_email":"bob@acme.example","count":77}],)"
           R"("top_ip_addresses":[{"ip_address":"198.51.100.7","count":260},{"ip_address":"10.8.0.14","count":90}],)"
           R"("bucket_seconds":3600,"time_series":[)"
        + points.join(',') + "]}";
}

} // namespace

ScriptedReply answerForLooks(const ScriptedRequest &request)
{
    if (request.path().endsWith("/stats"))
        return ScriptedReply::json(seriesOf(24));
    if (request.path().endsWith("/actions") || request.path().endsWith("/resource-types"))
        return ScriptedReply::json(R"({"items":["role.assigned","user.login"]})");
    if (!request.path().endsWith("/audit/"))
        return ScriptedReply::json(entryOf(numberIn(request.path())));
    if (request.parameter(u"ip_address"_s) == u"192.0.2.250"_s)
        return ScriptedReply::json(R"({"items":[],"total":0})");
    if (request.parameter(u"result"_s) == u"forbidden"_s)
        return ScriptedReply::json(
            R"({"detail":"Platform token requires admin:read or admin:write scope"})", 403);
    if (request.parameter(u"result"_s) == u"signed-out"_s)
        return ScriptedReply::json(R"({"detail":"Token expired"})", 401);
    if (request.parameter(u"result"_s) == u"service-gone"_s)
        return ScriptedReply::json(R"({"detail":"The audit store does not answer"})", 503);
    return listOf(request);
}

} // namespace Audit::Testing
