// SPDX-License-Identifier: GPL-3.0-or-later
#include "detaildelegate.h"

#include "cellpainting.h"
#include "domain/fields.h"
#include "tables/entrydetailmodel.h"
#include "theme.h"

namespace Audit {

namespace {

bool isWords(int field)
{
    switch (static_cast<Field>(field)) {
    case Field::ActorEmail:
    case Field::ActorName:
    case Field::ActorType:
    case Field::UserAgent:
    case Field::TenantName:
    case Field::ErrorMessage:
    case Field::ResourceName:
    case Field::ResourceType:
        return true;
    default:
        return false;
    }
}

} // namespace

void DetailDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    const bool heading = index.data(EntryDetailModel::GroupRole).toBool();
    if (heading) {
        option->font = Theme::sectionFont();
        option->displayAlignment = Qt::AlignLeft | Qt::AlignBottom;
    }
    // The end of a path says more than its beginning.
    if (index.column() == 0 && index.data(EntryDetailModel::FieldRole).toInt() < 0)
        option->textElideMode = Qt::ElideLeft;
    else
        option->text = textThatMayFit(option->text, option->rect.width(), option->fontMetrics);
    if (heading || index.column() == 0) {
        const QColor muted = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, muted);
        option->palette.setColor(QPalette::HighlightedText, muted);
    } else if (!isWords(index.data(EntryDetailModel::FieldRole).toInt())) {
        option->font = Theme::fixedFont();
    }
}

void DetailDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString label = index.data(EntryDetailModel::LabelRole).toString();
    if (label.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    paintEmptyCell(painter, whole);
    paintLabelledText(
        painter, whole, whole.rect, label, index.data(EntryDetailModel::LabelColourRole).toInt());
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(EntryDetailModel::GroupRole).toBool())
        return { 0, line + (index.row() == 0 ? 8 : 16) };
    return { 0, line + 6 };
}

} // namespace Audit
