// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace Audit {

class PlainLabel;
class Workspace;

/// Where to, in which form, with which columns: one look, one Enter.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// shownColumns: the fields behind the columns on screen, in their order.
    ExportDialog(Workspace &workspace, QList<Field> shownColumns, QWidget *parent = nullptr);

    ExportRequest request() const;

    static QString lastFolder();

private:
    void addControls();
    void browse();
    void adaptToForm();
    void checkTarget();

    Workspace &m_workspace;
    QList<Field> m_shownColumns;
    QLineEdit *m_path;
    QComboBox *m_form;
    QComboBox *m_columns;
    PlainLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Audit
