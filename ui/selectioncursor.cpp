// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectioncursor.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace Audit {

void letCursorFollowSelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view, [selection] {
        const QModelIndex cursor = selection->currentIndex();
        if (!selection->hasSelection() || selection->isSelected(cursor))
            return;
        const QModelIndex first = selection->selectedIndexes().first();
        const QModelIndex sameColumn = first.siblingAtColumn(cursor.isValid() ? cursor.column() : 0);
        selection->setCurrentIndex(sameColumn, QItemSelectionModel::NoUpdate);
    });
}

} // namespace Audit
