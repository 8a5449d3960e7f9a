// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportfolder.h"

#include "export/durablefile.h"
#include "export/sealedjson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <sys/file.h>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr char exportsName[] = "exports";
constexpr char lockName[] = "lock";
constexpr auto brokenEnding = ".broken"_L1;
constexpr qint64 largestSmallFile = 16 << 20;
constexpr qint64 orphanAge = 3600; ///< seconds
constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

FileError faultAt(const QString &path, int systemError, FileFault fault = FileFault::CannotCreate)
{
    return { faultOf(systemError, fault), path, qt_error_string(systemError) };
}

using FolderResult = Result<std::shared_ptr<Descriptor>, FileError>;

QString exportsPath(const QString &state)
{
    return state + u'/' + QLatin1StringView(exportsName);
}

/// A folder inside another one, made where it is missing; a link is none.
int enterFolder(const FileCalls &calls, int parent, const QByteArray &name)
{
    if (calls.makeFolder(parent, name.constData(), 0700) != 0 && errno != EEXIST)
        return -1;
    return calls.open(parent, name.constData(), folderFlags | O_NOFOLLOW, 0);
}

/// What a kill left in the first moments of an export, before it was written down what was asked.
void removeOrphans(const QString &state)
{
    for (const QString &id : ExportFolder::ids(state)) {
        const QFileInfo folder(ExportFolder::pathOf(state, id));
        const bool isOld = folder.lastModified().secsTo(QDateTime::currentDateTime()) > orphanAge;
        if (isOld
            && !QFileInfo::exists(folder.filePath() + u'/' + QLatin1StringView(ExportFolder::requestFile))
            && !ExportFolder::isBusy(state, id))
            QDir(folder.filePath()).removeRecursively();
    }
}

/// The folder of all exports; what is missing on the way is made.
FolderResult openExports(const QString &state, const FileCalls &calls)
{
    const QFileInfo place(state);
    QDir().mkpath(place.absolutePath());
    const Descriptor base(
        calls, calls.open(AT_FDCWD, QFile::encodeName(place.absolutePath()).constData(), folderFlags, 0));
    if (!base.isOpen())
        return faultAt(place.absolutePath(), errno);
    const Descriptor ours(calls, enterFolder(calls, base.number(), QFile::encodeName(place.fileName())));
    if (!ours.isOpen())
        return faultAt(state, errno);
    auto exports = std::make_shared<Descriptor>(calls, enterFolder(calls, ours.number(), exportsName));
    if (!exports->isOpen())
        return faultAt(exportsPath(state), errno);
    return exports;
}

bool isId(const QString &name)
{
    return !name.isEmpty() && QUuid::fromString(name).toString(QUuid::WithoutBraces) == name;
}

} // namespace

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification wants relative paths ignored.
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + u"/.local/state"_s;
    return QDir::cleanPath(base) + u"/audit-console"_s;
}

ExportFolder::ExportFolder(const FileCalls &calls)
    : m_calls(&calls)
    , m_parent(calls)
    , m_folder(calls)
    , m_lock(calls)
{
}

Result<ExportFolder, FileError> ExportFolder::create(const QString &state, const FileCalls &calls)
{
    removeOrphans(state);
    auto exports = openExports(state, calls);
    if (!exports)
        return exports.error();
    ExportFolder folder(calls);
    folder.m_parent = std::move(**exports);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (calls.makeFolder(folder.m_parent.number(), id.toLatin1().constData(), 0700) != 0)
        return faultAt(pathOf(state, id), errno);
    Result<Done, FileError> entered = folder.enter(folder.m_parent.number(), state, id);
    if (entered && calls.sync(folder.m_parent.number()) != 0 && errno != EINVAL)
        entered = faultAt(exportsPath(state), errno, FileFault::CannotSync);
    if (entered)
        return folder;
    folder.remove();
    return entered.error();
}

Result<ExportFolder, FileError> ExportFolder::open(
    const QString &state, const QString &id, const FileCalls &calls)
{
    const QString path = pathOf(state, id);
    if (!isId(id))
        return faultAt(path, ENOENT);
    ExportFolder folder(calls);
    folder.m_parent = Descriptor(
        calls, calls.open(AT_FDCWD, QFile::encodeName(exportsPath(state)).constData(), folderFlags, 0));
    if (!folder.m_parent.isOpen())
        return faultAt(exportsPath(state), errno);
    if (auto entered = folder.enter(folder.m_parent.number(), state, id); !entered)
        return entered.error();
    return folder;
}

Result<Done, FileError> ExportFolder::enter(int parent, const QString &state, const QString &id)
{
    m_id = id;
    m_path = pathOf(state, id);
    m_folder
        = Descriptor(*m_calls, m_calls->open(parent, id.toLatin1().constData(), folderFlags | O_NOFOLLOW, 0));
    if (!m_folder.isOpen())
        return faultAt(m_path, errno);
    m_lock = Descriptor(*m_calls,
        m_calls->open(m_folder.number(), lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_lock.isOpen())
        return faultAt(m_path, errno);
    if (::flock(m_lock.number(), LOCK_EX | LOCK_NB) != 0)
        return faultAt(m_path, errno, errno == EWOULDBLOCK ? FileFault::Busy : FileFault::CannotCreate);
    return Done {};
}

QString ExportFolder::pathOf(const QString &state, const QString &id)
{
    return exportsPath(state) + u'/' + id;
}

QStringList ExportFolder::ids(const QString &state)
{
    QStringList ids = QDir(exportsPath(state)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    ids.removeIf([](const QString &name) { return !isId(name); });
    return ids;
}

std::optional<QJsonObject> ExportFolder::peek(const QString &state, const QString &id, const QByteArray &name)
{
    if (!isId(id))
        return std::nullopt;
    const FileCalls &calls = FileCalls::system();
    const QByteArray path = QFile::encodeName(pathOf(state, id));
    const Descriptor folder(calls, calls.open(AT_FDCWD, path.constData(), folderFlags | O_NOFOLLOW, 0));
    const auto bytes = readWhole(calls, folder.number(), name, largestSmallFile);
    return bytes ? unsealJson(*bytes) : std::nullopt;
}

bool ExportFolder::isBusy(const QString &state, const QString &id)
{
    const QByteArray path = QFile::encodeName(pathOf(state, id) + u'/') + lockName;
    const FileCalls &calls = FileCalls::system();
    const Descriptor lock(calls, calls.open(AT_FDCWD, path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0));
    return lock.isOpen() && ::flock(lock.number(), LOCK_EX | LOCK_NB) != 0;
}

Result<Done, FileError> ExportFolder::save(const QByteArray &name, const QJsonObject &object)
{
    return writeDurably(spoolFolder(), name, sealJson(object));
}

std::optional<QJsonObject> ExportFolder::load(const QByteArray &name) const
{
    const auto bytes = readWhole(*m_calls, m_folder.number(), name, largestSmallFile);
    return bytes ? unsealJson(*bytes) : std::nullopt;
}

bool ExportFolder::has(const QByteArray &name) const
{
    return ::faccessat(m_folder.number(), name.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

void ExportFolder::forget(const QByteArray &name)
{
    m_calls->unlink(m_folder.number(), name.constData(), 0);
}

Result<Done, FileError> ExportFolder::setAside()
{
    const QString broken = m_path + brokenEnding;
    QDir(broken).removeRecursively();
    const QByteArray id = m_id.toLatin1();
    const QByteArray name = id + QByteArray(brokenEnding.data(), brokenEnding.size());
    const auto request = load(requestFile);
    if (m_calls->rename(m_parent.number(), id.constData(), m_parent.number(), name.constData(), 0) != 0
        || m_calls->makeFolder(m_parent.number(), id.constData(), 0700) != 0)
        return faultAt(m_path, errno);
    const QString state = QFileInfo(QFileInfo(m_path).path()).path();
    if (auto entered = enter(m_parent.number(), state, m_id); !entered)
        return entered;
    return request ? save(requestFile, *request) : Result<Done, FileError>(Done {});
}

void ExportFolder::remove()
{
    // The request goes first: what is left behind by a kill in the middle then is no export any more.
    forget(requestFile);
    QDir(m_path).removeRecursively();
    m_lock.close();
}

} // namespace Audit
