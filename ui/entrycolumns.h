// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportcolumn.h"

#include <QObject>

class QHeaderView;
class QTableView;

namespace Audit {

class EntryTableModel;

/// The columns of an entries table: which are shown, in which order and how wide. Beside the usual ones stand
/// those that a person made of what entries hold elsewhere; they go when they are hidden. Nothing changes
/// width by itself.
class EntryColumns : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the view, whose model must be set already and outlive it.
    EntryColumns(QTableView &view, EntryTableModel &entries);

    struct Choice
    {
        QString title; ///< safe to show
        int section = -1; ///< none for a path that is no column yet
        QString path {}; ///< of a column that a person made, or may make
        bool isShown = false;
    };
    /// Every column that there is, and those that could be made of the entry's own leaves.
    QList<Choice> choices(const Entry &entry) const;
    /// False where it is the last one on screen, which stays.
    bool show(const Choice &choice, bool shown);

    void showField(Field field); ///< the column about it
    void showPath(const QString &path);
    void reset(); ///< as at the first start

    /// Of those that are shown, from the left: the key of a usual one, the path of another.
    QStringList names() const;
    /// Exactly these and in this order, each as wide as it was; what is no column and no path is passed over.
    void showOnly(const QStringList &names);

    /// In their order on screen, for files.
    QList<ExportColumn> shown() const;

    QByteArray state() const;
    void restore(const QByteArray &state); ///< the first-start columns where it does not fit

Q_SIGNALS:
    void chooserRequested();

private:
    QHeaderView &header() const;
    void showMenu(const QPoint &position);
    bool setShown(int section, bool shown);
    void goTo(int section);
    void addPath(const QString &path);
    void arrange(const QStringList &names);
    QString nameOf(int section) const;

    QTableView &m_view;
    EntryTableModel &m_entries;
};

} // namespace Audit
