// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Audit {

/// A text as a cell of a workbook can hold it, in UTF-8 for libxlsxwriter.
struct XlsxText
{
    QByteArray utf8 {};
    bool isCut = false; ///< longer than a cell may be: the end is gone
    bool isReplaced = false; ///< characters that XML has no place for became U+FFFD

    /// In UTF-16 units.
    static constexpr qsizetype longest = 32'767;
};

/// Readers of workbooks take "_x0041_" for an escaped A: such a text gets its underscore escaped. Line ends
/// and tabs stay; carriage returns are escaped by the library.
XlsxText xlsxText(const QString &text);

} // namespace Audit
