// SPDX-License-Identifier: GPL-3.0-or-later
#include "topvaluesdelegate.h"

#include "cellpainting.h"
#include "domain/fields.h"
#include "tables/hoursmodel.h"
#include "tables/topvaluesmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Audit {

namespace {

constexpr double widestBar = 0.6; ///< of the cell; the number has the rest
constexpr double strongest = 0.55; ///< so that the number can be read on it

bool isFixed(const QModelIndex &index)
{
    if (index.column() == TopValuesModel::FirstSeen || index.column() == TopValuesModel::LastSeen)
        return true;
    const auto field = static_cast<Field>(index.data(TopValuesModel::FieldRole).toInt());
    return index.column() == TopValuesModel::Value && (field == Field::IpAddress || field == Field::TenantId);
}

} // namespace

void TopValuesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = textThatMayFit(option->text, option->rect.width(), option->fontMetrics);
    if (isFixed(index))
        option->font = Theme::fixedFont();
}

void TopValuesDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString label = index.data(TopValuesModel::LabelRole).toString();
    if (index.column() != TopValuesModel::Entries && label.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    if (index.column() != TopValuesModel::Entries) {
        paintEmptyCell(painter, plain);
        return paintLabelledText(
            painter, plain, plain.rect, label, index.data(TopValuesModel::LabelColourRole).toInt());
    }
    const QString number = std::exchange(plain.text, QString());
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const Tokens &tokens = Theme::instance().tokens();
    const QRect cell = option.rect.adjusted(4, 4, -4, -4);
    const double fraction = index.data(TopValuesModel::FractionRole).toDouble();
    const QRect bar(
        cell.left(), cell.top(), std::max(2, int(cell.width() * widestBar * fraction)), cell.height());
    painter->fillRect(bar, tokens.chipBorder);
    painter->setPen(tokens.text);
    painter->drawText(
        option.rect.adjusted(bar.width() + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, number);
}

void HoursDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->fillRect(cell, tokens.alternate);
    QColor strength = tokens.accent;
    strength.setAlphaF(float(strongest * index.data(HoursModel::FractionRole).toDouble()));
    painter->fillRect(cell, strength);
    painter->setPen(tokens.text);
    painter->drawText(cell, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    if (option.state & QStyle::State_Selected) {
        painter->setPen(tokens.accent);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
}

} // namespace Audit
