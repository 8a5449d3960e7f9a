// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhabits.h"

#include "detailspane.h"
#include "entryview.h"
#include "filterpane.h"
#include "inquirytabs.h"
#include "mainactions.h"
#include "theme.h"
#include "topvaluespane.h"
#include "windowsettings.h"
#include "workpage.h"
#include "workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QScreen>

namespace Audit {

namespace {

constexpr QSize firstSize(1440, 900);

TimeFormat formatOf(bool utc)
{
    return TimeFormat(utc ? QTimeZone::utc() : QTimeZone::systemTimeZone());
}

} // namespace

WindowHabits::WindowHabits(const Places &places)
    : m_places(places)
{
    const MainActions &actions = places.actions;
    connect(actions.switchZone, &QAction::triggered, this, &WindowHabits::switchZone);
    connect(actions.comfortable, &QAction::toggled, this, &WindowHabits::setComfortable);
    connect(actions.themes, &QActionGroup::triggered, this, [](const QAction *action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        Theme::instance().apply(choice);
        WindowSettings().setTheme(choice);
    });
    connect(&places.tabs, &InquiryTabs::pageAdded, this, [comfortable = actions.comfortable](WorkPage *page) {
        page->view().setComfortable(comfortable->isChecked());
    });
    putBack();
}

void WindowHabits::putBack()
{
    const WindowSettings settings;
    QMainWindow &window = m_places.window;
    window.resize(firstSize.boundedTo(window.screen()->availableSize()));
    window.restoreGeometry(settings.geometry());
    window.restoreState(settings.layout());
    m_places.tabs.restoreColumns(settings.columns());
    m_places.actions.comfortable->setChecked(settings.comfortable());
    const int choice = static_cast<int>(settings.theme());
    for (QAction *action : m_places.actions.themes->actions())
        action->setChecked(action->data().toInt() == choice);
    setTimeFormat(formatOf(settings.utc()));
}

void WindowHabits::keep() const
{
    WindowSettings settings;
    settings.setGeometry(m_places.window.saveGeometry());
    settings.setColumns(m_places.tabs.page().view().columnState());
    // The first-run page hides the panes; their layout is that of the last work.
    if (m_places.workspace.isOpen())
        settings.setLayout(m_places.window.saveState());
}

void WindowHabits::switchZone()
{
    const bool toUtc = m_places.workspace.timeFormat().zone() != QTimeZone::utc();
    WindowSettings().setUtc(toUtc);
    setTimeFormat(formatOf(toUtc));
    m_places.tabs.showTitles();
    Q_EMIT zoneSwitched();
}

void WindowHabits::setTimeFormat(const TimeFormat &format)
{
    m_places.workspace.setTimeFormat(format);
    m_places.filters.setTimeFormat(format);
    m_places.details.setTimeFormat(format);
    m_places.top.setTimeFormat(format);
}

void WindowHabits::setComfortable(bool comfortable)
{
    WindowSettings().setComfortable(comfortable);
    for (qsizetype index = 0; index < m_places.workspace.inquiries(); ++index)
        m_places.tabs.pageAt(index).view().setComfortable(comfortable);
}

} // namespace Audit
