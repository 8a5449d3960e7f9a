// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedesk.h"

#include "domain/timesteps.h"
#include "entryview.h"
#include "inquirytabs.h"
#include "mainactions.h"
#include "rangechoices.h"
#include "workpage.h"
#include "workspace.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Audit {

TimeDesk::TimeDesk(Workspace &workspace, InquiryTabs &tabs, const MainActions &actions, QMainWindow &window)
    : m_workspace(workspace)
    , m_tabs(tabs)
    , m_actions(actions)
{
    addRanges();
    m_actions.ranges->addSeparator();
    addSteps(window);
    connect(m_actions.timeZero, &QAction::triggered, this, &TimeDesk::switchZero);
    connect(&m_workspace, &Workspace::asked, this, &TimeDesk::showZero);
}

void TimeDesk::addRanges()
{
    for (const RangeChoice &choice : rangeChoices()) {
        QAction *action = m_actions.ranges->addAction(choice.title);
        action->setObjectName(u"range_"_s + choice.name);
        connect(action, &QAction::triggered, this, [this, start = choice.start] { ask(start); });
    }
}

/// The newest entries stand on top: page up leads to later ones.
void TimeDesk::addSteps(QMainWindow &window)
{
    struct Step
    {
        QString name, text;
        QKeySequence key;
        qint64 seconds;
    };
    const Step steps[] = {
        { u"hourEarlier"_s, tr("An Hour &Earlier"), Qt::ALT | Qt::Key_PageDown, -3600 },
        { u"hourLater"_s, tr("An Hour &Later"), Qt::ALT | Qt::Key_PageUp, 3600 },
        { u"dayEarlier"_s, tr("A Day E&arlier"), Qt::ALT | Qt::SHIFT | Qt::Key_PageDown, -86400 },
        { u"dayLater"_s, tr("A Day La&ter"), Qt::ALT | Qt::SHIFT | Qt::Key_PageUp, 86400 },
    };
    for (const Step &step : steps) {
        QAction *action = m_actions.ranges->addAction(step.text);
        action->setObjectName(step.name);
        action->setShortcut(step.key);
        window.addAction(action);
        connect(action, &QAction::triggered, this, [this, seconds = step.seconds] { this->step(seconds); });
    }
}

void TimeDesk::ask(const TimeBound &start)
{
    Query query = m_workspace.query();
    query.start = start;
    query.end = {};
    m_workspace.ask(query);
}

void TimeDesk::step(qint64 seconds)
{
    const Query moved = shifted(m_workspace.query(), seconds, nowMicroseconds());
    if (m_workspace.isOpen() && moved != m_workspace.query())
        m_workspace.ask(moved);
}

/// Every time of this tab is shown as from the current entry on, until the same key takes it back.
void TimeDesk::switchZero(bool on)
{
    EntryTableModel &entries = m_workspace.entries();
    const QModelIndex current = m_tabs.page().view().currentIndex();
    const bool isCounted = on && current.isValid();
    entries.setTimeZero(isCounted ? entries.timeUs(current.row()) : std::nullopt);
    showZero();
}

void TimeDesk::showZero()
{
    m_actions.timeZero->setChecked(m_workspace.entries().timeZero().has_value());
}

} // namespace Audit
