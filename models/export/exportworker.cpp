// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportworker.h"

#include "domain/filtercheck.h"
#include "domain/jsontext.h"
#include "export/exportstore.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

ExportWorker::ExportWorker(ExportRequest request, ExportPlace place)
    : m_request(std::move(request))
    , m_place(std::move(place))
{
}

/// Before the client and the stock that it uses.
ExportWorker::~ExportWorker()
{
    delete m_details;
}

void ExportWorker::begin()
{
    if (m_isEnded)
        return;
    if (const Step prepared = prepare(); !prepared)
        return failOn(prepared.error());
    Q_EMIT identified(m_stock->folder().id());
    connectToServer();
    walk();
}

void ExportWorker::connectToServer()
{
    m_session = std::make_unique<Session>(m_request.server, m_request.token, m_request.route);
    if (m_request.renewal)
        m_refresher = std::make_unique<RemoteRefresher>(*m_request.renewal);
    m_session->setRefresher(m_refresher.get());
    m_client = std::make_unique<AuditClient>(*m_session, firstLimits());
}

/// No larger a page than the limit can use.
int ExportWorker::perPage() const
{
    if (!m_request.limit)
        return m_request.perPage;
    return int(std::clamp<qint64>(*m_request.limit, 1, m_request.perPage));
}

/// A server that never answered is told at once; the patience of an export is for what it has begun.
ClientLimits ExportWorker::firstLimits() const
{
    ClientLimits limits = m_request.limits;
    const ClientLimits usual;
    limits.tries = std::min(limits.tries, usual.tries);
    limits.longestWait = std::min(limits.longestWait, usual.longestWait);
    return limits;
}

void ExportWorker::walk()
{
    if (isWalked())
        afterWalk();
    else
        ask();
}

void ExportWorker::afterWalk()
{
    if (m_engine && m_engine->finished() && !m_engine->report().complete)
        return failAsCircling();
    if (wantsDetails())
        askForDetails();
    else
        finish();
}

void ExportWorker::ask()
{
    while (const auto request = m_engine->next()) {
        const quint64 serial = request->serial;
        m_calls[serial] = m_client->fetchPage(request->request, [this, serial](const Result<Page> &answer) {
            const PendingCall mine = std::move(m_calls[serial]);
            m_calls.erase(serial);
            if (answer)
                take(serial, *answer);
            else
                refuse(serial, answer.error());
        });
    }
}

void ExportWorker::take(quint64 serial, const Page &page)
{
    m_client->setLimits(m_request.limits);
    if (!m_client->certificateSha256().isEmpty())
        m_stock->setCertificate(m_client->certificateSha256());
    if (page.serverTimeUs)
        m_stock->setServerTime(*page.serverTimeUs);
    const qint64 contradicted = m_engine->report().contradicted();
    m_engine->take(serial, page);
    if (m_engine->report().contradicted() > contradicted && m_engine->report().passes.size() <= 1)
        keepContradicted(page);
    if (!isWalked())
        ask();
    // Behind what sends the next request.
    QMetaObject::invokeMethod(this, &ExportWorker::afterPage, Qt::QueuedConnection);
}

/// Later passes meet the same rows again.
void ExportWorker::keepContradicted(const Page &page)
{
    for (const Entry &entry : page.entries) {
        const auto verdicts = checkFilters(entry, m_request.query);
        const bool isContradicted = std::any_of(verdicts.cbegin(), verdicts.cend(),
            [](const FilterVerdictOf &of) { return of.verdict == FilterVerdict::Contradicted; });
        if (isContradicted)
            m_stock->keepContradicted(jsonLine(entry.raw) + '\n');
    }
}

bool ExportWorker::isWalked() const
{
    return !m_engine || m_engine->finished() || (m_request.limit && m_stock->rows() >= *m_request.limit);
}

void ExportWorker::afterPage()
{
    if (m_isEnded || m_isResting || m_isStopped || m_details)
        return; // another page came before this was looked at
    if (m_stock->isCommitDue(m_place.commitPause)) {
        if (const Step committed = commit(); !committed)
            return failOn(committed.error());
    }
    if (m_meter.isDue())
        tellProgress();
    if (isWalked())
        afterWalk();
}

void ExportWorker::tellProgress()
{
    Q_EMIT progressed(m_meter.walking(m_engine->report(), m_stock->rows()));
}

void ExportWorker::refuse(quint64 serial, const ApiError &error)
{
    if (m_engine->refuse(serial, error))
        return ask();
    giveUp(error);
}

void ExportWorker::dropCalls()
{
    m_calls.clear();
    dropDetails();
    if (m_engine)
        m_engine->dropRequests();
}

ExportWorker::Step ExportWorker::commit()
{
    return m_stock->commit(m_engine ? m_engine->state() : QByteArray());
}

WalkReport ExportWorker::report() const
{
    return m_engine ? m_engine->report() : WalkReport {};
}

void ExportWorker::finish()
{
    dropDetails();
    m_stock->spool().endStep();
    if (const Step committed = commit(); !committed)
        return failOn(committed.error());
    ExportFinish finish({ m_stock->folder(), m_stock->spool(), m_stock->details(), m_request, report(),
        m_stock->cursor(), *m_place.calls, m_isStopped, [this](qint64 rows) {
            if (m_meter.isDue())
                Q_EMIT progressed(m_meter.finishing(rows, rowsOfFile()));
        } });
    const auto finished = finish.run();
    if (!finished)
        return failToFinish(finished.error());
    if (!*finished)
        return; // stop() or discard() comes next
    m_isEnded = true;
    Q_EMIT progressed(m_meter.finishing((*finished)->rows, (*finished)->rows));
    rememberFinished(m_place.state, m_request, **finished);
    m_stock->folder().remove();
    Q_EMIT succeeded(**finished);
}

/// Rows may be found damaged as late as here. A disk that does so twice is not trusted a third time.
void ExportWorker::failToFinish(const FileError &error)
{
    const bool isSpool = error.fault == FileFault::Damaged && error.path == m_stock->folder().path();
    if (!isSpool || m_hasStartedAnew)
        return failOn(error);
    if (const Step begun = startAnew(); !begun)
        return failOn(begun.error());
    walk();
}

/// The server repeats itself instead of coming to an end.
void ExportWorker::failAsCircling()
{
    ApiError error;
    error.kind = ErrorKind::Malformed;
    error.httpStatus = 200;
    fail({ error, {}, false });
}

} // namespace Audit
