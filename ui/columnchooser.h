// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrycolumns.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace Audit {

/// All columns as a list that can be searched: the usual ones, and what the entry that one stands on holds
/// beside them. What is ticked stands in the table at once.
class ColumnChooser : public QDialog
{
    Q_OBJECT
public:
    /// The columns must outlive it.
    ColumnChooser(EntryColumns &columns, const Entry &entry, QWidget *parent = nullptr);

private:
    void fill();
    void apply(QStandardItem &item);

    EntryColumns &m_columns;
    Entry m_entry;
    QList<EntryColumns::Choice> m_choices;
    QStandardItemModel *m_items;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace Audit
