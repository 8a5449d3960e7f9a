// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/servicestarter.h"

#include "casewords.h"
#include "domain/heldfolder.h"
#include "domain/safetext.h"
#include "domain/timetext.h"
#include "openedexports.h"
#include "service/import.h"
#include "service/localservice.h"
#include "service/sampledata.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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
    HeldFolder folder;
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

LocalSource noFolder()
{
    return problem(ServiceStart::tr("No folder could be made among the temporary files."));
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

struct LeftOut
{
    qint64 count = 0;
    ImportProblem first;
};

/// Of the reasons that fit, the earliest line first.
template <class Fits>
LeftOut leftOut(const ImportReport &report, Fits fits)
{
    LeftOut sum;
    for (const ImportTally &tally : report.tallies) {
        if (!fits(tally.first.reason))
            continue;
        const bool isEarlier
            = sum.count == 0 || (tally.first.file == sum.first.file && tally.first.line < sum.first.line);
        if (isEarlier)
            sum.first = tally.first;
        sum.count += tally.count;
    }
    return sum;
}

QString fileName(const ImportProblem &problem)
{
    return displaySafe(QFileInfo(problem.file).fileName());
}

QString unreadableNote(const ImportReport &report)
{
    const LeftOut lines = leftOut(
        report, [](const QString &reason) { return reason != "conflict"_L1 && reason != "no-time"_L1; });
    return lines.count == 0 ? QString()
                            : ServiceStart::tr("%Ln line(s) could not be read; the first is line %1 of %2.",
                                nullptr, static_cast<int>(lines.count))
                                  .arg(lines.first.line)
                                  .arg(fileName(lines.first));
}

QString timelessNote(const ImportReport &report)
{
    const LeftOut lines = leftOut(report, [](const QString &reason) { return reason == "no-time"_L1; });
    return lines.count == 0
        ? QString()
        : ServiceStart::tr(
            "%Ln entry(s) without a readable time are left out; the first is in line %1 of %2.", nullptr,
            static_cast<int>(lines.count))
              .arg(lines.first.line)
              .arg(fileName(lines.first));
}

QString conflictNote(const ImportReport &report)
{
    const LeftOut lines = leftOut(report, [](const QString &reason) { return reason == "conflict"_L1; });
    return lines.count == 0
        ? QString()
        : ServiceStart::tr("%Ln entry(s) are left out because another one with the same id and other content "
                           "came before; the first is in line %1 of %2.",
            nullptr, static_cast<int>(lines.count))
              .arg(lines.first.line)
              .arg(fileName(lines.first));
}

/// Sentences that are not empty, as one text.
QString together(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString importNote(const ImportReport &report)
{
    const LeftOut cut = leftOut(report, [](const QString &reason) { return reason == "cut-short"_L1; });
    if (cut.count > 0)
        return ServiceStart::tr("%1 is damaged or ends too early: what follows line %2 is missing here.")
            .arg(fileName(cut.first))
            .arg(cut.first.line);
    return together({ unreadableNote(report), timelessNote(report), conflictNote(report) });
}

LocalSource noEntries(const QStringList &files)
{
    return problem(
        ServiceStart::tr("%1 holds no entries. A file of entries is JSON Lines or JSON, also gzipped.")
            .arg(displaySafe(files.join(u", "_s))));
}

/// The database gets the entries chunk by chunk, as files of a moment.
LocalSource serveCase(const QString &path, const ImportListener &listener)
{
    auto running = std::make_shared<RunningService>();
    if (!running->folder.isValid())
        return noFolder();
    QStringList files;
    const auto facts = loadCase(path, [&files, &running](const CaseChunk &chunk) {
        QFile file(running->folder.filePath(u"%1.json"_s.arg(files.size())));
        if (file.open(QIODevice::WriteOnly) && file.write(chunk.array) == chunk.array.size())
            files.append(file.fileName());
    });
    if (!facts)
        return problem(caseErrorText(facts.error()));
    const auto report = importFiles(databasePath(*running), files, listener);
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

LocalSource serveFiles(const QStringList &paths, const ImportListener &listener)
{
    if (paths.size() == 1 && (isCaseFile(paths.first()) || paths.first().endsWith(caseEnding)))
        return serveCase(paths.first(), listener);
    const OpenedExports opened = lookAtExports(paths);
    const QStringList &files = opened.files;
    if (files.isEmpty())
        return noEntries(paths);
    auto running = std::make_shared<RunningService>();
    if (!running->folder.isValid())
        return noFolder();
    const auto report = importFiles(databasePath(*running), files, listener);
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

LocalSource serveSample(const ImportListener &listener)
{
    auto running = std::make_shared<RunningService>();
    if (!running->folder.isValid())
        return noFolder();
    SampleOptions options;
    options.nowUs = nowMicroseconds();
    const auto report = importSample(databasePath(*running), options, listener);
    if (!report)
        return problem(ServiceStart::tr("The sample data could not be written to the temporary folder: %1")
                           .arg(displaySafe(report.error().systemText)));
    return startService(running, ServiceStart::tr("Sample data"), {});
}

} // namespace

ServiceStarter::ServiceStarter(QObject *parent)
    : QObject(parent)
{
    m_threads.append(QThread::create([] { sweepLeftFolders(); }));
    m_threads.constFirst()->setParent(this);
    m_threads.constFirst()->start();
}

ServiceStarter::~ServiceStarter()
{
    *m_isEnding = true;
    for (QThread *thread : std::as_const(m_threads))
        thread->wait();
}

LocalSources ServiceStarter::sources()
{
    LocalSources sources;
    sources.openSample = [this](const LocalSources::Handler &handler) { run(serveSample, handler); };
    sources.openFiles = [this](const QStringList &files, const LocalSources::Handler &handler) {
        run([files](const ImportListener &listener) { return serveFiles(files, listener); }, handler);
    };
    return sources;
}

void ServiceStarter::run(
    std::function<LocalSource(const ImportListener &)> work, const LocalSources::Handler &handler)
{
    auto source = std::make_shared<LocalSource>();
    const ImportListener goesOn = [isEnding = m_isEnding](const ImportProgress &) { return !*isEnding; };
    QThread *thread = QThread::create([work = std::move(work), goesOn, source] { *source = work(goesOn); });
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
