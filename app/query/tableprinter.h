// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/rowformat.h"

#include <QList>
#include <QStringList>

namespace Audit {

/// Entries as an aligned table that fits the given width. The widths of the columns are settled by the first
/// rows, which wait for that; later rows are cut to them. Every cell is safe for a terminal.
class TablePrinter : public RowFormat
{
public:
    /// No columns: the usual ones, as far as the first rows fill them.
    TablePrinter(QList<ExportColumn> columns, qsizetype width);

    QByteArray row(const Entry &entry) override;
    QByteArray end() override;

private:
    QByteArray printWaiting();
    QStringList cellsOf(const Entry &entry) const;
    QByteArray line(const QStringList &cells) const;
    void settleColumns();
    void settleWidths(const QList<QStringList> &rows);

    QList<ExportColumn> m_columns;
    qsizetype m_width;
    QList<Entry> m_waiting;
    QList<qsizetype> m_widths; ///< empty until settled
};

/// Widths that fit `available` columns: the widest give way first, none below `least`.
QList<qsizetype> fitWidths(QList<qsizetype> wanted, qsizetype available, qsizetype least);

} // namespace Audit
