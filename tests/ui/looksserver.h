// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedserver.h"

namespace Audit::Testing {

constexpr qint64 newestUs = 1'795'355'982'422'000; ///< 2026-11-22T13:59:42.422Z

/// A server whose log never changes: forty entries, their statistics, one answer that holds nothing
/// (ip_address=192.0.2.250) and one refusal (result=forbidden).
ScriptedReply answerForLooks(const ScriptedRequest &request);

} // namespace Audit::Testing
