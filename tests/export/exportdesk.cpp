// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdesk.h"

#include "export/verify.h"
#include "support/canary.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

constexpr int patience = 60'000;

/// In memory where that can be had: an export syncs a lot, and a test pulls no plug.
QString placeForFolders()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString base = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return base + u"/audit-export-XXXXXX"_s;
}

} // namespace

Outcome outcomeOf(ExportJob &job, const std::function<void()> &act)
{
    Outcome outcome;
    QEventLoop loop;
    QObject::connect(&job, &ExportJob::startedAnew, &loop, [&] { ++outcome.startedAnew; });
    QObject::connect(&job, &ExportJob::succeeded, &loop, [&](const ExportResult &result) {
        outcome.result = result;
        loop.quit();
    });
    QObject::connect(&job, &ExportJob::paused, &loop, [&](const ExportPause &pause) {
        outcome.pause = pause;
        loop.quit();
    });
    QObject::connect(&job, &ExportJob::failed, &loop, [&](const ExportError &error) {
        outcome.error = error;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (act)
        act();
    else
        job.start();
    loop.exec();
    return outcome;
}

ExportDesk::ExportDesk()
    : m_files(placeForFolders())
    , m_home(placeForFolders())
    , m_state(m_home.filePath(u"audit-console"_s))
{
}

ExportRequest ExportDesk::request(const QUrl &server) const
{
    ExportRequest request;
    request.server = server;
    request.token = Token(canary);
    request.path = path();
    request.format = ExportFormat::JsonLines;
    request.perPage = 50;
    request.lagUs = 0;
    request.limits.tries = 1;
    return request;
}

ExportPlace ExportDesk::place(const QString &id, const FileCalls &calls) const
{
    return { m_state, id, &calls };
}

QStringList ExportDesk::names() const
{
    return QDir(m_files.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QStringList ExportDesk::stateNames() const
{
    return QDir(m_state + u"/exports"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray ExportDesk::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QByteArrayList ExportDesk::sortedLines() const
{
    QByteArray bytes = contents();
    if (!bytes.endsWith('\n'))
        return { "(unfinished)" };
    bytes.chop(1);
    QByteArrayList lines = bytes.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

bool ExportDesk::isProven() const
{
    return names() == QStringList { u"entries"_s, u"entries.manifest.json"_s }
    && verifyExport(path()).isUnchanged();
}

} // namespace Audit::Testing
