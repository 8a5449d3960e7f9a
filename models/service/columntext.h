// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// A text as the filter columns hold it: U+0000, which no SQL engine treats soundly inside a text, becomes
/// U+001A '0', and U+001A itself U+001A '1'. Injective; null stays null.
QString toColumn(const QString &text);
QString fromColumn(const QString &column);

} // namespace Audit
