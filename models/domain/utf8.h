// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Audit {

/// QString::fromUtf8 without its habit of swallowing a byte order mark at the beginning: inside a document
/// U+FEFF is a character of somebody's text.
inline QString utf8Text(QByteArrayView bytes)
{
    QString marks;
    while (bytes.startsWith("\xEF\xBB\xBF")) {
        marks += QChar(0xFEFF);
        bytes = bytes.sliced(3);
    }
    return marks.isEmpty() ? QString::fromUtf8(bytes) : marks + QString::fromUtf8(bytes);
}

/// QString::toUtf8 without its habit of writing a question mark, a character like any other, for half a
/// surrogate pair: that becomes U+FFFD, which says what it is.
inline QByteArray utf8Bytes(const QString &text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QString whole = text;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const bool isPair
            = whole[at].isHighSurrogate() && at + 1 < whole.size() && whole[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (whole[at].isSurrogate())
            whole[at] = QChar(QChar::ReplacementCharacter);
    }
    return whole.toUtf8();
}

} // namespace Audit
