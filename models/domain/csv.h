// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Audit {

/// Exact: values byte for byte. Spreadsheet: one ' goes in front of a value that a spreadsheet would run or
/// misread as a formula, and in front of one that begins with ', so that stripping exactly one leading '
/// gives the value back.
enum class CsvForm { Exact, Spreadsheet };

struct CsvDialect
{
    CsvForm form = CsvForm::Spreadsheet;
    char separator = ',';
    bool byteOrderMark = false;

    bool operator==(const CsvDialect &) const = default;
};

/// One record of RFC 4180: quoted where needed, CRLF at the end, UTF-8. Half a surrogate pair, which UTF-8
/// has no bytes for, becomes U+FFFD.
QByteArray csvRow(const QStringList &values, const CsvDialect &dialect);

/// True where the spreadsheet form puts its mark in front.
bool isGuarded(const QString &value);
QString guardFormula(const QString &value);
QString unguardFormula(const QString &value);

/// Reads RFC 4180 back (tests, import of a saved view). Rows of values; false in `ok` where a quote is left
/// open.
QList<QStringList> parseCsv(const QByteArray &text, char separator = ',', bool *ok = nullptr);

} // namespace Audit
