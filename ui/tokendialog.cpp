// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokendialog.h"

#include "domain/safetext.h"
#include "plaintext.h"
#include "tokenlines.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

TokenDialog::TokenDialog(
    const QString &connection, const QString &why, const TimeFormat &format, QWidget *parent)
    : QDialog(parent)
    , m_format(format)
    , m_token(new QLineEdit)
    , m_claims(new MutedLabel)
    , m_remember(new QCheckBox(tr("Keep the token in the system's &keychain")))
{
    setObjectName(u"tokenDialog"_s);
    setWindowTitle(tr("Token for %1").arg(displaySafe(connection, 100)));
    auto *reason = new PlainLabel(why);
    reason->setObjectName(u"tokenReason"_s);
    reason->setWordWrap(true);
    reason->setVisible(!why.isEmpty());
    m_token->setObjectName(u"pastedToken"_s);
    m_token->setAccessibleName(tr("Access token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Access token (JWT)"));
    m_token->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_claims->setObjectName(u"tokenClaims"_s);
    m_claims->setWordWrap(true);
    m_claims->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_claims->setAlignment(Qt::AlignTop);
    m_remember->setObjectName(u"keepToken"_s);
    m_remember->setChecked(true);
    auto *buttons = new QDialogButtonBox;
    m_use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"useToken"_s);
    m_use->setDefault(true);
    m_use->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    for (QWidget *widget :
        { static_cast<QWidget *>(reason), static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_claims),
            static_cast<QWidget *>(m_remember), static_cast<QWidget *>(buttons) })
        layout->addWidget(widget);
    connect(m_token, &QLineEdit::textChanged, this, &TokenDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

Token TokenDialog::token() const
{
    return Token(m_token->text().trimmed().toUtf8());
}

void TokenDialog::keepNothing()
{
    m_remember->setChecked(false);
    m_remember->hide();
}

bool TokenDialog::remember() const
{
    return m_remember->isChecked();
}

void TokenDialog::showState()
{
    const Token typed = token();
    m_use->setEnabled(typed.isUsable());
    m_claims->setText(typedTokenLine(typed, m_format));
}

} // namespace Audit
