// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refinement.h"

#include <QString>

namespace Audit {

/// "Action", "Action is not", "Any field contains": what stands in front of the values. Translated.
QString refinementTitle(const Refinement &refinement);
/// "user.login", "failure or denied"; safe to show, capped.
QString refinementValue(const Refinement &refinement);
/// Both.
QString refinementSentence(const Refinement &refinement);

} // namespace Audit
