// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportlist.h"

#include "domain/safetext.h"
#include "export/exportjob.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ExportList
{
    Q_DECLARE_TR_FUNCTIONS(ExportList)
};

/// One that rests in an open window is held by it, and waits all the same.
bool isRunning(const InterruptedExport &one)
{
    return one.isRunning && !one.reason;
}

QString waitingText(const InterruptedExport &one)
{
    if (isRunning(one))
        return ExportList::tr("running");
    if (!one.reason)
        return ExportList::tr("interrupted");
    switch (*one.reason) {
    case PauseReason::Stopped:
        return ExportList::tr("stopped");
    case PauseReason::SignedOut:
        return ExportList::tr("token no longer accepted");
    case PauseReason::Unreachable:
        return ExportList::tr("server unreachable");
    case PauseReason::ServerBusy:
        return ExportList::tr("server too busy");
    case PauseReason::DiskFull:
        return ExportList::tr("disk full");
    case PauseReason::Failed:
        break;
    }
    return ExportList::tr("ended by a fault");
}

QString savedText(const FinishedExport &one)
{
    if (!QFileInfo::exists(one.path))
        return ExportList::tr("file moved or deleted");
    return one.isSealed ? ExportList::tr("complete") : ExportList::tr("not proven complete");
}

QString scopeText(const ExportRequest &request, const TimeFormat &format)
{
    const QString text = queryText(request.query, format);
    const QString scope = text.isEmpty() ? ExportList::tr("everything") : text;
    return request.isSelection ? ExportList::tr("selected entries of: %1").arg(scope) : scope;
}

QString nameOf(const QString &path)
{
    return displaySafe(QFileInfo(path).fileName(), 120);
}

ExportLine waitingLine(const InterruptedExport &one, const TimeFormat &format)
{
    return { isRunning(one) ? ExportLine::Kind::Running : ExportLine::Kind::Waiting, one.id, one.request,
        one.request.path,
        { nameOf(one.request.path), scopeText(one.request, format), QLocale().toString(one.rows),
            format.dateTime(one.lastUs).left(16), waitingText(one) } };
}

ExportLine savedLine(const FinishedExport &one, const TimeFormat &format)
{
    return { ExportLine::Kind::Saved, one.id, one.request, one.path,
        { nameOf(one.path), scopeText(one.request, format), QLocale().toString(one.rows),
            format.dateTime(one.atUs).left(16), savedText(one) } };
}

} // namespace

QList<ExportLine> exportLines(const ExportStore &store, const TimeFormat &format)
{
    QList<ExportLine> lines;
    for (const InterruptedExport &one : store.interrupted())
        lines.append(waitingLine(one, format));
    for (const FinishedExport &one : store.finished())
        lines.append(savedLine(one, format));
    return lines;
}

QStringList exportLineTitles()
{
    return { ExportList::tr("File"), ExportList::tr("Question"), ExportList::tr("Entries"),
        ExportList::tr("When"), ExportList::tr("State") };
}

ExportRequest repeatOf(const ExportLine &line, qint64 nowUs)
{
    ExportRequest request = line.request;
    const QString name = suggestedFileName(request.query, nowUs, request.format);
    request.path = freePath(QFileInfo(line.path).absoluteDir().filePath(name));
    request.replace = false;
    return request;
}

QString freePath(const QString &path)
{
    const QFileInfo wanted(path);
    const QString stem = wanted.absoluteDir().filePath(wanted.completeBaseName());
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = stem + u'-' + QString::number(number) + u'.' + wanted.suffix();
    return free;
}

} // namespace Audit
