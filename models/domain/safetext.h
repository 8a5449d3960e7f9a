// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Audit {

/// Hostile text made fit for one line on screen: control characters, bidi controls, zero-width and tag
/// characters and lone surrogates become visible tokens (line break ␊, tab ␉, others ⟦U+202E⟧); longer than
/// `cap` characters is cut with "…". The visible form is injective below the cap: the token's own brackets
/// are shown as tokens too.
QString displaySafe(QStringView text, qsizetype cap = 500);

/// The same for a block of several lines: line breaks and tabs stay.
QString displaySafeBlock(QStringView text, qsizetype cap = 65536);

/// The same for a terminal: nothing left can move the cursor, colour, ring or reorder.
QString terminalSafe(QStringView text, qsizetype cap = 500);

/// True where displaySafe would show a token: the text holds something that an eye would miss.
bool hasHiddenCharacters(QStringView text);

} // namespace Audit
