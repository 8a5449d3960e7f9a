// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace Audit {

FileLock::FileLock(const QString &path)
    : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    , m_whyNot(m_file < 0 ? qt_error_string(errno) : QString())
{
}

FileLock::~FileLock()
{
    release();
}

bool FileLock::tryTake()
{
    m_isHeld = m_isHeld || (m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0);
    return m_isHeld;
}

void FileLock::release()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
    m_isHeld = false;
}

} // namespace Audit
