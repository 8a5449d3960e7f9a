// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csv.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Audit {

// What an export knows of itself: values only, read by the manifest, the check of an export, and the words.

enum class ExportFormat { Csv, JsonLines, Xlsx };

/// Why a file is not proven to hold everything that was asked for.
enum class Unsealed {
    Limited, ///< only the newest so many were asked for, and there are more
    Selected, ///< only rows that a person chose were asked for
    Unfinished, ///< the end was never reached
    Growing, ///< the last pass still added rows
    Restless, ///< a group of equal times, or the whole, never stood still
    Conflicts, ///< an id with different bytes
    Contradicted, ///< rows that do not match a filter came back and were left out
    Unreadable, ///< list elements that were no objects
    Timeless, ///< rows without a readable time
    Unordered, ///< rows out of the newest-first order
    NoServerTime, ///< the server never told its time
};

/// A filter that was sent, checked on every row.
struct FilterFacts
{
    QString parameter {}; ///< the API's name
    qint64 obeyed = 0;
    qint64 loose = 0;
    qint64 contradicted = 0;
    qint64 uncheckable = 0;

    bool operator==(const FilterFacts &) const = default;
};

struct PassFacts
{
    std::optional<qint64> startedUs {}; ///< server time
    qint64 added = 0;
    qint64 pages = 0;

    bool operator==(const PassFacts &) const = default;
};

struct QueryParameter
{
    QString name {}; ///< the API's
    QString value {};

    bool operator==(const QueryParameter &) const = default;
};

/// What was taken away on this side, after the server's filters.
struct RefinementFacts
{
    QString text {};
    qint64 removed = 0;

    bool operator==(const RefinementFacts &) const = default;
};

struct RowFacts
{
    QString id {};
    QString timestamp {}; ///< the server's text

    bool operator==(const RowFacts &) const = default;
};

/// A value that the format cannot hold as it is.
enum class CellChange {
    Cut, ///< longer than a cell may be
    Replaced, ///< characters that the format has no place for became U+FFFD
};

struct ChangedCell
{
    qint64 row = 0; ///< of the entries, from 1
    QString column {};
    CellChange change = CellChange::Replaced;

    bool operator==(const ChangedCell &) const = default;
};

/// What writing a file did to values.
struct FormatFacts
{
    static constexpr qsizetype mostNamed = 20;

    qint64 guardedCells = 0; ///< values with the spreadsheet guard in front
    qint64 cutCells = 0;
    qint64 replacedCells = 0;
    QList<ChangedCell> changed {}; ///< the first ones, cut or replaced

    void note(const ChangedCell &cell)
    {
        ++(cell.change == CellChange::Cut ? cutCells : replacedCells);
        if (changed.size() < mostNamed)
            changed.append(cell);
    }

    /// What was done to the rows behind the first `rowsBefore`.
    void addLater(const FormatFacts &later, qint64 rowsBefore)
    {
        guardedCells += later.guardedCells;
        cutCells += later.cutCells;
        replacedCells += later.replacedCells;
        for (ChangedCell cell : later.changed) {
            cell.row += rowsBefore;
            if (changed.size() < mostNamed)
                changed.append(cell);
        }
    }

    bool operator==(const FormatFacts &) const = default;
};

struct ManifestLink
{
    QString fileName {}; ///< inside the same folder
    QByteArray sha256 {}; ///< of the manifest's bytes; 64 small hex digits, as everywhere here

    bool operator==(const ManifestLink &) const = default;
};

/// The proof beside an export. Everything is text, number or list; nothing is a sentence.
struct Manifest
{
    QString programVersion {};

    QString server {}; ///< base address, without any secret
    QByteArray certificateSha256 {}; ///< empty where there was no TLS
    QString subject {}; ///< `sub` of whoever asked; empty where not known
    QString issuer {};

    QList<QueryParameter> query {};
    QList<RefinementFacts> refinements {};
    std::optional<qint64> limit {}; ///< the newest so many
    bool isSelection = false; ///< rows that a person chose, not all that match

    std::optional<qint64> asOfUs {}; ///< server time
    std::optional<qint64> endUs {}; ///< where the window was frozen
    qint64 lagUs = 0;
    QList<PassFacts> passes {};
    std::optional<qint64> reportedTotal {};
    qint64 duplicates = 0;
    qint64 conflicts = 0;
    qint64 late = 0;
    qint64 vanished = 0;
    qint64 ahead = 0; ///< dated later than the server's clock, and left out; at least so many
    qint64 unreadable = 0;
    qint64 timeless = 0;
    qint64 unordered = 0;
    QList<FilterFacts> filters {};
    bool isSealed = false;
    QList<Unsealed> unsealed {}; ///< why not; empty where sealed

    qint64 rows = 0;
    bool hasFullDetails
        = false; ///< each entry was asked for by itself; else they are as the list showed them
    qint64 notInFull = 0; ///< of these: could not be had by itself, and stands as the list showed it
    std::optional<RowFacts> first {}; ///< in the order of the file
    std::optional<RowFacts> last {};

    ExportFormat format = ExportFormat::Csv;
    CsvDialect dialect {}; ///< counts for CSV only
    QStringList columns {}; ///< empty for JSON Lines
    QString timeZone {}; ///< of timestamp_local, "Europe/Amsterdam"; empty where there is no such column
    FormatFacts cells {};

    QString fileName {};
    qint64 bytes = 0;
    QByteArray sha256 {}; ///< of the file
    QByteArray spoolSha256 {}; ///< of the segments that the file was made from; empty where there were none
    std::optional<ManifestLink> previous {};

    std::optional<qint64> createdServerUs {}; ///< the server's clock, by its last answer
    qint64 createdLocalUs = 0; ///< this machine's clock
    QByteArray keyId {}; ///< of the key that signed it; empty where unsigned

    bool operator==(const Manifest &) const = default;
};

/// A line of the sheet about an export.
struct AboutLine
{
    QString label {};
    QString value {};

    bool operator==(const AboutLine &) const = default;
};

/// A manifest for people, in their language.
struct AboutSheet
{
    QString title {};
    QList<AboutLine> lines {};

    bool operator==(const AboutSheet &) const = default;
};

} // namespace Audit
