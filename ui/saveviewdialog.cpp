// SPDX-License-Identifier: GPL-3.0-or-later
#include "saveviewdialog.h"

#include "domain/savedview.h"
#include "plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Audit {

SaveViewDialog::SaveViewDialog(const QString &proposed, QStringList taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(proposed))
    , m_columns(new QCheckBox(tr("With the &columns of the table")))
    , m_note(new MutedLabel)
{
    setObjectName(u"saveViewDialog"_s);
    setWindowTitle(tr("Save view"));
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestViewName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_name->selectAll();
    m_columns->setObjectName(u"viewColumns"_s);
    m_columns->setChecked(true);
    m_note->setObjectName(u"viewNote"_s);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveViewButton"_s);
    m_save->setDefault(true);
    m_save->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::showState);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_columns);
    form->addRow(QString(), m_note);
    form->addRow(buttons);
    showState();
}

QString SaveViewDialog::name() const
{
    return m_name->text().trimmed();
}

bool SaveViewDialog::isWithColumns() const
{
    return m_columns->isChecked();
}

void SaveViewDialog::showState()
{
    const bool isTaken = m_taken.contains(name());
    m_save->setEnabled(!name().isEmpty());
    m_save->setText(isTaken ? tr("Replace") : tr("Save"));
    m_note->setText(isTaken ? tr("A view of this name is there already and will be replaced.")
                            : tr("The question with its time range is kept, not its entries. A range such as "
                                 "“last 24 hours” stays relative."));
}

} // namespace Audit
