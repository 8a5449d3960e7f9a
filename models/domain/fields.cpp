// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fields.h"

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array table {
    FieldInfo { Field::Id, "id"_L1, &Entry::id },
    FieldInfo { Field::Timestamp, "timestamp"_L1, &Entry::timestamp },
    FieldInfo { Field::TenantId, "tenant_id"_L1, &Entry::tenantId },
    FieldInfo { Field::TenantName, "tenant_name"_L1, &Entry::tenantName },
    FieldInfo { Field::PartnerId, "partner_id"_L1, &Entry::partnerId },
    FieldInfo { Field::ActorId, "actor_id"_L1, &Entry::actorId },
    FieldInfo { Field::ActorEmail, "actor_email"_L1, &Entry::actorEmail },
    FieldInfo { Field::ActorType, "actor_type"_L1, &Entry::actorType },
    FieldInfo { Field::ActorName, "actor_name"_L1, &Entry::actorName },
    FieldInfo { Field::Action, "action"_L1, &Entry::action },
    FieldInfo { Field::ResourceType, "resource_type"_L1, &Entry::resourceType },
    FieldInfo { Field::ResourceId, "resource_id"_L1, &Entry::resourceId },
    FieldInfo { Field::ResourceName, "resource_name"_L1, &Entry::resourceName },
    FieldInfo { Field::Result, "result"_L1, &Entry::result },
    FieldInfo { Field::IpAddress, "ip_address"_L1, &Entry::ipAddress },
    FieldInfo { Field::UserAgent, "user_agent"_L1, &Entry::userAgent },
    FieldInfo { Field::RequestId, "request_id"_L1, &Entry::requestId },
    FieldInfo { Field::SessionId, "session_id"_L1, &Entry::sessionId },
    FieldInfo { Field::ErrorMessage, "error_message"_L1, &Entry::errorMessage },
    FieldInfo { Field::Details, "details"_L1, nullptr },
};

constexpr bool isInEnumOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].field != static_cast<Field>(i))
            return false;
    }
    return true;
}
static_assert(isInEnumOrder(), "fieldInfo() finds a row by the number of its field");

} // namespace

std::span<const FieldInfo> allFields()
{
    return table;
}

const FieldInfo &fieldInfo(Field field)
{
    return table.at(static_cast<std::size_t>(field));
}

std::optional<Field> fieldByName(QStringView name)
{
    const auto row = std::find_if(
        table.begin(), table.end(), [name](const FieldInfo &info) { return name == info.name; });
    if (row == table.end())
        return std::nullopt;
    return row->field;
}

QString fieldText(const Entry &entry, Field field)
{
    const FieldInfo &info = fieldInfo(field);
    if (info.text)
        return entry.*info.text;
    return entry.details.isEmpty() ? QString() : QString::fromUtf8(entry.details);
}

} // namespace Audit
