// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QByteArrayList>
#include <QTableView>

#include <optional>

namespace Audit {

class EntryTableModel;
class ValueMenu;

/// The entries table: dense rows, remembered columns, result as icon, word and colour, and a menu for any
/// value.
class EntryView : public QTableView
{
    Q_OBJECT
public:
    explicit EntryView(QWidget *parent = nullptr);

    void setEntries(EntryTableModel *model); ///< must outlive the view
    ValueMenu &values() { return *m_values; }
    QList<Field> shownFields() const; ///< behind the columns on screen, in their order
    /// The selected entries' own bytes, in the order of the table.
    qsizetype selectedCount() const;
    QByteArrayList selectedRows() const;
    QStringList selectedIds() const; ///< likewise; where nothing is selected, the current one's
    /// The window's actions on entries, for the menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state); ///< the first-start columns where it does not fit

Q_SIGNALS:
    void openRequested(); ///< Enter or double click
    void typed(const QString &text); ///< there is nothing to type into here
    void sorted(); ///< by another column, or no longer

public:
    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void addActions();
    std::optional<struct ValueAt> currentValue() const;
    void setFirstColumns();
    void setFontSizes();
    void showColumnMenu(const QPoint &position);
    void copyRows();
    void sortBySection(int section);
    void showSorting();
    QList<int> selectedPlaces() const;

    EntryTableModel *m_entries = nullptr;
    ValueMenu *m_values;
    QAction *m_copyRow;
    QAction *m_sortColumn;
    QList<QAction *> m_rowActions;
};

} // namespace Audit
