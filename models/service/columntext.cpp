// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/columntext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Audit {

namespace {

constexpr QChar escape(0x1A);
constexpr QChar byteOrderMark(0xFEFF);
constexpr qsizetype keptStart = 200; ///< UTF-16 units
constexpr qsizetype unitDigits = 4;

/// True where the unit goes through any engine as it is.
bool isPlain(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return unit != escape && unit != QChar(u'\0') && unit != byteOrderMark && unit < QChar(0xFFFE);
}

QString escapeOf(QChar unit)
{
    if (unit == QChar(u'\0'))
        return QString(u'0');
    if (unit == escape)
        return QString(u'1');
    return u'3' + QString::number(unit.unicode(), 16).rightJustified(unitDigits, u'0');
}

} // namespace

QString escapedText(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && isPlain(text, at))
        ++at;
    if (at == text.size())
        return text;
    QString escaped = text.first(at);
    for (; at < text.size(); ++at) {
        if (isPlain(text, at))
            escaped += text[at];
        else
            escaped += escape + escapeOf(text[at]);
    }
    return escaped;
}

QString unescapedText(const QString &escaped)
{
    if (!escaped.contains(escape))
        return escaped;
    QString text;
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        if (escaped[at] != escape || at + 1 == escaped.size()) {
            text += escaped[at];
            continue;
        }
        const QChar kind = escaped[++at];
        if (kind == u'0') {
            text += QChar(u'\0');
        } else if (kind == u'3') {
            text += QChar(escaped.mid(at + 1, unitDigits).toUShort(nullptr, 16));
            at += unitDigits;
        } else { // '1'; a shortened text ('2') is nobody's to read
            text += escape;
        }
    }
    return text;
}

QString toColumn(const QString &text)
{
    QString escaped = escapedText(text);
    if (escaped.size() <= longestColumn / 3) // no unit takes more than three bytes
        return escaped;
    const QByteArray bytes = escaped.toUtf8();
    if (bytes.size() <= longestColumn)
        return escaped;
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    qsizetype kept = keptStart;
    if (escaped[kept - 1].isHighSurrogate())
        --kept;
    return escaped.first(kept) + escape + QLatin1Char('2') + QString::fromLatin1(hash);
}

bool sortsBefore(const QString &a, const QString &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && !b.isNull();
    // Pairs of surrogates stand for what comes after all other units.
    const auto rank
        = [](QChar unit) { return unit.isSurrogate() ? unit.unicode() + 0x10000 : unit.unicode(); };
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
        [rank](QChar one, QChar other) { return rank(one) < rank(other); });
}

} // namespace Audit
