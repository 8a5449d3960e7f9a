// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/answers.h"

#include "service/jsonwriter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

void writeCounts(JsonWriter &json, QLatin1StringView key, const QList<ValueCount> &counts)
{
    json.key(key).beginObject();
    for (const ValueCount &count : counts)
        json.key(count.value).number(count.count);
    json.endObject();
}

void writeActors(JsonWriter &json, const QList<ActorCount> &actors)
{
    json.key("top_actors"_L1).beginArray();
    for (const ActorCount &actor : actors) {
        json.beginObject();
        json.key("actor_id"_L1).text(actor.id);
        json.key("actor_email"_L1).text(actor.email);
        json.key("count"_L1).number(actor.count);
        json.endObject();
    }
    json.endArray();
}

void writeAddresses(JsonWriter &json, const QList<ValueCount> &addresses)
{
    json.key("top_ip_addresses"_L1).beginArray();
    for (const ValueCount &address : addresses) {
        json.beginObject();
        json.key("ip_address"_L1).text(address.value);
        json.key("count"_L1).number(address.count);
        json.endObject();
    }
    json.endArray();
}

void writeSeries(JsonWriter &json, const QList<Bucket> &series)
{
    json.key("time_series"_L1).beginArray();
    for (const Bucket &bucket : series) {
        json.beginObject();
        json.key("timestamp"_L1).text(wireTime(bucket.startUs));
        json.key("total"_L1).number(bucket.total);
        writeCounts(json, "by_result"_L1, bucket.byResult);
        json.endObject();
    }
    json.endArray();
}

void writeTime(JsonWriter &json, QLatin1StringView key, std::optional<qint64> us)
{
    json.key(key).text(us ? wireTime(*us) : QString());
}

void writeFault(JsonWriter &json, const ParameterFault &fault)
{
    json.beginObject();
    json.key("type"_L1).text(fault.type);
    json.key("loc"_L1).beginArray().text(u"query"_s).text(fault.parameter).endArray();
    json.key("msg"_L1).text(fault.message);
    json.key("input"_L1).text(fault.input);
    if (!fault.contextKey.isEmpty()) {
        json.key("ctx"_L1).beginObject().key(fault.contextKey);
        if (fault.contextText.isNull())
            json.number(fault.contextNumber);
        else
            json.text(fault.contextText);
        json.endObject();
    }
    json.endObject();
}

} // namespace

QString wireTime(qint64 us)
{
    constexpr qint64 second = 1'000'000;
    constexpr qint64 first = -62'135'596'800 * second; // 0001-01-01T00:00:00Z
    constexpr qint64 last = 253'402'300'800 * second - 1; // 9999-12-31T23:59:59.999999Z
    us = std::clamp(us, first, last);
    const qint64 fraction = ((us % second) + second) % second;
    const auto whole = QDateTime::fromSecsSinceEpoch((us - fraction) / second, Qt::UTC);
    QString text = whole.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (fraction != 0)
        text += u".%1"_s.arg(fraction, 6, 10, QLatin1Char('0'));
    return text + u'Z';
}

Answer listAnswer(const ListRequest &request, const StoredPage &page)
{
    qsizetype bytes = 128;
    for (const QByteArray &body : page.bodies)
        bytes += body.size() + 1;
    JsonWriter json;
    json.reserve(bytes);
    json.beginObject().key("items"_L1).beginArray();
    for (const QByteArray &body : page.bodies)
        json.raw(body);
    json.endArray();
    json.key("total"_L1).number(page.total);
    json.key("page"_L1).number(request.page);
    json.key("per_page"_L1).number(request.perPage);
    json.key("pages"_L1).number((page.total + request.perPage - 1) / request.perPage);
    json.endObject();
    return { 200, json.json() };
}

Answer namesAnswer(QLatin1StringView key, const QStringList &names)
{
    JsonWriter json;
    json.beginObject().key(key).beginArray();
    for (const QString &name : names)
        json.text(name.isNull() ? u""_s : name);
    json.endArray().endObject();
    return { 200, json.json() };
}

Answer statsAnswer(const StoredStats &stats)
{
    JsonWriter json;
    json.beginObject();
    json.key("total"_L1).number(stats.total);
    writeCounts(json, "by_result"_L1, stats.byResult);
    writeCounts(json, "by_action"_L1, stats.byAction);
    writeCounts(json, "by_resource_type"_L1, stats.byResourceType);
    writeActors(json, stats.topActors);
    writeAddresses(json, stats.topAddresses);
    writeSeries(json, stats.series);
    json.key("bucket_seconds"_L1).number(stats.bucketSeconds);
    writeTime(json, "start_time"_L1, stats.startUs);
    writeTime(json, "end_time"_L1, stats.endUs);
    json.endObject();
    return { 200, json.json() };
}

Answer invalidAnswer(const ParameterFaults &faults)
{
    JsonWriter json;
    json.beginObject().key("detail"_L1).beginArray();
    for (const ParameterFault &fault : faults)
        writeFault(json, fault);
    json.endArray().endObject();
    return { 422, json.json() };
}

Answer detailAnswer(int status, QLatin1StringView detail)
{
    JsonWriter json;
    json.beginObject().key("detail"_L1).text(detail).endObject();
    return { status, json.json() };
}

Answer notAuthenticatedAnswer()
{
    Answer answer = detailAnswer(401, "Not authenticated"_L1);
    answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return answer;
}

Answer laterAnswer(QLatin1StringView detail)
{
    Answer answer = detailAnswer(503, detail);
    answer.headers.emplaceBack("Retry-After", "1");
    return answer;
}

Answer unavailableAnswer()
{
    return laterAnswer("The database is not available"_L1);
}

Answer redirectAnswer(const QByteArray &location)
{
    return { 307, {}, { { "Location", location } } };
}

} // namespace Audit
