// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/casetables.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>
#include <zlib.h>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// "AUDC": what SQLite's application_id says of a case file.
constexpr qint64 ownerNumber = 0x41554443;
constexpr qint64 schemaNumber = 1;
constexpr qint64 largestArray = 128ll << 20;

// Ids and values are compared as the server spelled them, lone surrogates included; UTF-16 keeps those.
constexpr const char *tables[] = {
    "CREATE TABLE chunk (seq INTEGER PRIMARY KEY, entries INTEGER NOT NULL, size INTEGER NOT NULL, zlib BLOB "
    "NOT NULL)",
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE label (field TEXT NOT NULL, value TEXT NOT NULL, text TEXT NOT NULL, colour INTEGER NOT "
    "NULL, "
    "PRIMARY KEY (field, value)) WITHOUT ROWID",
    "CREATE TABLE mark (entry_id TEXT PRIMARY KEY, marked_us INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE note (entry_id TEXT PRIMARY KEY, text TEXT NOT NULL, changed_us INTEGER NOT NULL) WITHOUT "
    "ROWID",
    "CREATE TABLE question (seq INTEGER PRIMARY KEY, view TEXT NOT NULL, whole INTEGER NOT NULL)",
};

/// Everything but the digest itself, in an order that does not depend on how it was written.
constexpr const char *everything[] = {
    "SELECT name, value FROM fact WHERE name <> 'digest' ORDER BY name",
    "SELECT seq, entries, size, zlib FROM chunk ORDER BY seq",
    "SELECT seq, view, whole FROM question ORDER BY seq",
    "SELECT entry_id, marked_us FROM mark ORDER BY entry_id",
    "SELECT entry_id, text, changed_us FROM note ORDER BY entry_id",
    "SELECT field, value, text, colour FROM label ORDER BY field, value",
};

QByteArray bytesOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray();
    const QString text = value.toString();
    return { reinterpret_cast<const char *>(text.utf16()), text.size() * 2 };
}

QByteArray packed(const QByteArray &bytes)
{
    uLongf size = ::compressBound(uLong(bytes.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    ::compress2(reinterpret_cast<Bytef *>(result.data()), &size,
        reinterpret_cast<const Bytef *>(bytes.constData()), uLong(bytes.size()), Z_BEST_SPEED);
    result.truncate(qsizetype(size));
    return result;
}

std::optional<QByteArray> unpacked(const QByteArray &bytes, qint64 size)
{
    if (size < 0 || size > largestArray)
        return std::nullopt;
    QByteArray result(size, Qt::Uninitialized);
    auto got = uLongf(size);
    const int state = ::uncompress(reinterpret_cast<Bytef *>(result.data()), &got,
        reinterpret_cast<const Bytef *>(bytes.constData()), uLong(bytes.size()));
    return state == Z_OK && qint64(got) == size ? std::optional(result) : std::nullopt;
}

} // namespace

CaseTables::CaseTables(const QString &path, Access access)
    : m_name(u"audit-case-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    if (access == Access::Read)
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!m_database.open())
        m_error = m_database.lastError().text();
    else
        run(u"PRAGMA trusted_schema = OFF"_s);
}

CaseTables::~CaseTables()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool CaseTables::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        m_error = query.lastError().text();
    return isDone;
}

bool CaseTables::each(const QString &sql, const std::function<bool(const QVariantList &row)> &take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool goesOn = query.exec(sql);
    while (goesOn && query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        goesOn = take(row);
    }
    if (query.lastError().isValid())
        m_error = query.lastError().text();
    return goesOn && !query.lastError().isValid();
}

/// Nobody reads the file before it is whole, so a journal would protect nothing.
bool CaseTables::make()
{
    bool isMade = run(u"PRAGMA encoding = 'UTF-16le'"_s) && run(u"PRAGMA journal_mode = OFF"_s)
        && run(u"PRAGMA synchronous = OFF"_s) && run(u"BEGIN"_s);
    for (const char *table : tables)
        isMade = isMade && run(QString::fromLatin1(table));
    return isMade && run(u"PRAGMA application_id = %1"_s.arg(ownerNumber))
        && run(u"PRAGMA user_version = %1"_s.arg(schemaNumber));
}

bool CaseTables::isOurs()
{
    bool isOurs = false;
    return each(u"PRAGMA application_id"_s, [&isOurs](const QVariantList &row) {
        isOurs = row[0].toLongLong() == ownerNumber;
        return true;
    }) && isOurs;
}

bool CaseTables::isNewer()
{
    bool isNewer = false;
    return each(u"PRAGMA user_version"_s, [&isNewer](const QVariantList &row) {
        isNewer = row[0].toLongLong() > schemaNumber;
        return true;
    }) && isNewer;
}

bool CaseTables::hasOurTables()
{
    std::size_t at = 0;
    const bool isSame
        = each(u"SELECT type, sql FROM sqlite_master ORDER BY name"_s, [&at](const QVariantList &row) {
              return at < std::size(tables) && row[0].toString() == "table"_L1
                  && row[1].toString() == QLatin1StringView(tables[at++]);
          });
    return isSame && at == std::size(tables);
}

bool CaseTables::writeFacts(const CaseFacts &facts)
{
    const QString fact = u"INSERT INTO fact (name, value) VALUES (?, ?)"_s;
    bool isDone = run(fact, { u"server"_s, facts.server.isNull() ? u""_s : facts.server })
        && run(fact, { u"saved_us"_s, QString::number(facts.savedUs) });
    qint64 number = 0;
    for (const CaseQuestion &question : facts.questions) {
        const QByteArray view = encodeView({ QString::number(++number), question.query });
        isDone = isDone
            && run(u"INSERT INTO question (seq, view, whole) VALUES (?, ?, ?)"_s,
                { number, QString::fromUtf8(view), int(question.isWhole) });
    }
    return isDone && writeKept(facts.kept);
}

bool CaseTables::writeKept(const Keepsakes &kept)
{
    bool isDone = true;
    for (auto mark = kept.marks.cbegin(); mark != kept.marks.cend(); ++mark)
        isDone = isDone
            && run(u"INSERT INTO mark (entry_id, marked_us) VALUES (?, ?)"_s, { mark.key(), mark.value() });
    for (auto note = kept.notes.cbegin(); note != kept.notes.cend(); ++note)
        isDone = isDone
            && run(u"INSERT INTO note (entry_id, text, changed_us) VALUES (?, ?, ?)"_s,
                { note.key(), note->text, note->changedUs });
    for (auto label = kept.labels.cbegin(); label != kept.labels.cend(); ++label)
        isDone = isDone
            && run(u"INSERT INTO label (field, value, text, colour) VALUES (?, ?, ?, ?)"_s,
                { QString(fieldInfo(label.key().first).name), label.key().second, label->text,
                    label->colour });
    return isDone;
}

bool CaseTables::writeChunks(const QList<CaseChunk> &chunks)
{
    return std::all_of(chunks.begin(), chunks.end(), [this](const CaseChunk &chunk) {
        return run(u"INSERT INTO chunk (entries, size, zlib) VALUES (?, ?, ?)"_s,
            { chunk.entries, chunk.array.size(), packed(chunk.array) });
    });
}

bool CaseTables::writeDigest(const QByteArray &digest)
{
    return run(u"INSERT INTO fact (name, value) VALUES ('digest', ?)"_s, { QString::fromLatin1(digest) });
}

std::optional<QByteArray> CaseTables::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *sql : everything) {
        hash.addData(QByteArrayView(sql));
        const bool isRead = each(QString::fromLatin1(sql), [&hash](const QVariantList &row) {
            for (const QVariant &value : row) {
                const QByteArray bytes = bytesOf(value);
                hash.addData(QByteArray::number(bytes.size()) + ':');
                hash.addData(bytes);
            }
            return true;
        });
        if (!isRead)
            return std::nullopt;
    }
    return hash.result().toHex();
}

std::optional<QByteArray> CaseTables::statedDigest()
{
    std::optional<QByteArray> stated;
    each(u"SELECT value FROM fact WHERE name = 'digest'"_s, [&stated](const QVariantList &row) {
        stated = row[0].toString().toLatin1();
        return true;
    });
    return stated;
}

std::optional<CaseFacts> CaseTables::facts()
{
    CaseFacts facts;
    bool isRead = each(u"SELECT name, value FROM fact"_s, [&facts](const QVariantList &row) {
        if (row[0].toString() == "server"_L1)
            facts.server = row[1].toString();
        if (row[0].toString() == "saved_us"_L1)
            facts.savedUs = row[1].toLongLong();
        return true;
    });
    isRead
        = isRead && each(u"SELECT coalesce(sum(entries), 0) FROM chunk"_s, [&facts](const QVariantList &row) {
              facts.entries = row[0].toLongLong();
              return true;
          });
    isRead = isRead
        && each(u"SELECT view, whole FROM question ORDER BY seq"_s, [&facts](const QVariantList &row) {
               const auto view = decodeView(row[0].toString().toUtf8());
               if (view)
                   facts.questions.append({ view->query, row[1].toBool() });
               return view.has_value();
           });
    const auto kept = isRead ? this->kept() : std::nullopt;
    if (!kept)
        return std::nullopt;
    facts.kept = *kept;
    return facts;
}

std::optional<Keepsakes> CaseTables::kept()
{
    Keepsakes kept;
    const bool isRead = each(u"SELECT entry_id, marked_us FROM mark"_s, [&kept](const QVariantList &row) {
        kept.marks.insert(row[0].toString(), row[1].toLongLong());
        return true;
    }) && each(u"SELECT entry_id, text, changed_us FROM note"_s, [&kept](const QVariantList &row) {
        kept.notes.insert(row[0].toString(), { row[1].toString(), row[2].toLongLong() });
        return true;
    }) && each(u"SELECT field, value, text, colour FROM label"_s, [&kept](const QVariantList &row) {
        if (const auto field = fieldByName(row[0].toString()))
            kept.labels.insert({ *field, row[1].toString() }, { row[2].toString(), row[3].toInt() });
        return true;
    });
    return isRead ? std::optional(kept) : std::nullopt;
}

bool CaseTables::readChunks(const std::function<void(const CaseChunk &chunk)> &take)
{
    return each(u"SELECT zlib, size, entries FROM chunk ORDER BY seq"_s, [&take](const QVariantList &row) {
        const auto array = unpacked(row[0].toByteArray(), row[1].toLongLong());
        if (array)
            take({ *array, row[2].toLongLong() });
        return array.has_value();
    });
}

} // namespace Audit
