// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valuemenu.h"

#include <QObject>
#include <QPointer>

class QDockWidget;
class QMenu;

namespace Audit {

class InquiryTabs;
class NotebookDesk;
class StatisticsDialog;
class TopValuesPane;
class Workspace;

/// Where the menus of values lead: to the next question, to the most frequent values, to a name for the
/// value.
class ValueDesk : public QObject
{
    Q_OBJECT
public:
    struct Places
    {
        Workspace &workspace;
        InquiryTabs &tabs;
        NotebookDesk &notebook;
        TopValuesPane &top;
        QDockWidget &topDock;
        QWidget &window; ///< dialogs stand beside it
    };

    /// All must outlive it.
    explicit ValueDesk(const Places &places);

    /// A menu outside the pages, whose values lead the page in front on.
    void connectMenu(ValueMenu &values);
    /// A menu inside a page, which leads on by itself.
    void connectPageMenu(ValueMenu &values);
    void showStatistics();
    /// For the menu bar: what can be done with the value that cursor or focus came to last.
    QMenu &menu() { return *m_menu; }

private:
    void offer(const ValueMenu &values);
    void follow(Pivot pivot, const ValueAt &value);
    void showTopValues(const ValueAt &value);

    Places m_places;
    QMenu *m_menu;
    QPointer<StatisticsDialog> m_statistics;
};

} // namespace Audit
