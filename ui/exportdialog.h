// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportrequest.h"

#include <QByteArrayList>
#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace Audit {

class PlainLabel;
class Workspace;

/// What of a table an export can start from.
struct ExportView
{
    QList<ExportColumn> shownColumns; ///< behind those on screen, in their order
    qsizetype selected; ///< how many
    std::function<QByteArrayList()>
        selectedRows; ///< the entries' own bytes, read only where they are exported
    QByteArrayList markedRows; ///< of those that were fetched
};

/// Where to, which rows, in which form, with which columns, up to when: one look, one Enter. Whether a file
/// of that name may be replaced is asked for; nothing else is.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Workspace &workspace, ExportView view, QWidget *parent = nullptr);

    ExportRequest request() const;
    void accept() override;

    static QString lastFolder();

private:
    void addControls();
    void addRows();
    void addForms();
    void addLags();
    QLayout *makeFileRow();
    void addButtons();
    void addRow(QFormLayout *form, const QString &title, QWidget *field);
    void browse();
    void adaptToForm();
    void showNote();
    struct ExportPlan plan() const;
    /// How many rows were chosen one by one; none for all that match.
    std::optional<qsizetype> chosen() const;
    qint64 lagUs() const;
    QList<ExportColumn> columns() const;
    void askToReplace();

    Workspace &m_workspace;
    ExportView m_view;
    qint64 m_openedUs;
    QLineEdit *m_path;
    QComboBox *m_rows;
    QComboBox *m_form;
    QComboBox *m_columns;
    QCheckBox *m_full;
    QComboBox *m_lag;
    PlainLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Audit
