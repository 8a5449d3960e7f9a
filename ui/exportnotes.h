// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/timetext.h"

#include <QStringList>

#include <optional>

namespace Audit {

/// What a person is about to export, as far as it needs a word.
struct ExportPlan
{
    Query query {};
    std::optional<qint64> selected {}; ///< rows; none for all that match
    std::optional<qint64> total {}; ///< that the server reported
    bool isInFull = false;
    std::optional<char> separator {}; ///< of a CSV for spreadsheets
    qint64 openedUs = 0;
    qint64 lagUs = 0;
    bool fileExists = false;
    TimeFormat format {};
};

/// The sentences below the dialog's fields: what the file will hold, up to when, how long that takes.
QStringList exportNotes(const ExportPlan &plan);

} // namespace Audit
