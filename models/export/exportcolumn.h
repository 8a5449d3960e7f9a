// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <variant>

namespace Audit {

/// The entry's time in our own spelling, beside the server's text: `timestamp_utc`, and `timestamp_local` in
/// a zone, which each value names by its offset. Empty where the server's text is no time.
enum class TimeColumn { Utc, Local };

/// A leaf of the entry's JSON, by its path (domain/entrypath.h).
struct PathColumn
{
    QString path;

    bool operator==(const PathColumn &) const = default;
};

/// A column of a file: a field, a time of ours, or what stands at a path.
using ExportColumn = std::variant<Field, TimeColumn, PathColumn>;

QString columnName(const ExportColumn &column);
std::optional<ExportColumn> columnByName(QStringView name);
QStringList columnNames(const QList<ExportColumn> &columns);

/// Null where the entry has no such value.
QString columnText(const Entry &entry, const ExportColumn &column, const QTimeZone &zone);

enum class DetailsColumn { Without, With };
/// Every field with both times of ours behind the server's; details as one column of JSON, last.
QList<ExportColumn> allColumns(DetailsColumn details);
QList<ExportColumn> columnsOf(const QList<Field> &fields, const QStringList &paths = {});
bool hasLocalTime(const QList<ExportColumn> &columns);

} // namespace Audit
