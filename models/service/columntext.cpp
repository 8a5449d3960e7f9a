// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/columntext.h"

#include <QCryptographicHash>

namespace Audit {

namespace {

constexpr QChar escape(0x1A);
constexpr qsizetype keptStart = 200; ///< UTF-16 units

} // namespace

QString escapedText(const QString &text)
{
    if (!text.contains(escape) && !text.contains(QChar(u'\0')))
        return text;
    QString escaped = text;
    escaped.replace(escape, QString(escape) + QLatin1Char('1'));
    escaped.replace(QChar(u'\0'), QString(escape) + QLatin1Char('0'));
    return escaped;
}

QString unescapedText(const QString &escaped)
{
    if (!escaped.contains(escape))
        return escaped;
    QString text = escaped;
    text.replace(QString(escape) + QLatin1Char('0'), QString(QChar(u'\0')));
    text.replace(QString(escape) + QLatin1Char('1'), QString(escape));
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

} // namespace Audit
