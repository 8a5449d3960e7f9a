// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace Audit {

/// The system calls that decide whether bytes are safe and whether a file may have its name. Tests hand in
/// such that fail, or that end the process at the n-th call.
struct FileCalls
{
    ssize_t (*write)(int, const void *, size_t) = ::write;
    int (*sync)(int) = ::fsync;
    int (*syncData)(int) = ::fdatasync;
    int (*open)(int folder, const char *name, int flags, mode_t mode) = openAt;
    int (*rename)(int, const char *, int, const char *, unsigned) = ::renameat2;
    int (*link)(int, const char *, int, const char *, int) = ::linkat;
    int (*unlink)(int, const char *, int) = ::unlinkat;
    int (*makeFolder)(int, const char *, mode_t) = ::mkdirat;
    int (*truncate)(int, off_t) = ::ftruncate;
    ssize_t (*read)(int, void *, size_t, off_t) = ::pread;
    int (*close)(int) = ::close;

    static const FileCalls &system();

private:
    static int openAt(int folder, const char *name, int flags, mode_t mode)
    {
        return ::openat(folder, name, flags, mode);
    }
};

} // namespace Audit
