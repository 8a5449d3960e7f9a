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
    const int wanted = label.isEmpty() ? 0 : metrics.horizontalAdvance(label) + 2 * labelPadding;
    const int labelWidth = std::min(wanted, text.width() / 2);
    const int textRoom = text.width() - (labelWidth > 0 ? labelWidth + margin : 0);
    const QString shown = metrics.elidedText(whole.text, whole.textElideMode, textRoom);
    painter->setPen(whole.palette.color(QPalette::Text));
    painter->drawText(
        QRect(text.left(), text.top(), textRoom, text.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (labelWidth > 0) {
        const int left = text.left() + metrics.horizontalAdvance(shown) + margin + 2;
        const QRect pill(left, text.top() + 2, std::min(labelWidth, text.right() - left), text.height() - 4);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(labelFill(colour));
        painter->drawRoundedRect(pill, 4, 4);
        painter->setPen(Theme::instance().tokens().text);
        painter->drawText(pill, Qt::AlignCenter,
            metrics.elidedText(label, Qt::ElideRight, pill.width() - 2 * labelPadding + 2));
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
