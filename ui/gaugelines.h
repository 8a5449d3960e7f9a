// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gaugewords.h"

namespace Audit {

/// Counts that are always told, and those that are told because they are not zero.
QList<GaugeLine> countLines(const GaugeFacts &facts);

/// How the server treated each filter that was sent.
QList<GaugeLine> filterLines(const WalkReport &report);

} // namespace Audit
