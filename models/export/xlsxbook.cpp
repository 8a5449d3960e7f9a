// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxbook.h"

#include "export/xlsxcheck.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <locale.h>
#include <utility>
#include <xlsxwriter.h>

namespace Audit {

namespace {

static_assert(XlsxBook::mostRows == LXW_ROW_MAX);

constexpr qint64 usPerDay = 86'400'000'000;
/// Below 4 GiB the archive stays one that every reader understands.
constexpr qint64 mostSheetBytes = 2'000'000'000;
constexpr double columnWidth = 24;

locale_t plainNumbers()
{
    static const locale_t plain = ::newlocale(LC_NUMERIC_MASK, "C", nullptr);
    return plain;
}

/// The library prints numbers by the process's locale, in which a comma may be the decimal mark; and it
/// prints a row when the next one begins. So this thread has plain numbers while it writes anything.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_before(::uselocale(plainNumbers()))
    {
    }
    ~PlainNumbers() { ::uselocale(m_before); }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_before;
};

} // namespace

XlsxBook::~XlsxBook()
{
    if (m_book)
        ::lxw_workbook_free(m_book);
}

Result<Done, FileError> XlsxBook::open(const QString &folder, const QString &fileName)
{
    m_path = folder + u'/' + fileName;
    QByteArray scratch = QFile::encodeName(folder);
    lxw_workbook_options options { LXW_TRUE, scratch.data(), LXW_FALSE };
    m_book = ::workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    if (!m_book)
        return failure(FileFault::CannotCreate, ENOMEM);
    m_bold = ::workbook_add_format(m_book);
    ::format_set_bold(m_bold);
    m_time = ::workbook_add_format(m_book);
    ::format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss.000");
    return Done {};
}

Result<Done, FileError> XlsxBook::addSheet(const QString &name, const QStringList &titles)
{
    if (auto closed = closeSheet(); !closed)
        return closed;
    const QByteArray wanted = name.toUtf8();
    const bool isName = ::workbook_validate_sheet_name(m_book, wanted.constData()) == LXW_NO_ERROR;
    errno = 0;
    m_sheet = ::workbook_add_worksheet(m_book, isName ? wanted.constData() : nullptr);
    if (!m_sheet || !m_sheet->optimize_tmpfile)
        return failure(FileFault::CannotCreate, errno ? errno : ENOMEM);
    const PlainNumbers guard;
    m_sheets.push_back({ "xl/worksheets/sheet" + QByteArray::number(m_sheets.size() + 1) + ".xml" });
    m_columns = int(titles.size());
    m_row = 0;
    for (int column = 0; column < m_columns; ++column)
        ::worksheet_write_string(
            m_sheet, 0, lxw_col_t(column), xlsxText(titles[column]).utf8.constData(), m_bold);
    ::worksheet_freeze_panes(m_sheet, 1, 0);
    ::worksheet_set_column(m_sheet, 0, lxw_col_t(m_columns - 1), columnWidth, nullptr);
    return checked();
}

XlsxText XlsxBook::writeText(int column, const QString &text)
{
    XlsxText cell = xlsxText(text);
    const PlainNumbers guard;
    if (!cell.utf8.isEmpty())
        ::worksheet_write_string(
            m_sheet, lxw_row_t(m_row), lxw_col_t(column), cell.utf8.constData(), nullptr);
    return cell;
}

void XlsxBook::writeTime(int column, double days)
{
    const PlainNumbers guard;
    ::worksheet_write_number(m_sheet, lxw_row_t(m_row), lxw_col_t(column), days, m_time);
}

Result<Done, FileError> XlsxBook::checked()
{
    if (std::ferror(m_sheet->optimize_tmpfile) != 0)
        return failure(FileFault::CannotWrite, errno ? errno : EIO);
    return Done {};
}

bool XlsxBook::isSheetFull(qint64 rows) const
{
    return m_row + 1 >= rows || ::ftello(m_sheet->optimize_tmpfile) > mostSheetBytes;
}

Result<Done, FileError> XlsxBook::closeSheet()
{
    if (!m_sheet)
        return Done {};
    ::worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row), lxw_col_t(m_columns - 1));
    if (std::fflush(m_sheet->optimize_tmpfile) != 0)
        return failure(FileFault::CannotWrite, errno);
    m_sheets.back().bytes = ::ftello(m_sheet->optimize_tmpfile);
    return checked();
}

Result<Done, FileError> XlsxBook::close()
{
    if (auto closed = closeSheet(); !closed)
        return closed;
    const PlainNumbers guard;
    errno = 0;
    const lxw_error error = ::workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return failure(FileFault::CannotWrite, errno ? errno : EIO);
    for (const Sheet &sheet : m_sheets) {
        if (!isWholeSheet(m_path, sheet.part, sheet.bytes))
            return failure(FileFault::Damaged, EIO);
    }
    return Done {};
}

std::optional<double> XlsxBook::days(qint64 us)
{
    constexpr qint64 epochDay = 25'569; // 1970-01-01
    constexpr qint64 firstUs = (61 - epochDay) * usPerDay; // before that day the count is off by one
    constexpr qint64 endUs = (2'958'466 - epochDay) * usPerDay;
    if (us < firstUs || us >= endUs)
        return std::nullopt;
    return double(epochDay) + double(us) / double(usPerDay);
}

FileError XlsxBook::failure(FileFault fault, int systemError) const
{
    const bool isFull = systemError == ENOSPC || systemError == EDQUOT;
    return { isFull ? FileFault::DiskFull : fault, m_path, qt_error_string(systemError) };
}

} // namespace Audit
