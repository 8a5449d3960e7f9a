// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Audit::Json {

// Where tokens begin and end, and whether bytes are JSON at all. simdjson does the reading; these checks
// stand before it because its on-demand reader leaves skipped values unchecked, and its other one refuses
// JSON that the contract wants kept: integers of 2^64 and more, and lone surrogates in strings.

inline constexpr int depthLimit = 64;

/// True for one whole value in valid UTF-8 and nothing but white space around it, nested no deeper than
/// `maxDepth`.
bool isValid(QByteArrayView json, int maxDepth = depthLimit);

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the string that opens at `at` ends: the position behind its closing quote, or the size where none
/// closes it.
qsizetype endOfString(QByteArrayView json, qsizetype at);

QByteArrayView trimmed(QByteArrayView json);

} // namespace Audit::Json
