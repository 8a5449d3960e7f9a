// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/fileformat.h"

#include <deque>
#include <future>

namespace Audit {

/// A CSV file. Reading an entry and writing its cells is most of an export's last part, and one row has
/// nothing to do with another: batches of rows are made in threads of their own, and handed over in their
/// order.
class CsvFile : public FileFormat
{
public:
    explicit CsvFile(FormatRequest request);
    ~CsvFile() override;

    Result<Done, FileError> begin(ByteSink &sink) override;
    Result<Done, FileError> row(QByteArrayView raw) override;
    Result<Done, FileError> end(const Manifest &facts) override;
    FormatFacts facts() const override { return m_facts; }

private:
    /// Entries as they came, one behind the other.
    struct Batch
    {
        QByteArray bytes;
        QList<qsizetype> ends;
    };
    struct Cells
    {
        QByteArray bytes;
        FormatFacts facts;
        qint64 rows = 0;
        bool isDamaged = false; ///< a row could not be read
    };

    static Cells makeCells(const FormatRequest &request, const Batch &batch);
    void sendBatch();
    Result<Done, FileError> writeFirst();

    FormatRequest m_request;
    ByteSink *m_sink = nullptr;
    Batch m_batch;
    std::deque<std::future<Cells>> m_making; ///< in the order of the file
    FormatFacts m_facts;
    qint64 m_rows = 0; ///< handed over
};

} // namespace Audit
