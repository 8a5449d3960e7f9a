// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/errortext.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace Audit {

class PlainLabel;

/// An inline bar with a sentence, the server's own words, one way forward as a button or two, and a way to
/// close it.
/// Never in the way of what is below it.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Error, Notice };

    explicit MessageBar(Kind kind, QWidget *parent = nullptr);

    void showMessage(const ErrorText &text, const QString &action = {});
    void showMessage(const QString &sentence, const QString &action = {}, const QString &other = {});
    QString text() const; ///< all that it says, for tests and assistive technology

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

private:
    PlainLabel *m_sentence;
    PlainLabel *m_serverSaid;
    QPushButton *m_action;
    QPushButton *m_other;
    QToolButton *m_close;
};

} // namespace Audit
