// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwords.h"

#include "domain/safetext.h"
#include "words/errortext.h"
#include "words/walkwords.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

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
    case FileFault::CannotWrite:
    case FileFault::CannotSync:
    case FileFault::CannotRename:
    case FileFault::Damaged:
    case FileFault::Busy:
        break;
    }
    return ExportWords::tr("%1 could not be written safely, so nothing was saved: %2")
        .arg(path, displaySafe(error.systemText, 200));
}

} // namespace

QString exportResultText(const ExportResult &result)
{
    QString text = ExportWords::tr("%Ln entries saved as %1.", nullptr, static_cast<int>(result.rows))
                       .arg(displaySafe(QDir::toNativeSeparators(result.path), 300));
    if (result.guardedCells > 0)
        text += QLatin1Char(' ')
            + ExportWords::tr("%Ln value(s) that a spreadsheet would run got a ' in front.", nullptr,
                static_cast<int>(result.guardedCells));
    if (result.walk.contradictsTotal())
        text += u" ("_s + uncertainText(*result.walk.reportedTotal) + u')';
    if (result.walk.unreadable > 0)
        text += QLatin1Char(' ')
            + ExportWords::tr("%Ln element(s) of the answers were no entries and are missing.", nullptr,
                static_cast<int>(result.walk.unreadable));
    return text;
}

QString exportErrorText(const ExportError &error)
{
    if (error.file)
        return ExportWords::tr("Not exported. %1").arg(fileErrorText(*error.file));
    if (error.api && error.api->kind == ErrorKind::Cancelled)
        return ExportWords::tr("Export cancelled. No file was made.");
    return ExportWords::tr("Not exported. %1").arg(error.api ? errorLine(*error.api) : QString());
}

} // namespace Audit
