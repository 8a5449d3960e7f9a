// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

#include <csignal>

namespace Audit::Testing {

/// The gnome-keyring of tests/api/with-keyring.sh, as somebody locks, unlocks and kills it.
class Keyring
{
public:
    /// Its process; 0 where none runs. Starts none.
    static pid_t daemon()
    {
        const QByteArray answer = run(QStringLiteral("dbus-send"),
            { QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
                QStringLiteral("string:org.freedesktop.secrets") });
        return answer.simplified().split(' ').constLast().toInt();
    }

    static bool lock()
    {
        ask({ QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service.Lock"),
            QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login") });
        return isLocked();
    }

    static bool isLocked()
    {
        return ask(
            { QStringLiteral("/org/freedesktop/secrets/collection/login"),
                QStringLiteral("org.freedesktop.DBus.Properties.Get"),
                QStringLiteral("string:org.freedesktop.Secret.Collection"), QStringLiteral("string:Locked") })
            .contains("true");
    }

    /// With the password that it was made with, or a wrong one. A daemon that runs already takes none, so
    /// another takes its place. False where it does not come up.
    static bool unlock(const QByteArray &password = "test-password")
    {
        end(SIGTERM);
        run(QStringLiteral("gnome-keyring-daemon"),
            { QStringLiteral("--unlock"), QStringLiteral("--components=secrets") }, password);
        return QTest::qWaitFor([] { return daemon() > 1; }, 10'000);
    }

    /// Ends the daemon; the bus may start another, locked, as soon as somebody asks.
    static bool end(int signal)
    {
        const pid_t process = daemon();
        if (process > 1)
            ::kill(process, signal);
        return QTest::qWaitFor([process] { return process <= 1 || daemon() != process; }, 10'000);
    }

private:
    static QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        // Tests move their own folders; the keyring's files stay where with-keyring.sh put them.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(
            QStringLiteral("XDG_DATA_HOME"), qEnvironmentVariable("HOME") + QStringLiteral("/data"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForStarted())
            return {};
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    static QByteArray ask(const QStringList &arguments)
    {
        return run(QStringLiteral("dbus-send"),
            QStringList { QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                QStringLiteral("--dest=org.freedesktop.secrets") }
                + arguments);
    }
};

} // namespace Audit::Testing
