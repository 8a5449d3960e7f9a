// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "fuzz.h"

using namespace Audit;

/// Rows that were read are written so that they read back alike, in both forms.
void tryInput(const QByteArray &input)
{
    bool ok = false;
    const QList<QStringList> rows = parseCsv(input, ',', &ok);
    if (!ok)
        return;
    QByteArray exact;
    for (const QStringList &row : rows) {
        exact += csvRow(row, { .form = CsvForm::Exact });
        const QList<QStringList> guarded = parseCsv(csvRow(row, {}));
        promise(guarded.size() == 1 && guarded.front().size() == row.size());
        for (qsizetype i = 0; i < row.size(); ++i)
            promise(unguardFormula(guarded.front()[i]) == row[i]);
    }
    promise(parseCsv(exact) == rows);
}
