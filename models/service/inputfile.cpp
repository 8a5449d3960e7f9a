// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inputfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Audit {

bool isRegularFile(int descriptor)
{
    struct stat found
    {
    };
    return ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
}

Result<std::unique_ptr<QFile>, ServiceError> openInput(const QString &path)
{
    // Without O_NONBLOCK a pipe is opened once somebody writes into it.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    const int fault = errno;
    if (descriptor < 0 && fault != ENXIO) // which is what a socket answers
        return ServiceError { ServiceFault::CannotReadFile, path,
            QString::fromLocal8Bit(std::strerror(fault)) };
    if (descriptor < 0 || !isRegularFile(descriptor)) {
        ::close(descriptor);
        return ServiceError { ServiceFault::NotAFile, path, {} };
    }
    auto file = std::make_unique<QFile>(path);
    file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    return file;
}

} // namespace Audit
