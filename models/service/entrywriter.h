// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "service/store.h"

namespace Audit {

/// Adds entries to the store's table in batches: each batch is one transaction.
class EntryWriter
{
public:
    enum class Outcome { Added, Known, Conflict };

    EntryWriter(Store &store, QString path);
    ~EntryWriter(); ///< what was not committed is dropped

    /// The entry has a time; without an id the SHA-256 of its bytes stands for it.
    Result<Outcome, ServiceError> add(const Entry &entry);
    Result<Done, ServiceError> commit();

private:
    Result<Outcome, ServiceError> compare(const QString &id, const QByteArray &sha);
    ServiceError faultOf(const QSqlQuery &query) const;
    Result<Done, ServiceError> run(const QString &sql);

    QSqlDatabase m_database;
    QString m_path;
    QSqlQuery m_insert;
    QSqlQuery m_find;
    bool m_open = false;
};

} // namespace Audit
