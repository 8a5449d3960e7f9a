// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Audit {

/// True where the bytes hold the secret: as it is, in the UTF-16 of either byte order, in base64 or in hex.
bool holds(const QByteArray &bytes, const QByteArray &secret);

/// The files below a folder that hold the secret, by content or by name.
QStringList filesHolding(const QString &folder, const QByteArray &secret);

/// A file of /proc/PID, as this user reads it.
QByteArray processFile(qint64 process, const QString &name);

/// One of the built programs at its loudest, in a home folder, with everything that it says and leaves.
class LoudProgram
{
public:
    /// home: there it finds and puts all its files. The rest of its environment is that of this process.
    LoudProgram(const QString &name, const QString &home);
    ~LoudProgram();

    void start(const QStringList &arguments);
    /// Takes what /proc tells about it now. False where the process is not the program or says nothing.
    bool look();
    /// Ends it by the signal; false where it was gone before, or stays.
    bool end(int signal);

    qint64 id() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    int exitCode() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray firstLine(); ///< of standard output, once it is whole
    QByteArray output();
    QByteArray errors();

    /// Where the secret was found: among the output, the command line, the environment and the home's files.
    QStringList placesHolding(const QByteArray &secret);

private:
    QString m_home;
    QString m_program;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    QByteArray m_commandLine;
    QByteArray m_environment;
};

} // namespace Audit
