// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace Audit {

/// The known fields of an entry, in the order in which exports and details list them.
enum class Field {
    Id,
    Timestamp,
    TenantId,
    TenantName,
    PartnerId,
    ActorId,
    ActorEmail,
    ActorType,
    ActorName,
    Action,
    ResourceType,
    ResourceId,
    ResourceName,
    Result,
    IpAddress,
    UserAgent,
    RequestId,
    SessionId,
    ErrorMessage,
    Details,
};

struct FieldInfo
{
    Field field;
    QLatin1StringView name; ///< the API's spelling, also CSV header and --columns name
    QString Entry::*text; ///< nullptr for Details, which is raw JSON
};

/// All known fields, one row each, in the order of the enum.
std::span<const FieldInfo> allFields();
const FieldInfo &fieldInfo(Field field);
std::optional<Field> fieldByName(QStringView name);

/// The field's text; for Details its raw JSON. Null where the entry has none.
QString fieldText(const Entry &entry, Field field);

} // namespace Audit
