// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "export/exportresult.h"

#include <QString>

namespace Audit {

/// "1,250 of 2,900 entries"
QString exportCountText(const ExportProgress &progress);
/// "120 a second · about 2 minutes left · second reading: proving that nothing is missing"
QString exportPaceText(const ExportProgress &progress);
/// Why it rests, and how it goes on.
QString exportPauseText(const ExportPause &pause);
/// "2,900 entries, complete as of 2026-11-22 14:02:11 UTC, with manifest."
QString exportResultText(const ExportResult &result, const TimeFormat &format);
QString exportErrorText(const ExportError &error);

/// "about 40 seconds", "about 3 minutes".
QString roughDuration(qint64 seconds);

} // namespace Audit
