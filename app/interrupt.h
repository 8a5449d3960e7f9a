// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Audit {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that what is half done can be taken back. A second
/// one ends the process at once. One per process.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Safe to ask between two system calls.
    static bool happened();
    /// 130 for SIGINT, as shells count: 128 and the signal's number.
    static int exitCode();

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Audit
