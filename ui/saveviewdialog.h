// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Audit {

class PlainLabel;

/// The name under which a question is kept, and whether the table's columns are kept with it. Says when the
/// name is taken, and that Enter then replaces.
class SaveViewDialog : public QDialog
{
    Q_OBJECT
public:
    SaveViewDialog(const QString &proposed, QStringList taken, QWidget *parent = nullptr);

    QString name() const;
    bool isWithColumns() const;

private:
    void showState();

    QStringList m_taken;
    QLineEdit *m_name;
    QCheckBox *m_columns;
    PlainLabel *m_note;
    QPushButton *m_save = nullptr;
};

} // namespace Audit
