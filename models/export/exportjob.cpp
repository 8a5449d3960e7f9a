// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include "api/entrywalk.h"
#include "api/session.h"
#include "domain/timetext.h"
#include "export/filewriter.h"

#include <QThread>

#include <algorithm>

namespace Audit {

namespace {

/// The job's half in the worker thread. Everything it owns is made, used and destroyed there.
class ExportWorker : public QObject
{
    Q_OBJECT
public:
    explicit ExportWorker(ExportRequest request)
        : m_request(std::move(request))
    {
    }

    void begin();
    void cancel();

Q_SIGNALS:
    void progressed(const Audit::ExportProgress &progress);
    void succeeded(const Audit::ExportResult &result);
    void failed(const Audit::ExportError &error);

private:
    int perPage() const;
    ClientLimits firstLimits() const;
    void finish();
    void fail(const ExportError &error);

    ExportRequest m_request;
    FileWriter m_file;
    std::unique_ptr<RowFormat> m_format;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    std::unique_ptr<EntryWalk> m_walk;
    std::unique_ptr<WalkWriter> m_pump;
    bool m_ended = false;
};

void ExportWorker::begin()
{
    if (m_ended)
        return;
    // The file first: a name that is taken should not cost the server a question.
    if (const auto opened = m_file.open(m_request.path, m_request.replace); !opened)
        return fail({ {}, opened.error() });
    m_format = makeRowFormat(m_request.format, m_request.columns, m_request.dialect);
    m_session = std::make_unique<Session>(m_request.server, m_request.token);
    m_client = std::make_unique<AuditClient>(*m_session, firstLimits());
    m_walk = makeWalk(*m_client, m_request.query, nowMicroseconds(), perPage());
    m_pump = std::make_unique<WalkWriter>(*m_walk, *m_format, m_file, m_request.limit);
    connect(m_pump.get(), &WalkWriter::progressed, this, &ExportWorker::progressed);
    connect(m_pump.get(), &WalkWriter::progressed, this, [this] { m_client->setLimits(m_request.limits); });
    connect(m_pump.get(), &WalkWriter::failed, this, &ExportWorker::fail);
    connect(m_pump.get(), &WalkWriter::finished, this, &ExportWorker::finish);
    m_pump->start();
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

void ExportWorker::finish()
{
    if (m_ended)
        return;
    if (const auto committed = m_file.commit(); !committed)
        return fail({ {}, committed.error() });
    m_ended = true;
    Q_EMIT succeeded({ m_request.path, m_pump->rows(), m_file.bytesWritten(), m_format->guardedCells(),
        m_walk->report() });
}

void ExportWorker::fail(const ExportError &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_file.discard();
    Q_EMIT failed(error);
}

void ExportWorker::cancel()
{
    if (m_walk)
        m_walk->stop();
    ApiError cancelled;
    cancelled.kind = ErrorKind::Cancelled;
    fail({ cancelled, {} });
}

} // namespace

class ExportJob::Private
{
public:
    QThread thread;
    ExportWorker *worker = nullptr; ///< lives in the thread and dies with it
};

ExportJob::ExportJob(ExportRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->worker = new ExportWorker(std::move(request));
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("export"));
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &ExportWorker::progressed, this, &ExportJob::progressed);
    connect(d->worker, &ExportWorker::succeeded, this, &ExportJob::succeeded);
    connect(d->worker, &ExportWorker::failed, this, &ExportJob::failed);
}

ExportJob::~ExportJob()
{
    // A thread that never ran would leave its worker behind: run it once, to its end.
    if (!d->thread.isRunning())
        d->thread.start();
    d->thread.quit();
    d->thread.wait();
}

void ExportJob::start()
{
    d->thread.start();
    QMetaObject::invokeMethod(d->worker, &ExportWorker::begin, Qt::QueuedConnection);
}

void ExportJob::cancel()
{
    QMetaObject::invokeMethod(d->worker, &ExportWorker::cancel, Qt::QueuedConnection);
}

} // namespace Audit

#include "exportjob.moc"
