// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/casefile.h"

#include <QString>

namespace Audit {

// What the window says of a case file; all of it is safe to show.

/// "Case of 2026-11-27 18:30 UTC · https://scaikey.example.org · 281 entries".
QString caseTitle(const CaseFacts &facts);
/// What it covers, for whoever opens it.
QString caseNote(const CaseFacts &facts);
QString caseErrorText(const CaseError &error);

} // namespace Audit
