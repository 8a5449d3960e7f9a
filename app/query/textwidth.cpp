// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/textwidth.h"

#include <QStringList>

#include <algorithm>
#include <clocale>
#include <cwchar>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Audit {

namespace {

constexpr qsizetype widthWithoutTerminal = 120;
constexpr qsizetype narrowestTerminal = 20;

/// The C library's table of widths, whatever the user's locale is, for as long as this lives.
class Utf8Locale
{
public:
    Utf8Locale()
    {
        static const locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t {});
        if (utf8)
            m_before = ::uselocale(utf8);
    }
    ~Utf8Locale()
    {
        if (m_before)
            ::uselocale(m_before);
    }
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    locale_t m_before = {};
};

int codePointWidth(char32_t codePoint)
{
    const int width = ::wcwidth(wchar_t(codePoint));
    return width < 0 ? 1 : width;
}

char32_t takeCodePoint(QStringView text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++]);
    return unit.unicode();
}

/// The longest start of the text that takes at most so many columns.
QStringView startOf(QStringView text, qsizetype width)
{
    const Utf8Locale locale;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype before = at;
        taken += codePointWidth(takeCodePoint(text, at));
        if (taken > width)
            return text.left(before);
    }
    return text;
}

} // namespace

qsizetype textWidth(QStringView text)
{
    const Utf8Locale locale;
    qsizetype width = 0;
    for (qsizetype at = 0; at < text.size();)
        width += codePointWidth(takeCodePoint(text, at));
    return width;
}

QString shortened(const QString &text, qsizetype width)
{
    if (textWidth(text) <= width)
        return text;
    return startOf(text, width - 1).toString() + u'…';
}

QString fitted(const QString &text, qsizetype width)
{
    const QString cut = shortened(text, width);
    return cut + QString(std::max<qsizetype>(0, width - textWidth(cut)), u' ');
}

qsizetype terminalWidth(int descriptor)
{
    winsize size = {};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return widthWithoutTerminal;
    return std::max<qsizetype>(size.ws_col, narrowestTerminal);
}

QString wrapped(const QString &text, qsizetype indent, qsizetype width)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype length = textWidth(word);
        if (column > indent && column + 1 + length > width) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += length;
    }
    return result;
}

} // namespace Audit
