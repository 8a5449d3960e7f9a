// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/database.h"
#include "service/rollupcount.h"
#include "service/selection.h"
#include "service/storememory.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace Audit {

struct StoredPage
{
    qint64 total = 0;
    QList<QByteArray> bodies;
    LogMark mark; ///< the state of the log that it shows
    /// Where the entries are so large that a page of them is not to be held in memory: so many of them can be
    /// had at once from here on. There are no bodies then.
    std::optional<qint64> fitting {};
};

/// The service's entries, asked over one connection; belongs to the thread that opened it. The same over
/// SQLite and over PostgreSQL.
class Store
{
public:
    using Access = Database::Access;

    /// `address` is a path or "postgresql://…". Makes the file (0600) and the tables where absent, brings
    /// older ones up to date; refuses foreign databases and those of a newer version. Stores of one service
    /// share a memory.
    static Result<std::unique_ptr<Store>, ServiceError> open(
        const QString &address, Access access, std::shared_ptr<StoreMemory> memory = {});

    /// Newest first; entries of the same instant by insertion, the later one first.
    Result<StoredPage, StoreFault> page(const Selection &selection, qint64 page, qint64 perPage);
    /// None where there is no such entry among the selected ones.
    Result<std::optional<QByteArray>, StoreFault> body(const QString &id, const Selection &among = {});
    /// The distinct values of a dimension among the entries of a tenant, a partner or all, sorted by code
    /// point.
    Result<QStringList, StoreFault> names(Dimension dimension, const Selection &among = {});

    Database &database() { return *m_database; }
    ValueTexts &texts() { return m_texts; }

private:
    struct Slice;
    Store(std::unique_ptr<Database> database, std::shared_ptr<StoreMemory> memory);
    Result<StoredPage, StoreFault> pageAnew(const Selection &selection, qint64 offset, qint64 perPage);
    Result<KnownSelection, StoreFault> recount(
        const Selection &selection, const QByteArray &key, qint64 offset);
    Result<qint64, StoreFault> countOnly(
        const Selection &selection, QLatin1StringView leading, qint64 afterSeq);
    Result<QLatin1StringView, StoreFault> leadingColumn(const Selection &selection);
    Result<Slice, StoreFault> slice(
        const Selection &selection, const KnownSelection &known, qint64 offset, qint64 perPage);
    Result<Slice, StoreFault> sliceByTime(
        const Selection &selection, const KnownSelection &known, qint64 offset, qint64 perPage);
    Result<Slice, StoreFault> readSlice(const WhereClause &where, qint64 perPage, qint64 skipped);
    void rememberEnd(const QByteArray &key, const Slice &slice, qint64 offset);

    std::unique_ptr<Database> m_database;
    std::shared_ptr<StoreMemory> m_memory;
    ValueTexts m_texts;
};

/// The state of the log as the snapshot sees it.
Result<LogMark, StoreFault> logMark(Database &database);

} // namespace Audit
