// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/columntext.h"

namespace Audit {

namespace {
constexpr QChar escape(0x1A);
}

QString toColumn(const QString &text)
{
    if (!text.contains(escape) && !text.contains(QChar(u'\0')))
        return text;
    QString column = text;
    column.replace(escape, QString(escape) + QLatin1Char('1'));
    column.replace(QChar(u'\0'), QString(escape) + QLatin1Char('0'));
    return column;
}

QString fromColumn(const QString &column)
{
    if (!column.contains(escape))
        return column;
    QString text = column;
    text.replace(QString(escape) + QLatin1Char('0'), QString(QChar(u'\0')));
    text.replace(QString(escape) + QLatin1Char('1'), QString(escape));
    return text;
}

} // namespace Audit
