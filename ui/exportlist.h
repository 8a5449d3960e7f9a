// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "export/exportstore.h"

#include <QList>
#include <QStringList>

namespace Audit {

/// A line of the exports dialog: one that waits, or one that made its file.
struct ExportLine
{
    enum class Kind { Running, Waiting, Saved };

    Kind kind = Kind::Saved;
    QString id;
    ExportRequest request;
    QString path;
    QStringList texts; ///< one for each column
};

/// Those that wait first, each kind the newest first.
QList<ExportLine> exportLines(const ExportStore &store, const TimeFormat &format);
QStringList exportLineTitles();

/// The same question, columns and form once more, into a file of a name that is free.
ExportRequest repeatOf(const ExportLine &line, qint64 nowUs);

/// path where it is free, else "NAME-2.csv", "NAME-3.csv", …
QString freePath(const QString &path);

} // namespace Audit
