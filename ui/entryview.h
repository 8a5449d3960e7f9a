// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QItemSelectionModel>
#include <QTableView>

#include <limits>
#include <optional>

class QMenu;

namespace Audit {

class EntryColumns;
class EntryTableModel;
class ValueMenu;
enum class RowForm;

/// The entries table: dense rows, remembered columns, result as icon, word and colour, and a menu for any
/// value.
class EntryView : public QTableView
{
    Q_OBJECT
public:
    explicit EntryView(QWidget *parent = nullptr);

    void setEntries(EntryTableModel *model); ///< must outlive the view
    ValueMenu &values() { return *m_values; }
    EntryColumns &columns() const { return *m_columns; }
    /// The selected rows, in their order; none where there are more than `most`.
    QList<int> selectedPlaces(qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    /// The selected entries' own bytes, in the order of the table.
    qsizetype selectedCount() const;
    QByteArrayList selectedRows() const;
    QStringList selectedIds() const; ///< likewise; where nothing is selected, the current one's
    /// The window's actions on entries, for the menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    void chooseColumns();
    void setComfortable(bool comfortable); ///< more room to each row

Q_SIGNALS:
    void openRequested(); ///< Enter or double click
    void typed(const QString &text); ///< there is nothing to type into here
    void told(const QString &sentence); ///< about what was just done

public:
    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    void addActions();
    std::optional<struct ValueAt> currentValue() const;
    void setFontSizes();
    void addCopies();
    void copyRows(RowForm form);
    void sortBySection(int section);
    void showSorting();

    EntryTableModel *m_entries = nullptr;
    ValueMenu *m_values;
    EntryColumns *m_columns = nullptr;
    QMenu *m_copies;
    QAction *m_sortColumn;
    QList<QAction *> m_rowActions;
    bool m_isComfortable = false;
};

} // namespace Audit
