// SPDX-License-Identifier: GPL-3.0-or-later
#include "elided.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace Audit {

namespace {

/// So much stays to be seen of the shortest.
int fewLetters(const QWidget &widget)
{
    return widget.fontMetrics().averageCharWidth() * 12;
}

} // namespace

ElidedLabel::ElidedLabel(Qt::TextElideMode gives, QWidget *parent)
    : MutedLabel({}, parent)
    , m_gives(gives)
{
}

void ElidedLabel::showText(const QString &text)
{
    setText(text);
    setToolTip(plainToolTip(text));
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = MutedLabel::minimumSizeHint();
    return { qMin(whole.width(), fewLetters(*this)), whole.height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_gives, room.width());
    style()->drawItemText(&painter, room, static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
        isEnabled(), shown, foregroundRole());
}

ElidedButton::ElidedButton(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("flat", true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the reader works
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = QToolButton::minimumSizeHint();
    return { qMin(whole.width(), fewLetters(*this)), whole.height() };
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int frame = sizeHint().width() - fontMetrics().horizontalAdvance(text());
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - frame + 1);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace Audit
