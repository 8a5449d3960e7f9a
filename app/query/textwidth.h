// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// Columns that a text takes on a terminal: two for wide East Asian characters and emoji, none for combining
/// marks.
qsizetype textWidth(QStringView text);

/// The text in exactly so many columns: cut with "…", or filled with spaces.
QString fitted(const QString &text, qsizetype width);
/// The same without the spaces.
QString shortened(const QString &text, qsizetype width);

/// Columns of the terminal behind a descriptor; 120 where there is none.
qsizetype terminalWidth(int descriptor);

/// Words on lines of at most `width` columns, each after `indent` spaces but the first.
QString wrapped(const QString &text, qsizetype indent, qsizetype width);

} // namespace Audit
