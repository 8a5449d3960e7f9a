// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydelegate.h"

#include "tables/entrytablemodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace Audit {

namespace {

bool isFixed(Column column)
{
    switch (column) {
    case Column::Time:
    case Column::IpAddress:
    case Column::ActorId:
    case Column::ResourceId:
    case Column::Partner:
    case Column::RequestId:
    case Column::SessionId:
    case Column::Id:
        return true;
    default:
        return false;
    }
}

Column columnOf(const QModelIndex &index)
{
    return allColumns()[static_cast<std::size_t>(index.column())].column;
}

QPainterPath markPath(ResultKind kind)
{
    QPainterPath path;
    switch (kind) {
    case ResultKind::Success:
        path.moveTo(0.10, 0.55);
        path.lineTo(0.40, 0.85);
        path.lineTo(0.92, 0.18);
        break;
    case ResultKind::Failure:
        path.moveTo(0.15, 0.15);
        path.lineTo(0.85, 0.85);
        path.moveTo(0.85, 0.15);
        path.lineTo(0.15, 0.85);
        break;
    case ResultKind::Denied:
        path.addEllipse(QRectF(0.05, 0.05, 0.9, 0.9));
        path.moveTo(0.20, 0.80);
        path.lineTo(0.80, 0.20);
        break;
    case ResultKind::Other:
        path.addEllipse(QRectF(0.35, 0.35, 0.3, 0.3));
        break;
    }
    return path;
}

} // namespace

QColor resultColor(ResultKind kind)
{
    const Tokens &tokens = Theme::instance().tokens();
    switch (kind) {
    case ResultKind::Success:
        return tokens.successText;
    case ResultKind::Failure:
        return tokens.failureText;
    case ResultKind::Denied:
        return tokens.deniedText;
    case ResultKind::Other:
        break;
    }
    return tokens.text;
}

void paintResultMark(QPainter *painter, const QRectF &square, ResultKind kind)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width(), square.height());
    painter->setPen(QPen(resultColor(kind), 0.19, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(markPath(kind));
    painter->restore();
}

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Column column = columnOf(index);
    if (isFixed(column))
        option->font = Theme::fixedFont();
    if (column == Column::Result) {
        const auto kind = static_cast<ResultKind>(index.data(EntryTableModel::ResultKindRole).toInt());
        for (QPalette::ColorRole role : { QPalette::Text, QPalette::HighlightedText })
            option->palette.setColor(role, resultColor(kind));
    }
}

void EntryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (columnOf(index) != Column::Result || index.data(Qt::DisplayRole).toString().isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);

    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString word = whole.text;
    whole.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);

    const int side = option.fontMetrics.ascent() - 3;
    const QRectF mark(option.rect.left() + 6, option.rect.center().y() - side / 2.0 + 1, side, side);
    paintResultMark(
        painter, mark, static_cast<ResultKind>(index.data(EntryTableModel::ResultKindRole).toInt()));

    const QRect textRect = option.rect.adjusted(side + 12, 0, -4, 0);
    painter->save();
    painter->setPen(whole.palette.color(QPalette::Text));
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(word, Qt::ElideRight, textRect.width()));
    painter->restore();
}

} // namespace Audit
