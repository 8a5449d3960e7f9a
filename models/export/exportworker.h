// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/walkengine.h"
#include "export/detailwalk.h"
#include "export/exportfinish.h"
#include "export/exportjob.h"
#include "export/exportmeter.h"
#include "export/exportstock.h"

#include <QObject>
#include <QPointer>

#include <unordered_map>

namespace Audit {

/// An export's half in its own thread: walk, client and spool, made, used and destroyed there. A page's rows
/// go to disk while the next page is on its way.
class ExportWorker : public QObject
{
    Q_OBJECT
public:
    ExportWorker(ExportRequest request, ExportPlace place);
    ~ExportWorker() override;

    void begin();
    /// After a pause: goes on where it was.
    void goOn(const Token &token);
    void stop();
    void discard();
    /// From any thread: lets a finishing file go.
    void interrupt() { m_isStopped = true; }

Q_SIGNALS:
    void identified(const QString &id);
    void startedAnew();
    void progressed(const Audit::ExportProgress &progress);
    void paused(const Audit::ExportPause &pause);
    void succeeded(const Audit::ExportResult &result);
    void failed(const Audit::ExportError &error);

private:
    using Step = Result<Done, FileError>;

    Step prepare();
    bool takeOverRequest();
    Step checkTarget();
    Step beginWalk();
    Step beginSelection();
    Step restoreOrStartAnew();
    Step startAnew();
    std::unique_ptr<WalkEngine> makeEngine();
    void connectToServer();
    void walk();
    void ask();
    void take(quint64 serial, const Page &page);
    void refuse(quint64 serial, const ApiError &error);
    void keepContradicted(const Page &page);
    void afterPage();
    bool isWalked() const;
    void afterWalk();
    qint64 rowsOfFile() const;
    bool wantsDetails() const;
    void askForDetails();
    void afterDetail();
    void dropDetails();
    void giveUp(const ApiError &error);
    void drop();
    void finish();
    void failToFinish(const FileError &error);
    void failAsCircling();
    Step commit();
    WalkReport report() const;
    bool isWorthKeeping() const;
    void rest(PauseReason reason, const ExportError &error);
    void fail(const ExportError &error);
    void failOn(const FileError &error);
    void dropCalls();
    void tellProgress();
    int perPage() const;
    ClientLimits firstLimits() const;

    ExportRequest m_request;
    ExportPlace m_place;
    std::optional<ExportStock> m_stock;
    std::unique_ptr<WalkEngine> m_engine; ///< none for rows that a person chose
    std::unique_ptr<RemoteRefresher> m_refresher; ///< where the token can be renewed
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    std::unordered_map<quint64, PendingCall> m_calls;
    QPointer<DetailWalk> m_details; ///< while each entry is asked for in full
    ExportMeter m_meter;
    std::atomic_bool m_isStopped = false;
    bool m_hasStartedAnew = false;
    bool m_hasDetails = false; ///< every entry was asked for in full
    bool m_isResting = false;
    bool m_isEnded = false;
};

} // namespace Audit
