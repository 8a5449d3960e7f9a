// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include "export/exportworker.h"

#include <QThread>

namespace Audit {

class ExportJob::Private
{
public:
    QThread thread;
    ExportWorker *worker = nullptr; ///< lives in the thread and dies with it
    QString id;
};

ExportJob::ExportJob(ExportRequest request, QObject *parent)
    : ExportJob(std::move(request), ExportPlace {}, parent)
{
}

ExportJob::ExportJob(ExportRequest request, ExportPlace place, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->id = place.id;
    d->worker = new ExportWorker(std::move(request), std::move(place));
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("export"));
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &ExportWorker::identified, this, [this](const QString &id) { d->id = id; });
    connect(d->worker, &ExportWorker::progressed, this, &ExportJob::progressed);
    connect(d->worker, &ExportWorker::startedAnew, this, &ExportJob::startedAnew);
    connect(d->worker, &ExportWorker::paused, this, &ExportJob::paused);
    connect(d->worker, &ExportWorker::succeeded, this, &ExportJob::succeeded);
    connect(d->worker, &ExportWorker::failed, this, &ExportJob::failed);
}

ExportJob::~ExportJob()
{
    d->worker->interrupt();
    // A thread that never ran would leave its worker behind: run it once, to its end.
    if (!d->thread.isRunning())
        d->thread.start();
    QMetaObject::invokeMethod(
        d->worker,
        [worker = d->worker] {
            worker->stop();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

void ExportJob::start()
{
    d->thread.start();
    QMetaObject::invokeMethod(d->worker, &ExportWorker::begin, Qt::QueuedConnection);
}

void ExportJob::resume(const Token &token)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, token] { worker->goOn(token); }, Qt::QueuedConnection);
}

void ExportJob::stop()
{
    d->worker->interrupt();
    QMetaObject::invokeMethod(d->worker, &ExportWorker::stop, Qt::QueuedConnection);
}

void ExportJob::discard()
{
    d->worker->interrupt();
    QMetaObject::invokeMethod(d->worker, &ExportWorker::discard, Qt::QueuedConnection);
}

QString ExportJob::id() const
{
    return d->id;
}

} // namespace Audit
