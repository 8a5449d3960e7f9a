// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxtext.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

bool isHexDigit(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f') || (code >= u'A' && code <= u'F');
}

/// XML 1.0 has no place for these, however they are escaped.
bool isForbidden(char16_t code)
{
    const bool isControl = code < u' ' && code != u'\t' && code != u'\n' && code != u'\r';
    return isControl || code == 0xFFFE || code == 0xFFFF;
}

/// "_x000D_", which a reader would take for one character.
bool looksEscaped(QStringView rest)
{
    constexpr qsizetype size = 7;
    if (rest.size() < size || rest[0] != u'_' || rest[1] != u'x' || rest[size - 1] != u'_')
        return false;
    const QStringView digits = rest.sliced(2, 4);
    return std::all_of(digits.begin(), digits.end(), isHexDigit);
}

bool isPlain(const QString &text)
{
    return text.size() <= XlsxText::longest && text.isValidUtf16() && !text.contains("_x"_L1)
        && std::none_of(text.begin(), text.end(), [](QChar c) { return isForbidden(c.unicode()); });
}

/// The next character as it may stand in a cell: a pair, an escape, a replacement, or itself.
QString nextPiece(QStringView rest, XlsxText &made)
{
    const QChar first = rest.front();
    if (first.isHighSurrogate() && rest.size() > 1 && rest[1].isLowSurrogate())
        return rest.first(2).toString();
    if (looksEscaped(rest))
        return u"_x005F_"_s;
    if (!first.isSurrogate() && !isForbidden(first.unicode()))
        return first;
    made.isReplaced = true;
    return QChar(QChar::ReplacementCharacter);
}

} // namespace

XlsxText xlsxText(const QString &text)
{
    XlsxText made;
    if (isPlain(text)) {
        made.utf8 = text.toUtf8();
        return made;
    }
    QString fitting;
    for (QStringView rest = text; !rest.isEmpty();) {
        const QString piece = nextPiece(rest, made);
        if (fitting.size() + piece.size() > XlsxText::longest) {
            made.isCut = true;
            break;
        }
        fitting += piece;
        rest = rest.sliced(rest.front().isHighSurrogate() && piece.size() == 2 ? 2 : 1);
    }
    made.utf8 = fitting.toUtf8();
    return made;
}

} // namespace Audit
