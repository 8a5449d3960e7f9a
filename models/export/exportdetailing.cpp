// SPDX-License-Identifier: GPL-3.0-or-later
// How an export's worker comes to the full details: one request for each entry, after the list is read.
#include "export/exportworker.h"

namespace Audit {

/// The rows that the file may have; refinements can leave some out.
qint64 ExportWorker::rowsOfFile() const
{
    return std::min(m_request.limit.value_or(m_stock->rows()), m_stock->rows());
}

bool ExportWorker::wantsDetails() const
{
    return m_request.fullDetails && !m_hasDetails && rowsOfFile() > 0;
}

void ExportWorker::askForDetails()
{
    // From here on the order of the rows is that of the file.
    m_stock->spool().endStep();
    if (const Step committed = commit(); !committed)
        return failOn(committed.error());
    m_client->setLimits(m_request.limits);
    const DetailWalk::Inputs inputs { m_stock->spool(), m_stock->details(), *m_client, rowsOfFile(),
        m_request.query.refinements, m_place.detailPause };
    m_details = new DetailWalk(inputs, this);
    connect(m_details, &DetailWalk::advanced, this, &ExportWorker::afterDetail);
    connect(m_details, &DetailWalk::finished, this, [this] {
        m_hasDetails = true;
        finish();
    });
    connect(m_details, &DetailWalk::failed, this, &ExportWorker::giveUp);
    connect(m_details, &DetailWalk::damaged, this, [this] {
        dropCalls();
        failToFinish({ FileFault::Damaged, m_stock->folder().path(), {} });
    });
    Q_EMIT progressed(m_meter.detailing(m_stock->details().state().rows, rowsOfFile()));
    m_details->start();
}

void ExportWorker::afterDetail()
{
    if (m_isEnded || m_isResting || m_isStopped)
        return;
    if (!m_client->certificateSha256().isEmpty())
        m_stock->setCertificate(m_client->certificateSha256());
    if (m_stock->isCommitDue(m_place.commitPause)) {
        if (const Step committed = commit(); !committed)
            return failOn(committed.error());
    }
    if (m_meter.isDue())
        Q_EMIT progressed(m_meter.detailing(m_stock->details().state().rows, rowsOfFile()));
}

/// Its own signals may be the reason.
void ExportWorker::dropDetails()
{
    if (!m_details)
        return;
    m_details->disconnect(this);
    m_details->stop();
    m_details->deleteLater();
    m_details = nullptr;
}

} // namespace Audit
