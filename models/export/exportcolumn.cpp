// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcolumn.h"

#include "domain/entrypath.h"
#include "domain/timetext.h"

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

struct TimeColumnInfo
{
    TimeColumn column;
    QLatin1StringView name;
};

constexpr std::array timeColumns { TimeColumnInfo { TimeColumn::Utc, "timestamp_utc"_L1 },
    TimeColumnInfo { TimeColumn::Local, "timestamp_local"_L1 } };

const TimeColumnInfo &infoOf(TimeColumn column)
{
    return timeColumns.at(std::size_t(column));
}

} // namespace

QString columnName(const ExportColumn &column)
{
    if (const auto *path = std::get_if<PathColumn>(&column))
        return path->path;
    if (const auto *time = std::get_if<TimeColumn>(&column))
        return infoOf(*time).name;
    return fieldInfo(std::get<Field>(column)).name;
}

std::optional<ExportColumn> columnByName(QStringView name)
{
    const auto time = std::find_if(timeColumns.begin(), timeColumns.end(),
        [name](const TimeColumnInfo &info) { return name == info.name; });
    if (time != timeColumns.end())
        return time->column;
    if (const auto field = fieldByName(name))
        return *field;
    if (isEntryPath(name))
        return PathColumn { name.toString() };
    return std::nullopt;
}

QStringList columnNames(const QList<ExportColumn> &columns)
{
    QStringList names;
    for (const ExportColumn &column : columns)
        names.append(columnName(column));
    return names;
}

QString columnText(const Entry &entry, const ExportColumn &column, const QTimeZone &zone)
{
    if (const auto *path = std::get_if<PathColumn>(&column))
        return textAt(entry, path->path);
    const auto *time = std::get_if<TimeColumn>(&column);
    if (!time)
        return fieldText(entry, std::get<Field>(column));
    if (!entry.timeUs)
        return {};
    return *time == TimeColumn::Utc ? utcText(*entry.timeUs) : localText(*entry.timeUs, zone);
}

QList<ExportColumn> allColumns(DetailsColumn details)
{
    QList<ExportColumn> columns;
    for (const FieldInfo &info : allFields()) {
        if (info.field != Field::Details)
            columns.append(info.field);
        if (info.field == Field::Timestamp)
            columns += { TimeColumn::Utc, TimeColumn::Local };
    }
    if (details == DetailsColumn::With)
        columns.append(Field::Details);
    return columns;
}

QList<ExportColumn> columnsOf(const QList<Field> &fields, const QStringList &paths)
{
    QList<ExportColumn> columns { fields.begin(), fields.end() };
    for (const QString &path : paths)
        columns.append(PathColumn { path });
    return columns;
}

bool hasLocalTime(const QList<ExportColumn> &columns)
{
    return columns.contains(ExportColumn(TimeColumn::Local));
}

} // namespace Audit
