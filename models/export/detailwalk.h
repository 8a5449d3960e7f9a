// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "domain/rowsieve.h"
#include "export/detailfile.h"
#include "export/spoolrows.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace Audit {

/// Asks for each entry of a spool by its id, in the order of the file, a few at once and at most one each
/// `pause`, and adds the answers to the detail file. An entry that the server no longer has, answers under
/// another id, or lists without an id stands as the list showed it, counted as not in full. Ends with one of
/// finished(), failed() and damaged(); spool, file and client outlive it.
class DetailWalk : public QObject
{
    Q_OBJECT
public:
    struct Inputs
    {
        Spool &spool;
        DetailFile &file;
        AuditClient &client;
        qint64 rows = 0; ///< so many from the first
        QList<Refinement> refinements {}; ///< rows that they hide are no rows of the file
        std::chrono::milliseconds pause {};
    };

    explicit DetailWalk(const Inputs &inputs, QObject *parent = nullptr);

    /// Goes on behind the rows that the file has.
    void start();
    /// Drops what was asked; nothing is said any more.
    void stop();

Q_SIGNALS:
    void advanced();
    void finished();
    void failed(const Audit::ApiError &error);
    void damaged(); ///< a row of the spool is not what was written

private:
    struct Asked
    {
        QByteArray listed; ///< the list's own line
        QString id;
        PendingCall call {};
        std::optional<QByteArray> answered {}; ///< empty where the list's line stands
    };

    bool goToNext();
    void askNext();
    void askFor(const Entry &entry);
    void take(Asked &asked, const Result<EntryDetail> &answer);
    void writeAnswered();

    Inputs m_in;
    SpoolRows m_rows;
    RowSieve m_sieve;
    qint64 m_read = 0; ///< rows of the spool, the hidden ones included
    Entry m_entry; ///< the row that m_rows stands on
    bool m_isAtEnd = false;
    std::deque<Asked> m_asked; ///< in the order of the file; places stay put
    QTimer m_pace;
};

} // namespace Audit
