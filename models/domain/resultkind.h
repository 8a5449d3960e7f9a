// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Audit {

enum class ResultKind { Success, Failure, Denied, Other };

/// What a result's text means, whatever its case, for colours and icons. The text itself is what filters send
/// and people read.
ResultKind classifyResult(QStringView result);

} // namespace Audit
