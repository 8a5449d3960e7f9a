// SPDX-License-Identifier: GPL-3.0-or-later
#include "panedocks.h"

#include "detailspane.h"
#include "filterpane.h"
#include "topvaluespane.h"

#include <QAction>
#include <QDockWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QScrollArea *scrolling(FilterPane &filters, int minimumWidth)
{
    auto *area = new QScrollArea;
    area->setWidget(&filters);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(minimumWidth);
    return area;
}

/// What a pane shows makes nothing wider: it has the room that a person gives it.
class SteadyPane : public QWidget
{
public:
    explicit SteadyPane(QWidget &content)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&content);
    }

    QSize minimumSizeHint() const override
    {
        constexpr int fewLetters = 24;
        return { fontMetrics().averageCharWidth() * fewLetters, QWidget::minimumSizeHint().height() };
    }
};

} // namespace

PaneDocks::PaneDocks(QMainWindow &window, const Panes &panes)
    : QObject(&window)
    , m_window(window)
    , m_panes(panes)
    , m_filters(makeDock(u"filterDock"_s, tr("&Filters"),
          scrolling(panes.filters, window.fontMetrics().averageCharWidth() * 24), Qt::LeftDockWidgetArea))
    , m_details(makeDock(u"detailDock"_s, tr("&Details"), &panes.details, Qt::RightDockWidgetArea))
    , m_top(makeDock(u"topDock"_s, tr("&Top Values"), &panes.top, Qt::BottomDockWidgetArea))
{
    window.setDockNestingEnabled(false);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_top->toggleViewAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
}

QDockWidget *PaneDocks::makeDock(
    const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget); // the sections inside name themselves
    dock->setWidget(new SteadyPane(*content));
    m_window.addDockWidget(area, dock);
    return dock;
}

QList<QAction *> PaneDocks::toggles() const
{
    return { m_filters->toggleViewAction(), m_details->toggleViewAction(), m_top->toggleViewAction() };
}

void PaneDocks::hideAll()
{
    m_topWasShown = !m_top->isHidden();
    for (QDockWidget *dock : { m_filters, m_details, m_top })
        dock->hide();
    for (QAction *toggle : toggles())
        toggle->setEnabled(false);
}

void PaneDocks::showForWork(bool isNew)
{
    m_filters->show();
    m_details->show();
    m_top->setVisible(m_topWasShown);
    if (isNew)
        giveSizes();
    for (QAction *toggle : toggles())
        toggle->setEnabled(true);
}

/// On a small screen the table has the room.
void PaneDocks::giveSizes()
{
    const int character = m_window.fontMetrics().averageCharWidth();
    const int filters = character * 38; // a time has room
    const int details = std::min(character * 54, m_window.width() * 3 / 10);
    m_window.resizeDocks({ m_filters, m_details }, { filters, details }, Qt::Horizontal);
    m_window.resizeDocks({ m_top }, { m_window.fontMetrics().height() * 12 }, Qt::Vertical);
}

void PaneDocks::showDetails()
{
    m_details->show();
}

void PaneDocks::focusDetails()
{
    m_details->show();
    m_panes.details.focusContent();
}

void PaneDocks::focusFilters()
{
    m_filters->show();
    m_panes.filters.focusFirst();
}

void PaneDocks::focusNext(QWidget &table)
{
    const QWidget *focus = m_window.focusWidget();
    const auto holdsFocus
        = [focus](const QWidget &pane) { return &pane == focus || pane.isAncestorOf(focus); };
    if (holdsFocus(m_panes.filters))
        table.setFocus();
    else if (holdsFocus(table))
        m_panes.details.focusContent();
    else
        focusFilters();
}

} // namespace Audit
