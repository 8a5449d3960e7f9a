// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportlist.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTreeWidget;

namespace Audit {

class PlainLabel;

/// Exports that wait and exports that are done, with what can be done with each. Nothing waits for it.
class ExportsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportsDialog(QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void showNote(const QString &sentence);
    void refresh(); ///< looks again, and keeps the line that was chosen

Q_SIGNALS:
    void resumeRequested(const Audit::ExportLine &line);
    void repeatRequested(const Audit::ExportLine &line);
    void removeRequested(const Audit::ExportLine &line);
    void verifyRequested(const QString &path);

protected:
    bool event(QEvent *event) override;

private:
    void addParts();
    QPushButton *addButton(const QString &name, const QString &text, void (ExportsDialog::*action)());
    void showButtons();
    void sizeColumns();
    const ExportLine *chosen() const;
    void showFolder();
    void verify();
    void repeat();
    void resume();
    void remove();

    TimeFormat m_format;
    QList<ExportLine> m_lines;
    QTreeWidget *m_list;
    PlainLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_resume = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_repeat = nullptr;
};

} // namespace Audit
