// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <csignal>

/// The built audit-service, run as a person or a script runs it.
inline QString serviceProgram()
{
    return QStringLiteral(AUDIT_BINARY "/app/audit-service");
}

struct Ended
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

inline Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(serviceProgram(), arguments);
    process.waitForFinished(30'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

/// A serving process and what its first line says.
class Serving
{
public:
    explicit Serving(const QStringList &arguments)
    {
        m_process.start(serviceProgram(), QStringList { QStringLiteral("serve") } + arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(15'000)) { }
        m_line = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Serving() { end(SIGKILL); }

    QUrl url() const { return QUrl(m_line.value(QStringLiteral("url")).toString()); }
    QString tokenFile() const { return m_line.value(QStringLiteral("token_file")).toString(); }
    qint64 processId() const { return m_process.processId(); }
    int end(int signal)
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        m_process.waitForFinished(15'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QJsonObject m_line;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
