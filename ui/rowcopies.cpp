// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcopies.h"

#include "domain/jsontext.h"
#include "entrycolumns.h"
#include "entryview.h"
#include "export/rowformat.h"
#include "tables/entrytablemodel.h"

#include <QHeaderView>
#include <QLocale>

namespace Audit {

namespace {

/// As it is shown; an instant with its offset, since the copy leaves the column's title behind.
QString copiedCell(const EntryTableModel &entries, int row, int section)
{
    const bool isInstant = section == static_cast<int>(Column::Time) && !entries.timeZero();
    const auto us = isInstant ? entries.entry(row).timeUs : std::nullopt;
    return us ? entries.timeFormat().dateTimeZone(*us)
              : entries.index(row, section).data(Qt::DisplayRole).toString();
}

QString shownCells(const EntryTableModel &entries, int row, const EntryView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    QStringList cells;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section))
            cells.append(copiedCell(entries, row, section));
    }
    return cells.join(QLatin1Char('\t'));
}

QString asCsv(const EntryTableModel &entries, const QList<int> &places, const EntryView &view)
{
    CsvDialect dialect = localDialect();
    dialect.byteOrderMark = false; // that is for files
    const auto format = makeCsvFormat(view.columns().shown(), dialect, entries.timeFormat().zone());
    QByteArray bytes = format->begin();
    for (const int row : places)
        bytes += format->row(entries.entry(row));
    bytes += format->end();
    return QString::fromUtf8(bytes.endsWith("\r\n") ? bytes.chopped(2) : bytes);
}

} // namespace

CsvDialect localDialect()
{
    const bool hasDecimalComma = QLocale().decimalPoint() == QLatin1String(",");
    return { CsvForm::Spreadsheet, hasDecimalComma ? ';' : ',', true };
}

QString rowsAs(RowForm form, const EntryTableModel &entries, const QList<int> &places, const EntryView &view)
{
    if (form == RowForm::Csv)
        return asCsv(entries, places, view);
    QStringList lines;
    for (const int row : places) {
        if (form == RowForm::Json)
            lines.append(QString::fromUtf8(jsonLine(entries.entry(row).raw)));
        else
            lines.append(shownCells(entries, row, view));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Audit
