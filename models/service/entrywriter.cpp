// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/entrywriter.h"

#include "service/columntext.h"

#include <QCryptographicHash>
#include <QSqlError>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// The members that fill the filter columns, in their order.
constexpr std::array members { &Entry::tenantId, &Entry::partnerId, &Entry::actorId, &Entry::actorEmail,
    &Entry::action, &Entry::resourceType, &Entry::resourceId, &Entry::result, &Entry::ipAddress };

QString insertStatement()
{
    QString names = u"id, ts_us, sha, body"_s;
    QString places = u"?, ?, ?, ?"_s;
    for (const QLatin1StringView column : filterColumns()) {
        names += ", "_L1 + column;
        places += ", ?"_L1;
    }
    return u"INSERT OR IGNORE INTO entry (%1) VALUES (%2)"_s.arg(names, places);
}

} // namespace

EntryWriter::EntryWriter(Store &store, QString path)
    : m_database(store.database())
    , m_path(std::move(path))
    , m_insert(m_database)
    , m_find(m_database)
{
    m_insert.prepare(insertStatement());
    m_find.setForwardOnly(true);
    m_find.prepare(u"SELECT sha FROM entry WHERE id = ?"_s);
}

EntryWriter::~EntryWriter()
{
    m_find.finish();
    if (m_open)
        m_database.rollback();
}

ServiceError EntryWriter::faultOf(const QSqlQuery &query) const
{
    const bool isFull = query.lastError().nativeErrorCode() == "13"_L1;
    return { isFull ? ServiceFault::DiskFull : ServiceFault::CannotWriteDatabase, m_path,
        query.lastError().text() };
}

Result<Done, ServiceError> EntryWriter::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return faultOf(query);
    return Done {};
}

Result<EntryWriter::Outcome, ServiceError> EntryWriter::add(const Entry &entry)
{
    if (!m_open) {
        if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
            return begun.error();
        m_open = true;
    }
    const QByteArray sha = QCryptographicHash::hash(entry.raw, QCryptographicHash::Sha256);
    const QString id = entry.id.isNull() ? QString::fromLatin1(sha.toHex()) : toColumn(entry.id);
    int place = 0;
    m_insert.bindValue(place++, id);
    m_insert.bindValue(place++, entry.timeUs.value_or(0));
    m_insert.bindValue(place++, sha);
    m_insert.bindValue(place++, entry.raw);
    for (const auto member : members)
        m_insert.bindValue(place++, toColumn(entry.*member));
    if (!m_insert.exec())
        return faultOf(m_insert);
    return m_insert.numRowsAffected() > 0 ? Result<Outcome, ServiceError>(Outcome::Added) : compare(id, sha);
}

Result<EntryWriter::Outcome, ServiceError> EntryWriter::compare(const QString &id, const QByteArray &sha)
{
    m_find.bindValue(0, id);
    if (!m_find.exec())
        return faultOf(m_find);
    const bool isSame = m_find.next() && m_find.value(0).toByteArray() == sha;
    m_find.finish();
    return isSame ? Outcome::Known : Outcome::Conflict;
}

Result<Done, ServiceError> EntryWriter::commit()
{
    if (!m_open)
        return Done {};
    m_open = false;
    return run(u"COMMIT"_s);
}

} // namespace Audit
