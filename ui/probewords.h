// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connectionprobe.h"
#include "words/tokenwords.h"

#include <QString>

namespace Audit {

QString probeTitle(ProbeStep step);
/// One step's end in a sentence, and for a failed one the way forward.
QString probeSentence(ProbeStep step, const ProbeOutcome &outcome, const TokenStanding &standing);
/// A sign that stands before it: done, failed, or not asked.
QString probeMark(const ProbeOutcome &outcome);

} // namespace Audit
