// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace Audit {

// What goes into cells, and what a person keeps of entries and values with it.

/// Shaping text costs time, most of all text that is meant to; what lies far beyond the cell need not be.
QString textThatMayFit(const QString &text, int width, const QFontMetrics &metrics);

/// A person's name for a value on its colour; a bare spot of the colour where there is no room for a word.
void paintLabel(QPainter *painter, const QRect &room, const QString &label, int colour);
int labelWidth(const QString &label, const QFontMetrics &metrics); ///< with all of its words

/// The cell without its text: background, selection, focus.
void paintEmptyCell(QPainter *painter, const QStyleOptionViewItem &whole);

/// The cell's text, elided, and behind it a person's name for the value on its colour, as far as there is
/// room: the value goes first.
void paintLabelledText(QPainter *painter, const QStyleOptionViewItem &whole, const QRect &room,
    const QString &label, int colour);

/// Room that the first column keeps for what was kept of an entry.
int keptGutter(const QFontMetrics &metrics);
/// A ribbon for a mark, lines for a note; they differ by shape, not by colour alone.
void paintKept(QPainter *painter, const QStyleOptionViewItem &whole, bool isMarked, bool isNoted);

} // namespace Audit
