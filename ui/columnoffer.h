// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QObject>

class QAbstractItemView;
class QAction;

namespace Audit {

/// "Show as Column" in the menu of a view of fields, and its key: what the cursor stands on becomes a column
/// of the table.
class ColumnOffer : public QObject
{
    Q_OBJECT
public:
    /// Owned by the view, which has its model already. The roles give int(Field) or -1, and a path or null.
    ColumnOffer(QAbstractItemView &view, int fieldRole, int pathRole);

Q_SIGNALS:
    void fieldChosen(Audit::Field field);
    void pathChosen(const QString &path);

private:
    void refresh();
    void choose();

    QAbstractItemView &m_view;
    int m_fieldRole;
    int m_pathRole;
    QAction *m_action;
};

} // namespace Audit
