// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/fields.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace Audit {

/// The columns that the entries table can show, in their order at the first start.
enum class Column {
    Time,
    Result,
    Action,
    Actor,
    Resource,
    IpAddress,
    Tenant,
    ActorId,
    ActorType,
    ResourceType,
    ResourceId,
    Partner,
    UserAgent,
    RequestId,
    SessionId,
    ErrorMessage,
    Id,
    Interval, ///< time since the row above, as the table stands
};

struct ColumnInfo
{
    Column column;
    QLatin1StringView key; ///< stable name, for settings
    Field field; ///< what the column is about
    bool shownAtFirst;
};

std::span<const ColumnInfo> allColumns();
const ColumnInfo &columnInfo(Column column);

/// The cell's text as the service sent it; null where the entry has nothing to show there. The time column
/// gives the server's own text.
QString cellText(const Entry &entry, Column column);

/// The field that a filter made from the cell selects by: an actor by e-mail, else by id, whatever name is
/// shown.
Field cellField(const Entry &entry, Column column);

/// The fields that the column shows, for files: all of them, since a file has room.
std::span<const Field> columnFields(Column column);

} // namespace Audit
