// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopsignals.h"

#include <array>
#include <csignal>
#include <semaphore.h>
#include <unistd.h>

namespace Audit {

namespace {

constexpr std::array caught { SIGINT, SIGTERM };

sem_t stopped;

/// Answers in flight have ten seconds; whatever hangs after that, a database most likely, keeps nothing here.
constexpr unsigned longestGoodbye = 25;

void endAtOnce(int)
{
    ::_exit(0);
}

void remember(int)
{
    ::sem_post(&stopped);
}

} // namespace

StopSignals::StopSignals()
{
    ::sem_init(&stopped, 0, 0);
    struct sigaction action = {};
    action.sa_handler = remember;
    action.sa_flags = SA_RESTART; // it may meet a thread that is at work
    for (const int signal : caught)
        ::sigaction(signal, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // whoever read our standard error may go; the service stays
}

StopSignals::~StopSignals()
{
    for (const int signal : caught)
        std::signal(signal, SIG_DFL);
}

void StopSignals::wait() const
{
    while (::sem_wait(&stopped) != 0) { }
    std::signal(SIGALRM, endAtOnce);
    ::alarm(longestGoodbye);
}

} // namespace Audit
