// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columns.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr std::array columnTable {
    ColumnInfo { Column::Time, "time"_L1, Field::Timestamp, true },
    ColumnInfo { Column::Result, "result"_L1, Field::Result, true },
    ColumnInfo { Column::Action, "action"_L1, Field::Action, true },
    ColumnInfo { Column::Actor, "actor"_L1, Field::ActorEmail, true },
    ColumnInfo { Column::Resource, "resource"_L1, Field::ResourceId, true },
    ColumnInfo { Column::IpAddress, "ip_address"_L1, Field::IpAddress, true },
    ColumnInfo { Column::Tenant, "tenant"_L1, Field::TenantId, true },
    ColumnInfo { Column::ActorId, "actor_id"_L1, Field::ActorId, false },
    ColumnInfo { Column::ActorType, "actor_type"_L1, Field::ActorType, false },
    ColumnInfo { Column::ResourceType, "resource_type"_L1, Field::ResourceType, false },
    ColumnInfo { Column::ResourceId, "resource_id"_L1, Field::ResourceId, false },
    ColumnInfo { Column::Partner, "partner_id"_L1, Field::PartnerId, false },
    ColumnInfo { Column::UserAgent, "user_agent"_L1, Field::UserAgent, false },
    ColumnInfo { Column::RequestId, "request_id"_L1, Field::RequestId, false },
    ColumnInfo { Column::SessionId, "session_id"_L1, Field::SessionId, false },
    ColumnInfo { Column::ErrorMessage, "error_message"_L1, Field::ErrorMessage, false },
    ColumnInfo { Column::Id, "id"_L1, Field::Id, false },
    ColumnInfo { Column::Interval, "interval"_L1, Field::Timestamp, false },
};

/// The first of the fields that the entry has; the last one where it has none.
Field firstPresent(const Entry &entry, std::initializer_list<Field> fields)
{
    for (Field field : fields) {
        if (!fieldText(entry, field).isEmpty())
            return field;
    }
    return *(fields.end() - 1);
}

QString resourceText(const Entry &entry)
{
    const QString object = entry.resourceName.isEmpty() ? entry.resourceId : entry.resourceName;
    QStringList parts { entry.resourceType, object };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

std::span<const ColumnInfo> allColumns()
{
    return columnTable;
}

const ColumnInfo &columnInfo(Column column)
{
    return columnTable[static_cast<std::size_t>(column)];
}

Field cellField(const Entry &entry, Column column)
{
    if (column == Column::Actor)
        return firstPresent(entry, { Field::ActorEmail, Field::ActorId });
    return columnInfo(column).field;
}

std::span<const Field> columnFields(Column column)
{
    static constexpr std::array actorFields { Field::ActorEmail, Field::ActorName, Field::ActorId };
    static constexpr std::array resourceFields { Field::ResourceType, Field::ResourceName,
        Field::ResourceId };
    static constexpr std::array tenantFields { Field::TenantName, Field::TenantId };
    switch (column) {
    case Column::Actor:
        return actorFields;
    case Column::Resource:
        return resourceFields;
    case Column::Tenant:
        return tenantFields;
    default:
        return { &columnInfo(column).field, 1 };
    }
}

QString cellText(const Entry &entry, Column column)
{
    switch (column) {
    case Column::Actor:
        return fieldText(entry, firstPresent(entry, { Field::ActorEmail, Field::ActorName, Field::ActorId }));
    case Column::Resource:
        return resourceText(entry);
    case Column::Tenant:
        return fieldText(entry, firstPresent(entry, { Field::TenantName, Field::TenantId }));
    default:
        return fieldText(entry, columnInfo(column).field);
    }
}

} // namespace Audit
