// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnoffer.h"

#include <QAbstractItemView>
#include <QAction>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace Audit {

ColumnOffer::ColumnOffer(QAbstractItemView &view, int fieldRole, int pathRole)
    : QObject(&view)
    , m_view(view)
    , m_fieldRole(fieldRole)
    , m_pathRole(pathRole)
    , m_action(new QAction(tr("Show as Colu&mn"), this))
{
    m_action->setObjectName(u"showAsColumn"_s);
    m_action->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_A);
    m_action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &ColumnOffer::choose);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnOffer::refresh);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnOffer::refresh);
    refresh();
}

void ColumnOffer::refresh()
{
    const QModelIndex index = m_view.currentIndex();
    const bool isField = index.data(m_fieldRole).isValid() && index.data(m_fieldRole).toInt() >= 0;
    m_action->setEnabled(isField || !index.data(m_pathRole).isNull());
}

void ColumnOffer::choose()
{
    const QModelIndex index = m_view.currentIndex();
    const QString path = index.data(m_pathRole).toString();
    if (!path.isEmpty())
        Q_EMIT pathChosen(path);
    else
        Q_EMIT fieldChosen(static_cast<Field>(index.data(m_fieldRole).toInt()));
}

} // namespace Audit
