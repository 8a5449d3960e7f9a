// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/queryrun.h"

#include <QEventLoop>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

QueryRun::QueryRun()
{
    for (const char *name : { "PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS" }) {
        if (qEnvironmentVariableIsSet(name))
            setVariable(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    setVariable(u"HOME"_s, m_home.path());
    setVariable(u"TMPDIR"_s, m_home.path());
    setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
}

QString QueryRun::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(inHome(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(bytes);
    }
    return file.fileName();
}

void QueryRun::openTerminal()
{
    const winsize size { 50, static_cast<unsigned short>(m_terminalColumns), 0, 0 };
    if (::openpty(&m_master, &m_slave, nullptr, nullptr, &size) != 0)
        qFatal("no terminal");
    ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_process.setChildProcessModifier([slave = m_slave] {
        ::dup2(slave, STDOUT_FILENO);
        ::dup2(slave, STDERR_FILENO);
    });
}

void QueryRun::readTerminal()
{
    std::array<char, 4096> buffer;
    ssize_t count = 0;
    while ((count = ::read(m_master, buffer.data(), buffer.size())) > 0)
        m_output.append(buffer.data(), count);
}

void QueryRun::start(const QStringList &arguments)
{
    if (m_terminalColumns > 0)
        openTerminal();
    m_process.setProcessEnvironment(m_environment);
    m_process.setWorkingDirectory(m_home.path());
    m_process.start(QStringLiteral(AUDIT_BINARY "/app/audit-query"), arguments);
    m_process.write(m_input);
    m_process.closeWriteChannel();
    if (!m_process.waitForStarted())
        qFatal("audit-query is not there");
}

void QueryRun::wait(std::chrono::seconds patience)
{
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    std::unique_ptr<QSocketNotifier> reader;
    if (m_master >= 0) {
        reader = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
        QObject::connect(reader.get(), &QSocketNotifier::activated, &loop, [this] { readTerminal(); });
    }
    if (m_process.state() != QProcess::NotRunning)
        loop.exec();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    } else if (m_process.exitStatus() == QProcess::NormalExit) {
        m_exitCode = m_process.exitCode();
    }
    if (m_master >= 0) {
        readTerminal();
        reader.reset();
        ::close(m_master);
        ::close(m_slave);
    }
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

void QueryRun::run(const QStringList &arguments)
{
    start(arguments);
    wait();
}

} // namespace Audit
