// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include "domain/safetext.h"
#include "icons.h"
#include "plaintext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

FilterField::FilterField(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_problem(new PlainLabel)
{
    auto *label = new PlainLabel(title);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"filter_"_s + name);
    m_edit->setAccessibleName(title);
    addClearButton(title);
    m_edit->installEventFilter(this);
    m_problem->setObjectName(u"problem_"_s + name);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);

    connect(m_edit, &QLineEdit::editingFinished, this, &FilterField::commit);
    // The clear button is a decision of its own; it must not wait for the focus to leave.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_committed.isEmpty())
            commit();
    });
}

void FilterField::addClearButton(const QString &title)
{
    QAction *clear = m_edit->addAction(icon(u"close"_s), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear %1").arg(title));
    clear->setToolTip(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_edit, &QLineEdit::clear);
    connect(m_edit, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

void FilterField::setNames(QAbstractItemModel *names)
{
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(14);
    completer->popup()->setObjectName(m_edit->objectName() + u"_names"_s);
    m_edit->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::commit,
        Qt::QueuedConnection);
}

void FilterField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FilterField::setText(const QString &text)
{
    m_committed = text;
    if (m_edit->text() != text)
        m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void FilterField::setProblem(const QString &message)
{
    m_problem->setText(displaySafe(message));
    m_problem->setVisible(!message.isEmpty());
    m_edit->setAccessibleDescription(displaySafe(message));
    m_edit->setProperty("invalid", !message.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

bool FilterField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

bool FilterField::commit()
{
    const QString text = m_edit->text().trimmed();
    if (text == m_committed)
        return false;
    m_committed = text;
    Q_EMIT committed(text);
    return true;
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_edit->text() != m_committed) {
        setText(m_committed);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Audit
