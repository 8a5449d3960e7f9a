// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/servicestarter.h"

#include "casewords.h"
#include "domain/safetext.h"
#include "domain/timetext.h"
#include "openedexports.h"
#include "service/import.h"
#include "service/localservice.h"
#include "service/sampledata.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ServiceStart
{
    Q_DECLARE_TR_FUNCTIONS(ServiceStart)
};

/// A service and the folder of its database; the service goes first.
struct RunningService
{
    QTemporaryDir folder;
    std::unique_ptr<LocalService> service;
};

LocalSource problem(const QString &sentence)
{
    LocalSource source;
    source.problem = sentence;
    return source;
}

QString databasePath(const RunningService &running)
{
    return running.folder.filePath(u"entries.sqlite"_s);
}

LocalSource startService(
    const std::shared_ptr<RunningService> &running, const QString &title, const QString &note)
{
    const QByteArray token = makeServiceToken();
    auto started = LocalService::start({ databasePath(*running), u"127.0.0.1"_s, 0, token, {} });
    if (!started)
        return problem(ServiceStart::tr("The local service did not start: %1")
                           .arg(displaySafe(started.error().systemText)));
    running->service = std::move(*started);
    return { running->service->url(), Token(token), title, note, running, {}, {} };
}

QString importNote(const ImportReport &report)
{
    if (report.rejected == 0)
        return {};
    const auto cut = std::find_if(report.problems.begin(), report.problems.end(),
        [](const ImportProblem &problem) { return problem.reason == "cut-short"_L1; });
    if (cut != report.problems.end())
        return ServiceStart::tr("%1 is damaged or ends too early: what follows line %2 is missing here.")
            .arg(displaySafe(QFileInfo(cut->file).fileName()))
            .arg(cut->line);
    const ImportProblem first = report.problems.value(0);
    return ServiceStart::tr("%Ln line(s) could not be read; the first is line %1 of %2.", nullptr,
        static_cast<int>(report.rejected))
        .arg(first.line)
        .arg(displaySafe(QFileInfo(first.file).fileName()));
}

LocalSource noEntries(const QStringList &files)
{
    return problem(
        ServiceStart::tr("%1 holds no entries. A file of entries is JSON Lines or JSON, also gzipped.")
            .arg(displaySafe(files.join(u", "_s))));
}

/// Sentences that are not empty, as one text.
QString together(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

/// The database gets the entries chunk by chunk, as files of a moment.
LocalSource serveCase(const QString &path)
{
    auto running = std::make_shared<RunningService>();
    QStringList files;
    const auto facts = loadCase(path, [&files, &running](const CaseChunk &chunk) {
        QFile file(running->folder.filePath(u"%1.json"_s.arg(files.size())));
        if (file.open(QIODevice::WriteOnly) && file.write(chunk.array) == chunk.array.size())
            files.append(file.fileName());
    });
    if (!facts)
        return problem(caseErrorText(facts.error()));
    const auto report = importFiles(databasePath(*running), files);
    for (const QString &file : std::as_const(files))
        QFile::remove(file);
    // A full disk shows here: what was not written was not read.
    if (!report || report->read != facts->entries)
        return problem(
            ServiceStart::tr("The case file's entries could not be written to the temporary folder."));
    LocalSource source
        = startService(running, caseTitle(*facts), together({ caseNote(*facts), importNote(*report) }));
    source.openedCase = std::make_shared<const CaseFacts>(*facts);
    return source;
}

LocalSource serveFiles(const QStringList &paths)
{
    if (paths.size() == 1 && (isCaseFile(paths.first()) || paths.first().endsWith(caseEnding)))
        return serveCase(paths.first());
    const OpenedExports opened = lookAtExports(paths);
    const QStringList &files = opened.files;
    if (files.isEmpty())
        return noEntries(paths);
    auto running = std::make_shared<RunningService>();
    const auto report = importFiles(databasePath(*running), files);
    if (!report && report.error().fault == ServiceFault::NothingReadable)
        return noEntries({ report.error().subject });
    if (!report)
        return problem(ServiceStart::tr("%1 could not be read: %2")
                           .arg(displaySafe(report.error().subject), displaySafe(report.error().systemText)));
    // An export may well hold nothing, and its manifest says so.
    const bool isEmptyExport = report->read == 0 && !opened.reports.isEmpty();
    if (report->rejected == report->read && !isEmptyExport)
        return noEntries(files);
    return startService(running, openedTitle(opened), together({ openedNote(opened), importNote(*report) }));
}

LocalSource serveSample()
{
    auto running = std::make_shared<RunningService>();
    SampleOptions options;
    options.nowUs = nowMicroseconds();
    const auto report = importSample(databasePath(*running), options);
    if (!report)
        return problem(ServiceStart::tr("The sample data could not be written to the temporary folder: %1")
                           .arg(displaySafe(report.error().systemText)));
    return startService(running, ServiceStart::tr("Sample data"), {});
}

} // namespace

ServiceStarter::ServiceStarter(QObject *parent)
    : QObject(parent)
{
}

ServiceStarter::~ServiceStarter()
{
    for (QThread *thread : std::as_const(m_threads))
        thread->wait();
}

LocalSources ServiceStarter::sources()
{
    LocalSources sources;
    sources.openSample = [this](const LocalSources::Handler &handler) { run(serveSample, handler); };
    sources.openFiles = [this](const QStringList &files, const LocalSources::Handler &handler) {
        run([files] { return serveFiles(files); }, handler);
    };
    return sources;
}

void ServiceStarter::run(std::function<LocalSource()> work, const LocalSources::Handler &handler)
{
    auto source = std::make_shared<LocalSource>();
    QThread *thread = QThread::create([work = std::move(work), source] { *source = work(); });
    thread->setParent(this);
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread, source, handler] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        handler(*source);
    });
    thread->start();
}

} // namespace Audit
