// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// A text without U+0000, which no SQL engine treats soundly inside a text: it becomes U+001A '0', and U+001A
/// itself U+001A '1'. Injective; null stays null.
QString escapedText(const QString &text);
QString unescapedText(const QString &escaped);

/// A text as the filter columns and keys hold it: escaped, and beyond 1,000 bytes only its start and its
/// SHA-256, since an index of PostgreSQL takes 2,700 bytes at most.
QString toColumn(const QString &text);

inline constexpr qsizetype longestColumn = 1000; ///< bytes of UTF-8

} // namespace Audit
