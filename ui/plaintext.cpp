// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include "domain/safetext.h"
#include "theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Audit {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setFont(Theme::sectionFont());
}

void SectionLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::sectionFont());
}

MutedLabel::MutedLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<span style=\"white-space:pre-wrap\">"_s + displaySafeBlock(text, 2000).toHtmlEscaped()
        + u"</span>"_s;
}

} // namespace Audit
