// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/fileformat.h"
#include "export/xlsxbook.h"

namespace Audit {

/// Entries as a workbook: texts as texts, our two times as times, one sheet after the other where one is
/// full, and a last one about the export. The book is made in the scratch folder and handed over at the end.
class XlsxFormat : public FileFormat
{
public:
    explicit XlsxFormat(FormatRequest request, qint64 rowsPerSheet = XlsxBook::mostRows);
    ~XlsxFormat() override;
    Q_DISABLE_COPY_MOVE(XlsxFormat)

    Result<Done, FileError> begin(ByteSink &sink) override;
    Result<Done, FileError> row(QByteArrayView raw) override;
    Result<Done, FileError> end(const Manifest &facts) override;
    FormatFacts facts() const override { return m_facts; }

private:
    Result<Done, FileError> makeFolder();
    Result<Done, FileError> addEntrySheet();
    void writeCell(int column, const Entry &entry);
    void writeText(int column, const QString &text);
    Result<Done, FileError> addAboutSheet(const Manifest &facts);
    Result<Done, FileError> handOver();

    FormatRequest m_request;
    qint64 m_rowsPerSheet; ///< the titles' row included
    ByteSink *m_sink = nullptr;
    QString m_folder;
    XlsxBook m_book;
    FormatFacts m_facts;
    qint64 m_rows = 0;
    int m_sheets = 0;
};

} // namespace Audit
