// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heldfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 5;
constexpr qsizetype randomLetters = 6; ///< that QTemporaryDir puts behind the name

QString namePrefix()
{
    return QCoreApplication::applicationName() + u'-';
}

QString lockIn(const QString &folder)
{
    return folder + u"/in-use.lock"_s;
}

bool isOwnPrivateFolder(const QString &path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISDIR(facts.st_mode)
        && facts.st_uid == ::geteuid() && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool removeUnlessHeld(const QString &path)
{
    if (!isOwnPrivateFolder(path) || !QFile::exists(lockIn(path)))
        return false;
    FileLock lock(lockIn(path));
    return lock.tryTake() && QDir(path).removeRecursively();
}

} // namespace

HeldFolder::HeldFolder()
{
    for (int i = 0; i < mostTries && !make(); ++i)
        m_folder.reset();
}

/// False also where somebody swept between the making and the taking of the lock.
bool HeldFolder::make()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u'/' + namePrefix() + u"XXXXXX"_s);
    if (!m_folder->isValid())
        return false;
    m_lock = std::make_unique<FileLock>(lockIn(m_folder->path()));
    return m_lock->tryTake() && QFile::exists(lockIn(m_folder->path()));
}

int sweepLeftFolders()
{
    const QDir temporary(QDir::tempPath());
    const QString prefix = namePrefix();
    int removed = 0;
    for (const QString &name : temporary.entryList({ prefix + u'*' }, QDir::Dirs | QDir::NoSymLinks)) {
        if (name.size() == prefix.size() + randomLetters)
            removed += removeUnlessHeld(temporary.filePath(name));
    }
    return removed;
}

} // namespace Audit
