// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/detailfile.h"
#include "export/exportfolder.h"
#include "export/exportrequest.h"
#include "export/exportresult.h"

#include <QElapsedTimer>

#include <chrono>
#include <memory>

namespace Audit {

/// What an export has on disk while it walks: its folder, the spool, the rows that contradict a filter, the
/// full details, and the cursor that says how much of them is safe.
class ExportStock
{
public:
    using Step = Result<Done, FileError>;

    /// A new folder, with what was asked in it.
    static Result<ExportStock, FileError> create(
        const QString &state, const ExportRequest &request, const FileCalls &calls);
    /// The folder of an earlier process.
    static Result<ExportStock, FileError> open(
        const QString &state, const QString &id, const FileCalls &calls);

    /// Empty.
    Step begin();
    /// As the cursor says. Damaged where that cannot be had.
    Step restore();
    /// What could not be restored goes beside the folder; what was asked stays.
    Step setAside();
    /// True before the first cursor: there is nothing to restore.
    bool isFresh() const { return !m_folder.has(ExportFolder::cursorFile); }
    /// Lets go of what has failed.
    void close();

    /// The rows first, then the cursor that speaks of them and of this state of the walk.
    Step commit(const QByteArray &engine);
    /// True where more than `pause` would have to be read again after a kill.
    bool isCommitDue(std::chrono::milliseconds pause) const;

    bool hasSpool() const { return static_cast<bool>(m_spool); }
    Spool &spool() { return *m_spool; }
    DetailFile &details() { return *m_details; }
    const DetailFile &details() const { return *m_details; }
    const SpoolCursor &cursor() const { return m_cursor; }
    ExportFolder &folder() { return m_folder; }
    qint64 rows() const { return m_spool ? m_spool->rows() : 0; }

    void keepContradicted(QByteArrayView line) { m_contradicted->append(line); }
    void setServerTime(qint64 us) { m_cursor.serverTimeUs = us; }
    void setCertificate(const QByteArray &sha256) { m_cursor.certificateSha256 = sha256; }

    /// Why it rests, for whoever lists exports. Where that cannot be written, the list says no reason.
    void note(PauseReason reason);

private:
    explicit ExportStock(ExportFolder folder);

    ExportFolder m_folder;
    std::unique_ptr<Spool> m_spool;
    std::unique_ptr<SpoolFile> m_contradicted;
    std::unique_ptr<DetailFile> m_details;
    SpoolCursor m_cursor;
    QElapsedTimer m_sinceCommit;
};

} // namespace Audit
