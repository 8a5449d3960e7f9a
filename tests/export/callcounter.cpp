// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/callcounter.h"

#include <atomic>
#include <cerrno>
#include <csignal>

namespace Audit::Testing {

namespace {

using At = CallCounter::At;

std::atomic<At> at { At::Nothing };
std::atomic_int strikeAt = 0;
std::atomic_int failure = 0;
std::atomic_int number = 0;
std::atomic_bool struck = false;

/// Counts a call of a kind; true where it is to fail.
bool strikes(At kind)
{
    if (at == At::Kill && ++number == strikeAt)
        ::kill(::getpid(), SIGKILL);
    if (at != kind || at == At::Kill)
        return false;
    const int mine = ++number;
    // A full disk stays full.
    const bool isHit = kind == At::FailWrite ? mine >= strikeAt : mine == strikeAt;
    if (isHit) {
        struck = true;
        errno = failure;
    }
    return isHit;
}

const FileCalls &real()
{
    return FileCalls::system();
}

} // namespace

CallCounter::CallCounter(At kind, int callNumber, int systemError)
{
    at = kind;
    strikeAt = callNumber;
    failure = systemError;
    number = 0;
    struck = false;
    m_calls.write = [](int file, const void *bytes, size_t size) {
        return strikes(At::FailWrite) ? ssize_t(-1) : real().write(file, bytes, size);
    };
    m_calls.sync = [](int file) { return strikes(At::FailSync) ? -1 : real().sync(file); };
    m_calls.syncData = [](int file) { return strikes(At::FailSync) ? -1 : real().syncData(file); };
    m_calls.open = [](int folder, const char *name, int flags, mode_t mode) {
        strikes(At::Kill);
        return real().open(folder, name, flags, mode);
    };
    m_calls.rename = [](int from, const char *old, int to, const char *name, unsigned flags) {
        strikes(At::Kill);
        return real().rename(from, old, to, name, flags);
    };
    m_calls.unlink = [](int folder, const char *name, int flags) {
        strikes(At::Kill);
        return real().unlink(folder, name, flags);
    };
    m_calls.makeFolder = [](int folder, const char *name, mode_t mode) {
        strikes(At::Kill);
        return real().makeFolder(folder, name, mode);
    };
    m_calls.truncate = [](int file, off_t size) {
        strikes(At::Kill);
        return real().truncate(file, size);
    };
    m_calls.close = [](int file) {
        strikes(At::Kill);
        return real().close(file);
    };
}

int CallCounter::counted()
{
    return number;
}

bool CallCounter::hasStruck()
{
    return struck;
}

} // namespace Audit::Testing
