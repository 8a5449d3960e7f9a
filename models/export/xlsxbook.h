// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"
#include "export/bytesink.h"
#include "export/xlsxtext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace Audit {

/// libxlsxwriter in its mode of constant memory: rows go to a temporary file of the folder as they are
/// written. Texts are always texts: the library is never asked for a formula or a link. It leaves failed
/// writes to its temporary files unseen, so those are looked at here.
class XlsxBook
{
public:
    XlsxBook() = default;
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// The folder is for temporary files and the book.
    Result<Done, FileError> open(const QString &folder, const QString &fileName);
    /// A sheet to write to from here on, its first row frozen and bold. A name that cannot be a sheet's gives
    /// way to one that the library makes.
    Result<Done, FileError> addSheet(const QString &name, const QStringList &titles);
    void beginRow() { ++m_row; }
    XlsxText writeText(int column, const QString &text);
    /// Days since the end of 1899, as spreadsheets count.
    void writeTime(int column, double days);
    /// The library has no word for a write that failed; asked after each row.
    Result<Done, FileError> checked();
    bool isSheetFull(qint64 mostRows) const;
    Result<Done, FileError> close();

    /// What a spreadsheet's day number can hold: none before March 1900 and from the year 10000 on.
    static std::optional<double> days(qint64 us);
    static constexpr qint64 mostRows = 1'048'576; ///< of a sheet

private:
    Result<Done, FileError> closeSheet();
    FileError failure(FileFault fault, int systemError) const;

    struct Sheet
    {
        QByteArray part; ///< its name in the archive
        qint64 bytes = 0; ///< at least so many when it is whole
    };

    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_time = nullptr;
    qint64 m_row = 0;
    int m_columns = 0;
    std::vector<Sheet> m_sheets;
};

} // namespace Audit
