// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectioncursor.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace Audit {

void letCursorFollowSelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    // Queued: whoever moves cursor and selection together has done both by then.
    const auto follow = [selection] {
        const QModelIndex cursor = selection->currentIndex();
        if (!selection->hasSelection() || selection->isSelected(cursor))
            return;
        // Listing every selected cell would take as long as there are many.
        const QModelIndex first = selection->selection().constFirst().topLeft();
        const QModelIndex sameColumn = first.siblingAtColumn(cursor.isValid() ? cursor.column() : 0);
        selection->setCurrentIndex(sameColumn, QItemSelectionModel::NoUpdate);
    };
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view, follow, Qt::QueuedConnection);
}

} // namespace Audit
