// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QTableView>

namespace Audit {

class EntryTableModel;

/// The entries table: dense rows, remembered columns, result as icon, word and colour, and a menu for any
/// value.
class EntryView : public QTableView
{
    Q_OBJECT
public:
    explicit EntryView(QWidget *parent = nullptr);

    void setEntries(EntryTableModel *model); ///< must outlive the view

    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state); ///< the first-start columns where it does not fit

Q_SIGNALS:
    void includeRequested(Audit::Field field, const QString &value);
    void onlyThisRequested(Audit::Field field, const QString &value);
    void openRequested(); ///< Enter or double click

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void addActions();
    void setFirstColumns();
    void setFontSizes();
    void showColumnMenu(const QPoint &position);
    void copyRows();
    void copyValue();
    void filterByCurrent(void (EntryView::*signal)(Field, const QString &));

    EntryTableModel *m_entries = nullptr;
    QList<QAction *> m_valueActions;
};

} // namespace Audit
