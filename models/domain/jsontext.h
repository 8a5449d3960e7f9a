// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Audit {

/// JSON bytes with new line breaks and indentation; every token keeps its own bytes (numbers, escapes, key
/// order, repeated keys). What is no JSON comes back as it is.
QByteArray indentJson(const QByteArray &json, int spaces = 2);

/// JSON bytes on one line: white space outside strings removed.
QByteArray compactJson(const QByteArray &json);

/// JSON bytes with line breaks outside strings removed and nothing else changed: one JSON Lines record.
QByteArray jsonLine(const QByteArray &json);

} // namespace Audit
