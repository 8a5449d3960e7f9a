// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportfolder.h"
#include "export/exportrequest.h"
#include "export/exportresult.h"

#include <QList>

#include <optional>

namespace Audit {

/// An export that can be resumed, or is running.
struct InterruptedExport
{
    QString id {};
    ExportRequest request {}; ///< without a token
    qint64 rows = 0; ///< that are safe
    qint64 lastUs = 0; ///< when it last made something safe, by this machine's clock
    std::optional<PauseReason> reason {}; ///< none where it was killed, or runs
    bool isRunning = false;
};

/// An export that made its file.
struct FinishedExport
{
    QString id {};
    ExportRequest request {}; ///< without a token; its time range as fixed then
    QString path {};
    qint64 atUs = 0; ///< by this machine's clock
    qint64 rows = 0;
    qint64 bytes = 0;
    bool isSealed = false;
    QByteArray sha256 {};
};

/// The exports of this user as the state folder tells them: those that wait, the newest first, and the last
/// fifty that are done. Holds nothing; each call looks again.
class ExportStore
{
public:
    explicit ExportStore(QString state = stateFolder())
        : m_state(std::move(state))
    {
    }

    QList<InterruptedExport> interrupted() const;
    QList<FinishedExport> finished() const;

    /// Drops what an interrupted export has fetched. Busy where it runs.
    Result<Done, FileError> discard(const QString &id) const;
    /// Takes a finished export off the list; its files stay.
    void forget(const QString &id) const;

private:
    QString m_state;
};

QJsonObject encodePause(PauseReason reason);

/// Puts a finished export on the list. A list that cannot be written stays as it is: the file counts.
void rememberFinished(const QString &state, const ExportRequest &request, const ExportResult &result);

} // namespace Audit
