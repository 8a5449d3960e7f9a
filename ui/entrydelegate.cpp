// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydelegate.h"

#include "cellpainting.h"
#include "tables/entrytablemodel.h"
#include "theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace Audit {

namespace {

bool isFixed(Column column)
{
    switch (column) {
    case Column::Time:
    case Column::Interval:
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

/// None for a column that shows what stands at a path of the entry.
std::optional<Column> columnOf(const QModelIndex &index)
{
    if (EntryTableModel::isPathColumn(index.column()))
        return std::nullopt;
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

/// Where it is drawn, what is kept of the row's entry is shown.
bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return false;
    const QHeaderView &header = *view->horizontalHeader();
    int visual = 0;
    while (visual < header.count() && header.isSectionHidden(header.logicalIndex(visual)))
        ++visual;
    return header.logicalIndex(visual) == index.column();
}

/// The result's mark; where the text begins behind it.
int paintMark(QPainter *painter, const QRect &room, int side, const QModelIndex &index)
{
    const QRectF mark(room.left() + 6, room.center().y() - side / 2.0 + 1, side, side);
    paintResultMark(
        painter, mark, static_cast<ResultKind>(index.data(EntryTableModel::ResultKindRole).toInt()));
    return room.left() + side + 9;
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
    option->text = textThatMayFit(option->text, option->rect.width(), option->fontMetrics);
    const std::optional<Column> column = columnOf(index);
    if (!column || isFixed(*column))
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
    const bool isFirst = isFirstShown(option, index);
    const bool hasMark
        = columnOf(index) == Column::Result && !index.data(Qt::DisplayRole).toString().isEmpty();
    const QString label = index.data(EntryTableModel::LabelRole).toString();
    if (!isFirst && !hasMark && label.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);

    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    paintEmptyCell(painter, whole);
    QRect room = whole.rect;
    if (isFirst) {
        paintKept(painter, whole, index.data(EntryTableModel::MarkedRole).toBool(),
            index.data(EntryTableModel::NotedRole).toBool());
        room.setLeft(room.left() + keptGutter(option.fontMetrics));
    }
    if (hasMark)
        room.setLeft(paintMark(painter, room, option.fontMetrics.ascent() - 3, index));
    paintLabelledText(painter, whole, room, label, index.data(EntryTableModel::LabelColourRole).toInt());
}

} // namespace Audit
