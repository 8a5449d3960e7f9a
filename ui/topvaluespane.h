// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/hoursmodel.h"
#include "tables/topvaluesmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace Audit {

class EntryTableModel;
class ElidedLabel;
class ValueMenu;
class Workspace;

/// The most frequent values of the rows on screen, by actor, address, action, resource, tenant, result, or by
/// hour and weekday. Counts what is fetched and shown, and says so; counts nothing while it is hidden.
class TopValuesPane : public QWidget
{
    Q_OBJECT
public:
    explicit TopValuesPane(Workspace &workspace, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    ValueMenu &values() { return *m_values; }
    /// Comes to the values of the field, where a choice for it is here; stands on the value.
    void lookAt(Field field, const QString &value);
    void focusContent();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeChoices();
    void setUpTable();
    void setUpHours();
    void look();
    void countAll();
    void countRows(int first, int last);
    void countSome();
    void settle();
    void choose(int place);
    void standOnWanted();
    void askHour(const QModelIndex &cell);
    std::optional<struct ValueAt> currentValue() const;

    Workspace &m_workspace;
    QPointer<EntryTableModel> m_entries; ///< whose rows are counted
    TopValuesModel m_top;
    HoursModel m_hours;
    TimeFormat m_format;
    QSortFilterProxyModel *m_sorted;
    QTabBar *m_choices;
    ElidedLabel *m_caption;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QTableView *m_grid;
    ValueMenu *m_values;
    QTimer m_pause; ///< many pages become one look
    QTimer m_counting; ///< while rows are left to be counted
    int m_countNext = 0;
    int m_countEnd = 0;
    bool m_isStale = true;
    std::optional<std::pair<Field, QString>> m_wanted;
};

} // namespace Audit
