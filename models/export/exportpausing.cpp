// SPDX-License-Identifier: GPL-3.0-or-later
// How an export's worker comes to rest, goes on, and ends without a file.
#include "export/exportworker.h"

#include <algorithm>
#include <array>

namespace Audit {

namespace {

struct KindPause
{
    ErrorKind kind;
    PauseReason reason;
};

/// What may be gone tomorrow; anything else stops the export.
constexpr std::array pauses {
    KindPause { ErrorKind::SignedOut, PauseReason::SignedOut },
    KindPause { ErrorKind::NoToken, PauseReason::SignedOut },
    KindPause { ErrorKind::NameNotFound, PauseReason::Unreachable },
    KindPause { ErrorKind::Unreachable, PauseReason::Unreachable },
    KindPause { ErrorKind::TimedOut, PauseReason::Unreachable },
    KindPause { ErrorKind::ConnectionCut, PauseReason::Unreachable },
    KindPause { ErrorKind::TlsRefused, PauseReason::Unreachable },
    KindPause { ErrorKind::ProxyFailed, PauseReason::Unreachable },
    KindPause { ErrorKind::TooManyRequests, PauseReason::ServerBusy },
    KindPause { ErrorKind::ServerFault, PauseReason::ServerBusy },
};

} // namespace

void ExportWorker::giveUp(const ApiError &error)
{
    dropCalls();
    const auto pause = std::find_if(
        pauses.begin(), pauses.end(), [&](const KindPause &row) { return row.kind == error.kind; });
    // Where nothing was fetched there is nothing to go on with.
    if (pause == pauses.end() || !isWorthKeeping())
        return fail({ error, {}, isWorthKeeping() });
    rest(pause->reason, { error, {}, true });
}

void ExportWorker::rest(PauseReason reason, const ExportError &error)
{
    dropCalls();
    m_isResting = true;
    if (reason != PauseReason::DiskFull) {
        if (const Step committed = commit(); !committed)
            return failOn(committed.error());
    }
    m_stock->note(reason);
    Q_EMIT paused({ reason, error, m_stock->rows() });
}

void ExportWorker::goOn(const Token &token)
{
    if (m_isEnded || !m_isResting)
        return;
    m_isResting = false;
    m_isStopped = false;
    m_hasDetails = false;
    m_session->setToken(token);
    m_stock->folder().forget(ExportFolder::restFile);
    // What has failed once is not trusted again: back to the cursor.
    if (const Step restored = restoreOrStartAnew(); !restored)
        return failOn(restored.error());
    walk();
}

void ExportWorker::stop()
{
    if (m_isEnded)
        return;
    if (!m_stock)
        return discard();
    if (!m_isResting)
        rest(PauseReason::Stopped, {});
}

void ExportWorker::discard()
{
    if (m_isEnded)
        return;
    m_calls.clear();
    dropDetails();
    m_isEnded = true;
    if (m_stock)
        drop();
    ApiError cancelled;
    cancelled.kind = ErrorKind::Cancelled;
    Q_EMIT failed({ cancelled, {}, false });
}

void ExportWorker::drop()
{
    removeLeftovers(m_request.path, m_stock->folder().id());
    m_stock->folder().remove();
}

bool ExportWorker::isWorthKeeping() const
{
    return !m_place.id.isEmpty() || (m_stock && m_stock->rows() > 0);
}

void ExportWorker::failOn(const FileError &error)
{
    if (error.fault == FileFault::DiskFull && m_stock && m_stock->hasSpool() && isWorthKeeping())
        return rest(PauseReason::DiskFull, { {}, error, true });
    fail({ {}, error, isWorthKeeping() });
}

void ExportWorker::fail(const ExportError &error)
{
    if (m_isEnded)
        return;
    m_calls.clear();
    dropDetails();
    m_isEnded = true;
    if (m_stock && error.isKept)
        m_stock->note(PauseReason::Failed);
    else if (m_stock)
        drop();
    Q_EMIT failed(error);
}

} // namespace Audit
