// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/database.h"

namespace Audit {

/// Rows on their way into a table by COPY in its binary form: PostgreSQL reads them with next to no parsing,
/// and works while the next ones are still put together. Between the constructor and finish() the connection
/// takes nothing else.
class PostgresCopy
{
public:
    /// `into` is the table and its columns, as in "entry (seq, id)".
    PostgresCopy(Database &database, const QString &into);
    ~PostgresCopy(); ///< gives up where finish() was not called
    Q_DISABLE_COPY_MOVE(PostgresCopy)

    void startRow(qint16 columns);
    void addNumber(qint64 value); ///< for a bigint
    void addText(const QString &value); ///< null where the text is null
    void addBytes(const QByteArray &value); ///< for a bytea
    /// All rows are in, or none.
    Result<Done, StoreFault> finish();

private:
    void flush();

    pg_conn *m_connection;
    QByteArray m_bytes;
    bool m_isOpen = false;
    std::optional<StoreFault> m_fault; ///< the first one
};

} // namespace Audit
