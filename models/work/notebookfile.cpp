// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/notebookfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// "AUDN": what SQLite's application_id says of a notebook.
constexpr qint64 ownerNumber = 0x4155444E;
constexpr qint64 schemaNumber = 1;

// Ids and values are compared as the server spelled them, lone surrogates included; UTF-16 keeps those.
constexpr const char *tables[] = {
    "PRAGMA encoding = 'UTF-16le'",
    "BEGIN IMMEDIATE",
    "CREATE TABLE IF NOT EXISTS mark (scope TEXT NOT NULL, entry_id TEXT NOT NULL, marked_us INTEGER NOT "
    "NULL,"
    " PRIMARY KEY (scope, entry_id)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS note (scope TEXT NOT NULL, entry_id TEXT NOT NULL, text TEXT NOT NULL,"
    " changed_us INTEGER NOT NULL, PRIMARY KEY (scope, entry_id)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS label (scope TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
    " text TEXT NOT NULL, colour INTEGER NOT NULL, PRIMARY KEY (scope, field, value)) WITHOUT ROWID",
    "PRAGMA application_id = 1096107086",
    "PRAGMA user_version = 1",
    "COMMIT",
};
static_assert(ownerNumber == 1096107086);

/// False, with errno, where there is no such file and none can be made.
bool ensureFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    ::close(file);
    return true;
}

/// The one number of a pragma or a count; none where the statement fails.
std::optional<qint64> numberOf(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next())
        return std::nullopt;
    return query.value(0).toLongLong();
}

QSqlQuery rowsOf(const QSqlDatabase &database, const QString &sql, const QString &scope)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(sql);
    query.addBindValue(scope);
    query.exec();
    return query;
}

} // namespace

QString notebookPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/audit-console/notebook.sqlite"_s;
}

NotebookFile::NotebookFile(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=300"_s);
}

NotebookFile::~NotebookFile()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<NotebookFile>, NotebookError> NotebookFile::open(const QString &path)
{
    if (!ensureFile(path))
        return NotebookError { NotebookFault::CannotOpen, path,
            QString::fromLocal8Bit(std::strerror(errno)) };
    const QString name = u"audit-notebook-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<NotebookFile> file(new NotebookFile(path, name));
    if (!file->m_database.open())
        return file->error(NotebookFault::CannotOpen, file->m_database.lastError().text());
    if (const Written prepared = file->prepare(); !prepared)
        return prepared.error();
    return file;
}

NotebookFile::Written NotebookFile::prepare() const
{
    QSqlQuery look(m_database);
    if (!look.exec(u"SELECT count(*) FROM sqlite_master"_s) || !look.next())
        return error(NotebookFault::CannotOpen, look.lastError().text());
    const bool isNew = look.value(0).toLongLong() == 0;
    look.finish();
    if (!isNew) {
        if (numberOf(m_database, u"PRAGMA application_id"_s) != ownerNumber)
            return error(NotebookFault::NotOurs, {});
        if (numberOf(m_database, u"PRAGMA user_version"_s).value_or(0) > schemaNumber)
            return error(NotebookFault::Newer, {});
    }
    QStringList statements { u"PRAGMA trusted_schema = OFF"_s };
    for (const char *table : tables) {
        if (isNew)
            statements += QString::fromLatin1(table);
    }
    statements += u"PRAGMA journal_mode = WAL"_s;
    statements += u"PRAGMA synchronous = NORMAL"_s; // safe from a kill; a window does not wait for the disk
    for (const QString &statement : std::as_const(statements)) {
        if (const Written done = run(statement); !done)
            return error(NotebookFault::CannotOpen, done.error().why);
    }
    return Done {};
}

NotebookFile::Written NotebookFile::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        return error(NotebookFault::CannotWrite, query.lastError().text());
    return Done {};
}

NotebookFile::Written NotebookFile::runForEach(
    const QString &sql, const QStringList &entryIds, const QVariantList &values)
{
    if (Written begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    for (const QString &id : entryIds) {
        if (Written done = run(sql, QVariantList(values) << id); !done) {
            static_cast<void>(run(u"ROLLBACK"_s));
            return done;
        }
    }
    return run(u"COMMIT"_s);
}

Result<Keepsakes, NotebookError> NotebookFile::load(const QString &scope) const
{
    Keepsakes kept;
    QSqlQuery marks = rowsOf(m_database, u"SELECT entry_id, marked_us FROM mark WHERE scope = ?"_s, scope);
    while (marks.next())
        kept.marks.insert(marks.value(0).toString(), marks.value(1).toLongLong());
    QSqlQuery notes
        = rowsOf(m_database, u"SELECT entry_id, text, changed_us FROM note WHERE scope = ?"_s, scope);
    while (notes.next())
        kept.notes.insert(
            notes.value(0).toString(), { notes.value(1).toString(), notes.value(2).toLongLong() });
    QSqlQuery labels
        = rowsOf(m_database, u"SELECT field, value, text, colour FROM label WHERE scope = ?"_s, scope);
    while (labels.next()) {
        if (const auto field = fieldByName(labels.value(0).toString()))
            kept.labels.insert({ *field, labels.value(1).toString() },
                { labels.value(2).toString(), labels.value(3).toInt() });
    }
    for (const QSqlQuery *query : { &marks, &notes, &labels }) {
        if (query->lastError().isValid())
            return error(NotebookFault::CannotOpen, query->lastError().text());
    }
    return kept;
}

NotebookFile::Written NotebookFile::mark(const QString &scope, const QStringList &entryIds, qint64 nowUs)
{
    return runForEach(u"INSERT OR IGNORE INTO mark (scope, marked_us, entry_id) VALUES (?, ?, ?)"_s, entryIds,
        { scope, nowUs });
}

NotebookFile::Written NotebookFile::unmark(const QString &scope, const QStringList &entryIds)
{
    return runForEach(u"DELETE FROM mark WHERE scope = ? AND entry_id = ?"_s, entryIds, { scope });
}

NotebookFile::Written NotebookFile::setNote(const QString &scope, const QString &entryId, const Note &note)
{
    if (note.text.isEmpty())
        return run(u"DELETE FROM note WHERE scope = ? AND entry_id = ?"_s, { scope, entryId });
    return run(u"INSERT OR REPLACE INTO note (scope, entry_id, text, changed_us) VALUES (?, ?, ?, ?)"_s,
        { scope, entryId, note.text, note.changedUs });
}

NotebookFile::Written NotebookFile::setLabel(
    const QString &scope, const LabelKey &key, const std::optional<Label> &label)
{
    const QString field = fieldInfo(key.first).name;
    if (!label)
        return run(
            u"DELETE FROM label WHERE scope = ? AND field = ? AND value = ?"_s, { scope, field, key.second });
    return run(u"INSERT OR REPLACE INTO label (scope, field, value, text, colour) VALUES (?, ?, ?, ?, ?)"_s,
        { scope, field, key.second, label->text, label->colour });
}

NotebookFile::Written NotebookFile::keepAll(const QString &scope, const Keepsakes &kept)
{
    Written done = run(u"BEGIN IMMEDIATE"_s);
    for (auto mark = kept.marks.cbegin(); done && mark != kept.marks.cend(); ++mark)
        done = run(u"INSERT INTO mark (scope, marked_us, entry_id) VALUES (?, ?, ?)"_s,
            { scope, mark.value(), mark.key() });
    for (auto note = kept.notes.cbegin(); done && note != kept.notes.cend(); ++note)
        done = setNote(scope, note.key(), *note);
    for (auto label = kept.labels.cbegin(); done && label != kept.labels.cend(); ++label)
        done = setLabel(scope, label.key(), *label);
    return done ? run(u"COMMIT"_s) : done;
}

qint64 NotebookFile::version() const
{
    return numberOf(m_database, u"PRAGMA data_version"_s).value_or(0);
}

} // namespace Audit
