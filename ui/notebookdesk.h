// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainactions.h"
#include "valuemenu.h"
#include "work/notebook.h"

#include <QObject>

namespace Audit {

class DetailsPane;
class InquiryTabs;
class Workspace;

/// What a person keeps, between the notebook and the window: marks, the way from mark to mark, notes, labels.
class NotebookDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; dialogs stand over `window`.
    NotebookDesk(Workspace &workspace, InquiryTabs &tabs, DetailsPane &details, const MainActions &actions,
        QWidget &window);

    /// Asks for a name of the value, and keeps it.
    void askLabel(const ValueAt &value);
    /// Why nothing can be kept of the source that is open; empty where it can.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void noteRequested(); ///< the place where notes are written should be seen

private:
    void openNotebook();
    void toggleMarks();
    void step(int direction);

    Workspace &m_workspace;
    InquiryTabs &m_tabs;
    QWidget &m_window;
    QString m_problem;
};

/// The entries' own bytes of those that were fetched and are marked, in the order of the table.
QByteArrayList markedRows(const Workspace &workspace);

} // namespace Audit
