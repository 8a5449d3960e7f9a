// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportfolder.h"
#include "export/exportrequest.h"
#include "export/exportresult.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Audit {

/// No more than twenty requests a second for full details: others use the server too.
inline constexpr std::chrono::milliseconds usualDetailPause { 50 };

/// Where an export keeps what it has, and with what it writes.
struct ExportPlace
{
    QString state = stateFolder();
    QString id {}; ///< of the export to resume; empty for a new one
    const FileCalls *calls = &FileCalls::system();
    /// So much of a walk may have to be read again after a kill.
    std::chrono::milliseconds commitPause = std::chrono::seconds(1);
    /// Between two requests for full details.
    std::chrono::milliseconds detailPause = usualDetailPause;
};

/// A complete walk into a file, in a worker thread of its own with its own network manager. What is fetched
/// is kept in a spool in the state folder and survives a kill; the file and then its manifest appear last,
/// whole or not at all. Signals arrive in the thread of the job's owner. Deleting the job stops it and keeps
/// the spool.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(ExportRequest request, QObject *parent = nullptr);
    ExportJob(ExportRequest request, ExportPlace place, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    /// After paused(): goes on where it was, with this token.
    void resume(const Token &token);
    /// Ends with paused(Stopped), or with the file where it was about to appear.
    void stop();
    /// Drops the spool too; ends with failed(Cancelled) soon after.
    void discard();
    void cancel() { discard(); }

    /// By which it can be resumed; empty until it has begun.
    QString id() const;

Q_SIGNALS:
    void progressed(const Audit::ExportProgress &progress);
    /// What was kept could not be read whole; it is set aside, and everything is fetched again.
    void startedAnew();
    void paused(const Audit::ExportPause &pause);
    void succeeded(const Audit::ExportResult &result);
    void failed(const Audit::ExportError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "audit_all_2026-11-21T14-02-11Z_2026-11-22T14-02-11Z.csv": scope, range and format from a fixed alphabet.
QString suggestedFileName(const Query &query, qint64 nowUs, ExportFormat format);

} // namespace Audit
