// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellpainting.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Audit {

namespace {

constexpr int labelPadding = 6;
constexpr int dotWidth = 8; ///< of a name that has no room

const QColor &labelFill(int colour)
{
    const auto &fills = Theme::instance().tokens().labels;
    return fills[static_cast<std::size_t>(std::clamp(colour, 0, int(fills.size()) - 1))];
}

/// A ribbon whose lower end is notched, in a square of one.
QPainterPath ribbon()
{
    QPainterPath path(QPointF(0.15, 0.0));
    path.lineTo(0.85, 0.0);
    path.lineTo(0.85, 1.0);
    path.lineTo(0.5, 0.68);
    path.lineTo(0.15, 1.0);
    path.closeSubpath();
    return path;
}

QPainterPath lines()
{
    QPainterPath path;
    for (const double y : { 0.2, 0.5 }) {
        path.moveTo(0.0, y);
        path.lineTo(1.0, y);
    }
    path.moveTo(0.0, 0.8);
    path.lineTo(0.6, 0.8);
    return path;
}

const QStyle &styleOf(const QStyleOptionViewItem &whole)
{
    return whole.widget ? *whole.widget->style() : *QApplication::style();
}

/// As the style keeps it beside a cell's text.
int textMargin(const QStyleOptionViewItem &whole)
{
    return styleOf(whole).pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, whole.widget) + 1;
}

QTransform into(const QRectF &square)
{
    return QTransform::fromTranslate(square.left(), square.top()).scale(square.width(), square.height());
}

} // namespace

QString textThatMayFit(const QString &text, int width, const QFontMetrics &metrics)
{
    constexpr int narrowest = 2; ///< characters in the room of one usual one
    const qsizetype most = 16 + qsizetype(width) * narrowest / std::max(metrics.averageCharWidth(), 1);
    if (width <= 0 || text.size() <= most)
        return text;
    return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most) + QChar(0x2026);
}

int labelWidth(const QString &label, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(label) + 2 * labelPadding;
}

void paintLabel(QPainter *painter, const QRect &room, const QString &label, int colour)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const Tokens &tokens = Theme::instance().tokens();
    const int wanted = labelWidth(label, metrics);
    const bool hasRoom = room.width() >= std::min(wanted, metrics.averageCharWidth() * 5 + 2 * labelPadding);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(labelFill(colour));
    if (!hasRoom) {
        QRectF dot(0, 0, dotWidth, dotWidth);
        dot.moveCenter(QRectF(room).center());
        dot.moveLeft(room.left() + 0.5);
        painter->setPen(tokens.muted);
        painter->drawEllipse(dot);
        return;
    }
    QRect pill = room.adjusted(0, 2, 0, -2);
    pill.setWidth(std::min(wanted, room.width()));
    painter->setPen(Qt::NoPen);
    painter->drawRoundedRect(pill, 4, 4);
    painter->setPen(tokens.text);
    painter->drawText(pill, Qt::AlignCenter,
        metrics.elidedText(label, Qt::ElideRight, pill.width() - 2 * labelPadding + 2));
}

void paintEmptyCell(QPainter *painter, const QStyleOptionViewItem &whole)
{
    QStyleOptionViewItem empty = whole;
    empty.text.clear();
    styleOf(whole).drawControl(QStyle::CE_ItemViewItem, &empty, painter, whole.widget);
}

void paintLabelledText(
    QPainter *painter, const QStyleOptionViewItem &whole, const QRect &room, const QString &label, int colour)
{
    painter->save();
    painter->setFont(whole.font);
    const QFontMetrics metrics(whole.font);
    const int margin = textMargin(whole);
    const QRect text = room.adjusted(margin, 0, -margin, 0);
    const int least = label.isEmpty() ? 0 : margin + dotWidth;
    const QString shown = metrics.elidedText(whole.text, whole.textElideMode, text.width() - least);
    painter->setPen(whole.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!label.isEmpty()) {
        const int left = text.left() + metrics.horizontalAdvance(shown) + margin + 2;
        paintLabel(painter, QRect(QPoint(left, text.top()), text.bottomRight()), label, colour);
    }
    painter->restore();
}

int keptGutter(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

void paintKept(QPainter *painter, const QStyleOptionViewItem &whole, bool isMarked, bool isNoted)
{
    const Tokens &tokens = Theme::instance().tokens();
    const double side = whole.fontMetrics.ascent() - 3;
    const double top = whole.rect.center().y() - side / 2 + 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isMarked)
        painter->fillPath(
            into({ whole.rect.left() + 2.0, top, side * 0.8, side }).map(ribbon()), tokens.accent);
    if (isNoted) {
        painter->setPen(QPen(tokens.text, 1.4, Qt::SolidLine, Qt::RoundCap));
        const double left = whole.rect.left() + 4.0 + side * 0.85;
        painter->drawPath(into({ left, top + side * 0.15, side * 0.65, side * 0.8 }).map(lines()));
    }
    painter->restore();
}

} // namespace Audit
