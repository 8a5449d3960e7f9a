// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// A text as every SQL engine keeps it. U+0000, which none treats soundly inside a text, becomes U+001A '0',
/// and U+001A itself U+001A '1'. What UTF-8 cannot hold (a half of a surrogate pair) or what is read back as
/// another character or as none (U+FFFE, U+FFFF, U+FEFF) becomes U+001A '3' and its four hexadecimal digits.
/// Injective; null stays null.
QString escapedText(const QString &text);
QString unescapedText(const QString &escaped);

/// A text as the filter columns and keys hold it: escaped, and beyond 1,000 bytes only its start and its
/// SHA-256, since an index of PostgreSQL takes 2,700 bytes at most.
QString toColumn(const QString &text);

/// The order of code points, which is that of UTF-8's bytes and of PostgreSQL's collation "C". Null comes
/// before the empty text.
bool sortsBefore(const QString &a, const QString &b);

inline constexpr qsizetype longestColumn = 1000; ///< bytes of UTF-8

} // namespace Audit
