// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verifyfacts.h"

#include <QList>

namespace Audit {

enum class VerifyMark { Good, Wrong, Open };

/// One for each of verifyText()'s findings, in their order.
QList<VerifyMark> verifyMarks(const VerifyReport &report);

} // namespace Audit
