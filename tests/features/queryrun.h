// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace Audit {

/// One run of the built audit-query in a home folder of its own, with an environment that holds nothing of
/// the person's who runs the tests.
class QueryRun
{
public:
    QueryRun();

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void setInput(const QByteArray &input) { m_input = input; }
    /// Standard output and error are a terminal of that width.
    void useTerminal(int columns) { m_terminalColumns = columns; }
    /// Standard output goes to this program, which start() does not start.
    void pipeInto(QProcess &reader) { m_process.setStandardOutputProcess(&reader); }
    QString home() const { return m_home.path(); }
    QString inHome(const QString &name) const { return m_home.filePath(name); }
    /// A file in the home folder that only its owner reads.
    QString writeFile(const QString &name, const QByteArray &bytes) const;

    /// Starts it; wait() brings it to its end, with this thread's event loop running. A run that does not end
    /// is ended, and its exit code is -1.
    void start(const QStringList &arguments);
    void wait(std::chrono::seconds patience = std::chrono::seconds(60));
    void run(const QStringList &arguments);

    QProcess &process() { return m_process; }
    int exitCode() const { return m_exitCode; }
    QByteArray output() const { return m_output; } ///< with standard error, on a terminal
    QByteArray errors() const { return m_errors; }

private:
    void openTerminal();
    void readTerminal();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QByteArray m_input;
    int m_terminalColumns = 0;
    int m_master = -1;
    int m_slave = -1;
    QProcess m_process;
    int m_exitCode = -1;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace Audit
