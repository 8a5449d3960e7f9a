// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhighlighter.h"

#include "theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Audit {

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(&Theme::instance(), &Theme::changed, this, &JsonHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    // A line far too long to be read needs no colour, and colouring it would block the window.
    if (text.size() > 4000)
        return;
    static const QRegularExpression token(
        uR"re(("(?:[^"\\]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b)re"_s);
    const Tokens &tokens = Theme::instance().tokens();
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(2))
            setFormat(static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)),
                tokens.muted);
        else if (match.hasCaptured(1))
            setFormat(static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)),
                tokens.successText);
        else
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                match.hasCaptured(3) ? tokens.accent : tokens.deniedText);
    }
}

} // namespace Audit
