// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportfolder.h"
#include "export/exportrequest.h"
#include "export/exportresult.h"
#include "export/filewriter.h"

#include <atomic>
#include <functional>

namespace Audit {

/// Of the names of parts, so that a later run knows those of an earlier one.
QByteArray partTag(const QString &id);

/// Takes away the parts beside the target that an export left when it was killed.
void removeLeftovers(const QString &path, const QString &id);

/// The last part of an export: from the spool into a file of the final name, and its manifest beside it.
///
/// The steps are such that a kill between any two of them leaves either no file, or one that the next run
/// knows again: part written, synced, its facts noted in the export's folder; then named, the folder synced,
/// read back; then the manifest by the same steps. A file without a manifest is no export.
class ExportFinish
{
public:
    struct Inputs
    {
        ExportFolder &folder;
        Spool &spool;
        DetailFile &details;
        const ExportRequest &request;
        WalkReport report;
        SpoolCursor cursor;
        const FileCalls &calls;
        const std::atomic_bool &isStopped; ///< looked at between rows
        std::function<void(qint64 rows)> progressed;
    };

    explicit ExportFinish(Inputs inputs);

    /// Blocks. None where it was stopped before the file had its name.
    Result<std::optional<ExportResult>, FileError> run();

private:
    using Step = Result<Done, FileError>;

    bool findOwnFile();
    void settleReport();
    Manifest knownFacts() const;
    Step writeFile();
    Step writeRows(FileFormat &format);
    QByteArray segmentHashes();
    Step noteFacts();
    Step writeContradicted();
    Step publish();
    Step readBack();
    Step writeManifest();
    bool hasManifest() const;
    std::optional<RowFacts> factsOf(const SpoolRecord &record);
    QByteArray tag() const { return partTag(m_in.folder.id()); }
    ExportResult result() const;

    Inputs m_in;
    FileWriter m_file;
    Manifest m_facts;
    qint64 m_rows = 0;
    QString m_contradicted;
};

/// "NAME.contradicted.jsonl": rows that came back although they match no filter that was sent.
QString contradictedPath(const QString &path);

/// The spool's file of such rows.
inline constexpr char contradictedFile[] = "contradicted.jsonl";

} // namespace Audit
