// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuedesk.h"

#include "inquirytabs.h"
#include "notebookdesk.h"
#include "statisticsdialog.h"
#include "topvaluespane.h"
#include "workpage.h"

#include <QDockWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Audit {

ValueDesk::ValueDesk(const Places &places)
    : m_places(places)
    , m_menu(new QMenu(tr("Va&lue"), &places.window))
{
    m_menu->setObjectName(u"valueBarMenu"_s);
    connectMenu(m_places.top.values());
}

void ValueDesk::connectMenu(ValueMenu &values)
{
    connect(&values, &ValueMenu::chosen, this, &ValueDesk::follow);
    connectPageMenu(values);
}

void ValueDesk::connectPageMenu(ValueMenu &values)
{
    connect(&values, &ValueMenu::topValuesRequested, this, &ValueDesk::showTopValues);
    connect(&values, &ValueMenu::labelRequested, &m_places.notebook, &NotebookDesk::askLabel);
    connect(&values, &ValueMenu::reached, m_menu, [this, &values] { offer(values); });
}

/// Assistive technology presses entries of a menu that was never opened, so it is kept ready.
void ValueDesk::offer(const ValueMenu &values)
{
    if (m_menu->actions() == values.actions())
        return;
    m_menu->clear();
    m_menu->addActions(values.actions());
}

void ValueDesk::follow(Pivot pivot, const ValueAt &value)
{
    m_places.tabs.page().follow(pivot, value);
}

void ValueDesk::showTopValues(const ValueAt &value)
{
    m_places.topDock.show();
    m_places.top.lookAt(value.field, value.value);
    m_places.top.focusContent();
}

void ValueDesk::showStatistics()
{
    if (!m_statistics) {
        m_statistics = new StatisticsDialog(m_places.workspace, &m_places.window);
        m_statistics->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_statistics, &StatisticsDialog::chosen, this, &ValueDesk::follow);
        connect(m_statistics, &StatisticsDialog::topValuesRequested, this, &ValueDesk::showTopValues);
        connect(m_statistics, &StatisticsDialog::labelRequested, &m_places.notebook, &NotebookDesk::askLabel);
    }
    m_statistics->show();
    m_statistics->raise();
    m_statistics->activateWindow();
}

} // namespace Audit
