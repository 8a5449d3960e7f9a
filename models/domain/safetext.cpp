// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safetext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace Audit {

namespace {

constexpr char16_t lineBreakPicture = u'␊';
constexpr char16_t tabPicture = u'␉';
constexpr char16_t tokenOpen = u'⟦';
constexpr char16_t tokenClose = u'⟧';
constexpr char16_t ellipsis = u'…';

struct Range
{
    char32_t first;
    char32_t last;
};

/// What draws nothing, or something else than it is, although Unicode files it among letters, marks and
/// symbols.
constexpr std::array invisible {
    Range { 0x034F, 0x034F }, // combining grapheme joiner
    Range { 0x115F, 0x1160 }, // Hangul fillers
    Range { 0x17B4, 0x17B5 }, // Khmer inherent vowels
    Range { 0x180B, 0x180F }, // Mongolian variation selectors
    Range { 0x2800, 0x2800 }, // blank Braille pattern
    Range { 0x3164, 0x3164 }, // Hangul filler
    Range { 0xFE00, 0xFE0F }, // variation selectors
    Range { 0xFFA0, 0xFFA0 }, // half-width Hangul filler
    Range { 0xFFF0, 0xFFF8 }, // reserved, ignorable
    Range { 0xE0000, 0xE0FFF }, // tags and more variation selectors
};

bool isInvisible(char32_t c)
{
    return std::any_of(invisible.begin(), invisible.end(),
        [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool isNonCharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

/// Signs of our own making are shown as tokens when a text holds them, so that no text can imitate another's
/// form.
bool isOurSign(char32_t c)
{
    return c == tokenOpen || c == tokenClose || c == lineBreakPicture || c == tabPicture;
}

bool isDangerous(char32_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isOurSign(c) || isInvisible(c) || isNonCharacter(c);
    }
}

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

char32_t takeCodePoint(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

void appendToken(QString &out, char32_t c)
{
    out += QChar(tokenOpen);
    out += QLatin1String("U+");
    out += QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0');
    out += QChar(tokenClose);
}

enum class Lines { AsPictures, Kept };

void appendSafe(QString &out, char32_t c, Lines lines)
{
    const bool isLayout = c == u'\n' || c == u'\t';
    if (isLayout && lines == Lines::Kept)
        out += QChar(static_cast<char16_t>(c));
    else if (isLayout)
        out += QChar(c == u'\n' ? lineBreakPicture : tabPicture);
    else if (isDangerous(c))
        appendToken(out, c);
    else
        out += QChar::fromUcs4(c);
}

/// The first `cap` units, one less where that would split a pair.
QStringView cut(QStringView text, qsizetype cap)
{
    const QStringView head = text.first(std::max<qsizetype>(cap, 0));
    const bool splitsPair
        = !head.isEmpty() && head.back().isHighSurrogate() && text[head.size()].isLowSurrogate();
    return splitsPair ? head.chopped(1) : head;
}

QString safe(QStringView text, qsizetype cap, Lines lines)
{
    const bool isLong = text.size() > cap;
    const QStringView shown = isLong ? cut(text, cap) : text;
    QString out;
    if (std::all_of(shown.begin(), shown.end(), isPlain)) {
        out = shown.toString();
    } else {
        out.reserve(shown.size() + 16);
        for (qsizetype at = 0; at < shown.size();)
            appendSafe(out, takeCodePoint(shown, at), lines);
    }
    if (isLong)
        out += QChar(ellipsis);
    return out;
}

} // namespace

QString displaySafe(QStringView text, qsizetype cap)
{
    return safe(text, cap, Lines::AsPictures);
}

QString displaySafeBlock(QStringView text, qsizetype cap)
{
    return safe(text, cap, Lines::Kept);
}

QString terminalSafe(QStringView text, qsizetype cap)
{
    return safe(text, cap, Lines::AsPictures);
}

bool hasHiddenCharacters(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return false;
    for (qsizetype at = 0; at < text.size();) {
        if (isDangerous(takeCodePoint(text, at)))
            return true;
    }
    return false;
}

} // namespace Audit
