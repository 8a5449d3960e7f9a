// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportrequest.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace Audit {

class PlainLabel;
class Workspace;

/// Where to, in which form, with which columns, up to when: one look, one Enter. Whether a file of that name
/// may be replaced is asked for; nothing else is.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// shownColumns: the fields behind the columns on screen, in their order.
    ExportDialog(Workspace &workspace, QList<Field> shownColumns, QWidget *parent = nullptr);

    ExportRequest request() const;
    void accept() override;

    static QString lastFolder();

private:
    void addControls();
    void addForms();
    void addLags();
    QLayout *makeFileRow();
    void addButtons();
    void addRow(QFormLayout *form, const QString &title, QWidget *field);
    void browse();
    void adaptToForm();
    void showNote();
    QStringList notes() const;
    QString edgeNote() const;
    qint64 lagUs() const;
    QList<ExportColumn> columns() const;
    void askToReplace();

    Workspace &m_workspace;
    QList<Field> m_shownColumns;
    qint64 m_openedUs;
    QLineEdit *m_path;
    QComboBox *m_form;
    QComboBox *m_columns;
    QComboBox *m_lag;
    PlainLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Audit
