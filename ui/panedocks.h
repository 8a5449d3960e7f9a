// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QObject>

class QDockWidget;

namespace Audit {

class DetailsPane;
class FilterPane;
class TopValuesPane;

/// The panes around the table: filters at the left, details at the right, top values below. On the first-run
/// page there are none, and what was shown before comes back with the work.
class PaneDocks : public QObject
{
    Q_OBJECT
public:
    struct Panes
    {
        FilterPane &filters;
        DetailsPane &details;
        TopValuesPane &top;
    };

    /// The window takes the panes.
    PaneDocks(QMainWindow &window, const Panes &panes);

    QList<QAction *> toggles() const; ///< for the menu
    QDockWidget &top() const { return *m_top; }

    void hideAll();
    /// `isNew`: nobody has given the panes their sizes yet.
    void showForWork(bool isNew);
    void showDetails();
    void focusDetails();
    void focusFilters();
    /// From filters to table to details and round again.
    void focusNext(QWidget &table);

private:
    QDockWidget *makeDock(
        const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    void giveSizes();

    QMainWindow &m_window;
    Panes m_panes;
    QDockWidget *m_filters;
    QDockWidget *m_details;
    QDockWidget *m_top;
    bool m_topWasShown = false; ///< before the first-run page took its place
};

} // namespace Audit
