// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwords.h"

#include "domain/safetext.h"
#include "words/errortext.h"
#include "words/sealwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

int count(qint64 value)
{
    return static_cast<int>(value);
}

QString fileErrorText(const FileError &error)
{
    const QString path = displaySafe(QDir::toNativeSeparators(error.path), 200);
    switch (error.fault) {
    case FileFault::Exists:
        return ExportWords::tr("%1 exists already. Choose another name.").arg(path);
    case FileFault::CannotCreate:
        return ExportWords::tr("%1 cannot be created: %2").arg(path, displaySafe(error.systemText, 200));
    case FileFault::DiskFull:
        return ExportWords::tr("The disk is full. Nothing was saved as %1.").arg(path);
    case FileFault::Busy:
        return ExportWords::tr("Another window or program is working on this export.");
    case FileFault::CannotWrite:
    case FileFault::CannotSync:
    case FileFault::CannotRename:
    case FileFault::Damaged:
    case FileFault::OtherExport:
        break;
    }
    return ExportWords::tr("%1 could not be written safely, so nothing was saved: %2")
        .arg(path, displaySafe(error.systemText, 200));
}

/// What was said, where somebody said something.
QString reasonText(const ExportError &error)
{
    if (error.file)
        return fileErrorText(*error.file);
    return error.api ? errorLine(*error.api) : QString();
}

QString pauseSentence(PauseReason reason)
{
    switch (reason) {
    case PauseReason::Stopped:
        return ExportWords::tr("Stopped. What was fetched is kept.");
    case PauseReason::SignedOut:
        return ExportWords::tr("Waiting: the token is no longer accepted. Connect again, then resume.");
    case PauseReason::Unreachable:
        return ExportWords::tr("Waiting: the server cannot be reached. What was fetched is kept.");
    case PauseReason::ServerBusy:
        return ExportWords::tr("Waiting: the server has too much to do. What was fetched is kept.");
    case PauseReason::DiskFull:
        return ExportWords::tr("Waiting: the disk is full. Make room, then resume.");
    case PauseReason::Failed:
        break;
    }
    return ExportWords::tr("Ended by a fault. What was fetched is kept.");
}

QString completeText(const Manifest &facts, const TimeFormat &format)
{
    return facts.asOfUs ? ExportWords::tr("complete as of %1").arg(format.dateTimeZone(*facts.asOfUs))
                        : ExportWords::tr("complete");
}

QStringList doubtTexts(const Manifest &facts)
{
    if (facts.isSealed)
        return {};
    return { ExportWords::tr("Not proven complete: %1.").arg(unsealedText(facts.unsealed)) };
}

QStringList cellTexts(const ExportResult &result)
{
    QStringList parts;
    if (result.guardedCells > 0)
        parts.append(ExportWords::tr("%Ln value(s) that a spreadsheet would run got a ' in front.", nullptr,
            count(result.guardedCells)));
    const qint64 changed = result.facts.cells.cutCells + result.facts.cells.replacedCells;
    if (changed > 0)
        parts.append(
            ExportWords::tr("%Ln value(s) did not fit the format and were changed; the manifest names them.",
                nullptr, count(changed)));
    if (result.facts.ahead > 0)
        parts.append(
            ExportWords::tr("At least %Ln of the matching entries are dated later than the server's "
                            "clock and are left out; the newest edge “The server's now” takes them in.",
                nullptr, count(result.facts.ahead)));
    if (result.facts.notInFull > 0)
        parts.append(
            ExportWords::tr("%Ln of them could not be had in full and stand as the list showed them.",
                nullptr, count(result.facts.notInFull)));
    if (!result.contradictedPath.isEmpty())
        parts.append(ExportWords::tr("Entries that do not match the question are in %1.")
                         .arg(displaySafe(QFileInfo(result.contradictedPath).fileName(), 120)));
    return parts;
}

} // namespace

QString roughDuration(qint64 seconds)
{
    if (seconds < 90)
        return ExportWords::tr("about %Ln second(s)", nullptr, count(std::max<qint64>(1, seconds)));
    constexpr qint64 minute = 60, hour = 3600;
    if (seconds < 90 * minute)
        return ExportWords::tr("about %Ln minute(s)", nullptr, count((seconds + minute / 2) / minute));
    return ExportWords::tr("about %Ln hour(s)", nullptr, count((seconds + hour / 2) / hour));
}

QString exportCountText(const ExportProgress &progress)
{
    const QString rows = QLocale().toString(progress.rows);
    if (progress.expected)
        return ExportWords::tr("%1 of %2 entries").arg(rows, QLocale().toString(*progress.expected));
    return ExportWords::tr("%Ln entries", nullptr, count(progress.rows));
}

QString exportPaceText(const ExportProgress &progress)
{
    QStringList parts;
    if (progress.rowsPerSecond >= 1)
        parts.append(
            ExportWords::tr("%1 a second").arg(QLocale().toString(std::llround(progress.rowsPerSecond))));
    if (progress.remainingSeconds)
        parts.append(ExportWords::tr("%1 left").arg(roughDuration(*progress.remainingSeconds)));
    if (progress.isDetailing)
        parts.append(ExportWords::tr("asking for each entry in full"));
    else if (progress.isFinishing)
        parts.append(ExportWords::tr("writing the file"));
    else if (progress.pass == 2)
        parts.append(ExportWords::tr("second reading: proving that nothing is missing"));
    else if (progress.pass > 2)
        parts.append(ExportWords::tr("reading %1: the log still grew during the one before")
                         .arg(QLocale().toString(progress.pass)));
    return parts.join(u" · "_s);
}

QString exportPauseText(const ExportPause &pause)
{
    const QString reason = reasonText(pause.error);
    const QString sentence = pauseSentence(pause.reason);
    return reason.isEmpty() ? sentence : sentence + u' ' + reason;
}

QString exportResultText(const ExportResult &result, const TimeFormat &format)
{
    QStringList facts { ExportWords::tr("%Ln entries", nullptr, count(result.rows)) };
    if (result.facts.isSealed)
        facts.append(completeText(result.facts, format));
    if (!result.manifestPath.isEmpty())
        facts.append(ExportWords::tr("with manifest"));
    return (QStringList { facts.join(u", "_s) + u'.' } + doubtTexts(result.facts) + cellTexts(result))
        .join(u' ');
}

QString exportErrorText(const ExportError &error)
{
    if (error.api && error.api->kind == ErrorKind::Cancelled)
        return ExportWords::tr("Export discarded. No file was made.");
    return ExportWords::tr("Not exported. %1").arg(reasonText(error));
}

} // namespace Audit
