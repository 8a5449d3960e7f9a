// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace Audit
