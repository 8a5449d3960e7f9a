// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"
#include "domain/jsonreader.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <type_traits>

namespace Audit::ManifestForm {

// The manifest's members are listed once, in describe(); a Writer and a Reader walk that list. So what is
// written can be read, and a new member is one line.

/// Microseconds that stand in the file as UTC text.
template <class T>
struct Instant
{
    T &us;
};
template <class T>
Instant(T &) -> Instant<T>;

template <class Enum>
struct EnumName
{
    Enum value;
    const char *name;
};

constexpr std::array formatNames { EnumName<ExportFormat> { ExportFormat::Csv, "csv" },
    EnumName<ExportFormat> { ExportFormat::JsonLines, "jsonl" },
    EnumName<ExportFormat> { ExportFormat::Xlsx, "xlsx" } };
constexpr std::array formNames { EnumName<CsvForm> { CsvForm::Exact, "exact" },
    EnumName<CsvForm> { CsvForm::Spreadsheet, "spreadsheet" } };
constexpr std::array changeNames { EnumName<CellChange> { CellChange::Cut, "cut" },
    EnumName<CellChange> { CellChange::Replaced, "replaced" } };
constexpr std::array unsealedNames { EnumName<Unsealed> { Unsealed::Limited, "limited" },
    EnumName<Unsealed> { Unsealed::Selected, "selected" },
    EnumName<Unsealed> { Unsealed::Unfinished, "unfinished" },
    EnumName<Unsealed> { Unsealed::Growing, "growing" },
    EnumName<Unsealed> { Unsealed::Restless, "restless" },
    EnumName<Unsealed> { Unsealed::Conflicts, "conflicts" },
    EnumName<Unsealed> { Unsealed::Contradicted, "contradicted" },
    EnumName<Unsealed> { Unsealed::Unreadable, "unreadable" },
    EnumName<Unsealed> { Unsealed::Timeless, "timeless" },
    EnumName<Unsealed> { Unsealed::Unordered, "unordered" },
    EnumName<Unsealed> { Unsealed::NoServerTime, "no_server_time" } };

constexpr const auto &namesOf(ExportFormat)
{
    return formatNames;
}
constexpr const auto &namesOf(CsvForm)
{
    return formNames;
}
constexpr const auto &namesOf(CellChange)
{
    return changeNames;
}
constexpr const auto &namesOf(Unsealed)
{
    return unsealedNames;
}

/// Any of the small structures, constant or not.
template <class T, class Struct>
concept Is = std::is_same_v<std::remove_const_t<T>, Struct>;

template <class Archive, Is<FilterFacts> T>
void describe(Archive &archive, T &facts)
{
    archive.member("parameter", facts.parameter);
    archive.member("obeyed", facts.obeyed);
    archive.member("loose", facts.loose);
    archive.member("contradicted", facts.contradicted);
    archive.member("uncheckable", facts.uncheckable);
}

template <class Archive, Is<PassFacts> T>
void describe(Archive &archive, T &facts)
{
    archive.member("started", Instant { facts.startedUs });
    archive.member("added", facts.added);
    archive.member("pages", facts.pages);
}

template <class Archive, Is<QueryParameter> T>
void describe(Archive &archive, T &parameter)
{
    archive.member("name", parameter.name);
    archive.member("value", parameter.value);
}

template <class Archive, Is<RefinementFacts> T>
void describe(Archive &archive, T &facts)
{
    archive.member("text", facts.text);
    archive.member("removed", facts.removed);
}

template <class Archive, Is<RowFacts> T>
void describe(Archive &archive, T &facts)
{
    archive.member("id", facts.id);
    archive.member("timestamp", facts.timestamp);
}

template <class Archive, Is<ChangedCell> T>
void describe(Archive &archive, T &cell)
{
    archive.member("row", cell.row);
    archive.member("column", cell.column);
    archive.member("change", cell.change);
}

template <class Archive, Is<ManifestLink> T>
void describe(Archive &archive, T &link)
{
    archive.member("file", link.fileName);
    archive.member("sha256", link.sha256);
}

template <class Archive, Is<Manifest> T>
void describe(Archive &archive, T &manifest)
{
    archive.member("program_version", manifest.programVersion);
    archive.member("server", manifest.server);
    archive.member("certificate_sha256", manifest.certificateSha256);
    archive.member("subject", manifest.subject);
    archive.member("issuer", manifest.issuer);
    archive.member("query", manifest.query);
    archive.member("refinements", manifest.refinements);
    archive.member("limit", manifest.limit);
    archive.member("selection", manifest.isSelection);
    archive.member("as_of", Instant { manifest.asOfUs });
    archive.member("window_end", Instant { manifest.endUs });
    archive.member("lag_us", manifest.lagUs);
    archive.member("passes", manifest.passes);
    archive.member("reported_total", manifest.reportedTotal);
    archive.member("duplicates", manifest.duplicates);
    archive.member("conflicts", manifest.conflicts);
    archive.member("late", manifest.late);
    archive.member("vanished", manifest.vanished);
    archive.countIfAny("dated_ahead", manifest.ahead);
    archive.member("unreadable", manifest.unreadable);
    archive.member("timeless", manifest.timeless);
    archive.member("unordered", manifest.unordered);
    archive.member("filters", manifest.filters);
    archive.member("sealed", manifest.isSealed);
    archive.member("unsealed", manifest.unsealed);
    archive.member("rows", manifest.rows);
    archive.member("full_details", manifest.hasFullDetails);
    archive.member("not_in_full", manifest.notInFull);
    archive.member("first", manifest.first);
    archive.member("last", manifest.last);
    archive.member("format", manifest.format);
    archive.member("csv_form", manifest.dialect.form);
    archive.member("csv_separator", manifest.dialect.separator);
    archive.member("csv_byte_order_mark", manifest.dialect.byteOrderMark);
    archive.member("columns", manifest.columns);
    archive.member("time_zone", manifest.timeZone);
    archive.member("guarded_cells", manifest.cells.guardedCells);
    archive.member("cut_cells", manifest.cells.cutCells);
    archive.member("replaced_cells", manifest.cells.replacedCells);
    archive.member("changed", manifest.cells.changed);
    archive.member("file", manifest.fileName);
    archive.member("bytes", manifest.bytes);
    archive.member("sha256", manifest.sha256);
    archive.member("spool_sha256", manifest.spoolSha256);
    archive.member("previous", manifest.previous);
    archive.member("created_server_clock", Instant { manifest.createdServerUs });
    archive.member("created_local_clock", Instant { manifest.createdLocalUs });
    archive.member("key_id", manifest.keyId);
}

/// The manifest as it stands in the file, without a signature.
QByteArray write(const Manifest &manifest);

/// None where a member is missing or of another kind. Tolerates what write() would not have written.
std::optional<Manifest> read(const Json::Members &members);

} // namespace Audit::ManifestForm
