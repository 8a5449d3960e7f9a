// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include "domain/safetext.h"
#include "theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype longestLine = 120; ///< of a tool tip that needs no wrapping

} // namespace

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
    // Assistive technology reads tool tips out, so there is markup only where it is needed.
    const QString safe = displaySafeBlock(text, 2000);
    // Qt takes a text for rich that has a tag, or only what stands for a sign.
    const bool isPlain = !safe.contains(u'<') && !safe.contains(u'&') && !safe.contains(u'\n');
    if (isPlain && safe.size() <= longestLine)
        return safe;
    return u"<span style=\"white-space:pre-wrap\">"_s + safe.toHtmlEscaped() + u"</span>"_s;
}

} // namespace Audit
