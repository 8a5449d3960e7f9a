// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "icons.h"
#include "plaintext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Audit {

MessageBar::MessageBar(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_sentence(new PlainLabel)
    , m_serverSaid(new MutedLabel)
    , m_action(new QPushButton)
    , m_other(new QPushButton)
    , m_close(new QToolButton)
{
    setProperty("bar", kind == Kind::Error ? u"error"_s : u"notice"_s);
    for (PlainLabel *label : { m_sentence, m_serverSaid }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_action->setObjectName(u"barAction"_s);
    m_other->setObjectName(u"barOther"_s);
    m_close->setObjectName(u"barClose"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setProperty("flat", true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_serverSaid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_other, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &MessageBar::otherTriggered);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(const ErrorText &text, const QString &action)
{
    m_sentence->setText(text.wayForward.isEmpty() ? text.sentence : text.sentence + u' ' + text.wayForward);
    m_serverSaid->setText(
        text.serverSaid.isEmpty() ? text.systemSaid : tr("The server said: %1").arg(text.serverSaid));
    m_serverSaid->setVisible(!m_serverSaid->text().isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->hide();
    show();
}

void MessageBar::showMessage(const QString &sentence, const QString &action, const QString &other)
{
    showMessage(ErrorText { sentence, {}, {}, {} }, action);
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

QString MessageBar::text() const
{
    return m_serverSaid->text().isEmpty() ? m_sentence->text()
                                          : m_sentence->text() + u'\n' + m_serverSaid->text();
}

} // namespace Audit
