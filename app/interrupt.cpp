// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Audit {

namespace {

constexpr int signalBase = 128;
constexpr std::array caught { SIGINT, SIGTERM, SIGHUP };

volatile std::sig_atomic_t received = 0;
std::array<int, 2> wakeUp { -1, -1 };

void remember(int signal)
{
    received = signal;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = remember;
    // No SA_RESTART: a write that waits for a slow reader has to notice.
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : caught)
        ::sigaction(signal, &action, nullptr);
    // A reader that went away is told by write(), in words of its own.
    std::signal(SIGPIPE, SIG_IGN);
}

Interrupt::~Interrupt()
{
    for (const int signal : caught)
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakeUp) {
        ::close(end);
        end = -1;
    }
}

bool Interrupt::happened()
{
    return received != 0;
}

int Interrupt::exitCode()
{
    return signalBase + received;
}

} // namespace Audit
