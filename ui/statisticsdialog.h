// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats.h"
#include "valuemenu.h"

#include <QDialog>
#include <QPointer>

class QGridLayout;
class QTableView;

namespace Audit {

class MessageBar;
class MutedLabel;
class PlainLabel;
class StatsModel;
class Workspace;

/// All that the service's statistics tell of the question in front, in whatever shape they come: figures, a
/// list for each group of counts, and the series as a table, the chart's twin. The endpoint knows tenant and
/// time only, and the caption says so. Any value leads on by its menu; Enter or a double click filters by it.
/// Stands beside the window and follows it.
class StatisticsDialog : public QDialog
{
    Q_OBJECT
public:
    StatisticsDialog(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    // Of any list's menu.
    void chosen(Audit::Pivot pivot, const Audit::ValueAt &value);
    void topValuesRequested(const Audit::ValueAt &value);
    void labelRequested(const Audit::ValueAt &value);

private:
    void look();
    void showStats();
    void clearCards();
    void showFigures(const Stats &stats);
    void showGroups(const Stats &stats);
    void addMenu(QTableView &table);
    QWidget *makeCard(const CountGroup &group, std::optional<qint64> total);
    QWidget *makeSeriesCard();
    void setUpTable(QTableView &table, const QString &title);

    Workspace &m_workspace;
    QPointer<StatsModel> m_stats; ///< of the tab in front
    std::optional<Stats> m_shown;
    MutedLabel *m_caption;
    PlainLabel *m_figures;
    MessageBar *m_problem;
    QGridLayout *m_cards;
};

} // namespace Audit
