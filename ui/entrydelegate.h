// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resultkind.h"

#include <QStyledItemDelegate>

namespace Audit {

/// Cells of the entries table: ids, times and addresses in the fixed font; the result as a drawn mark, its
/// word and its colour. The first
/// column shows what was kept of the entry, any cell a person's name for its value.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

QColor resultColor(ResultKind kind);
/// Check, cross, barred circle or dot, within the square.
void paintResultMark(QPainter *painter, const QRectF &square, ResultKind kind);

} // namespace Audit
