// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sampleevent.h"

#include "service/answers.h"
#include "service/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

void writeFacts(JsonWriter &json, SampleFacts facts)
{
    json.beginObject();
    for (const auto &[key, fact] : facts) {
        json.key(key);
        if (fact.text.isNull())
            json.number(fact.number);
        else
            json.text(fact.text);
    }
    json.endObject();
}

QString hexId(QLatin1StringView prefix, quint64 number)
{
    return prefix + QString::number(number, 16).rightJustified(16, u'0');
}

/// Empty is absent: null, as an API writes it.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// Always six digits: what the API sends, down to the microsecond.
QString timestamp(qint64 us)
{
    const QString text = wireTime(us);
    return text.contains(u'.') ? text : text.chopped(1) + u".000000Z"_s;
}

} // namespace

QByteArray sampleDetails(SampleFacts facts)
{
    JsonWriter json;
    writeFacts(json, facts);
    return json.json();
}

QByteArray sampleChange(SampleFacts before, SampleFacts after)
{
    JsonWriter json;
    json.beginObject().key("before"_L1);
    writeFacts(json, before);
    json.key("after"_L1);
    writeFacts(json, after);
    return json.endObject().json();
}

QByteArray encodeSample(const SampleEvent &event, const SampleWorld &world, quint64 seed, qint64 number)
{
    const SampleActor &actor = *event.actor;
    const auto tenantNumber = static_cast<std::size_t>(event.tenant >= 0 ? event.tenant : actor.tenant);
    const SampleTenant &tenant = world.tenants()[tenantNumber];
    const quint64 key = mixed(seed) + static_cast<quint64>(number) * 2;
    JsonWriter json;
    json.reserve(900);
    json.beginObject();
    json.key("id"_L1).text(hexId("log_"_L1, mixed(key)));
    json.key("timestamp"_L1).text(timestamp(event.us));
    json.key("tenant_id"_L1).text(tenant.id);
    json.key("tenant_name"_L1).text(tenant.name);
    json.key("partner_id"_L1).text(tenant.partnerId);
    json.key("actor_id"_L1).text(actor.id);
    json.key("actor_email"_L1).text(orNull(actor.email));
    json.key("actor_type"_L1).text(actor.type);
    json.key("actor_name"_L1).text(actor.name);
    json.key("action"_L1).text(event.action);
    json.key("resource_type"_L1).text(orNull(event.resource.type));
    json.key("resource_id"_L1).text(orNull(event.resource.id));
    json.key("resource_name"_L1).text(orNull(event.resource.name));
    json.key("result"_L1).text(event.result);
    json.key("ip_address"_L1).text(orNull(event.address));
    json.key("user_agent"_L1).text(orNull(event.userAgent));
    json.key("request_id"_L1).text(hexId("req_"_L1, mixed(key + 1)));
    json.key("session_id"_L1).text(orNull(event.session));
    if (!event.error.isEmpty())
        json.key("error_message"_L1).text(event.error);
    json.key("details"_L1).raw(event.details.isEmpty() ? QByteArray("{}") : event.details);
    return json.endObject().json();
}

} // namespace Audit
