// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"

#include <QString>

namespace Audit {

/// Why a file is not proven to hold everything: "the last reading still added entries". Translated.
QString unsealedText(Unsealed reason);
/// All of them, separated by commas.
QString unsealedText(const QList<Unsealed> &reasons);

} // namespace Audit
