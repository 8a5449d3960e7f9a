// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/teamservice.h"

#include "service/testpostgres.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

const QString program = QStringLiteral(AUDIT_BINARY "/app/audit-service");
constexpr int patience = 60'000;
const QStringList rules { u"--issuer"_s, u"https://id.example"_s, u"--audience"_s, u"audit"_s };

QByteArray line(int number)
{
    return "{\"id\":\"e" + QByteArray::number(number) + "\",\"timestamp\":\"2026-05-"
        + QByteArray::number(number % 28 + 1).rightJustified(2, '0')
        + "T12:00:00Z\",\"action\":\"user.login\",\"tenant_id\":\"t" + QByteArray::number(number % 3)
        + "\",\"result\":\"" + (number % 10 ? "success" : "failure") + "\"}";
}

QByteArray runService(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("audit-service: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

QString TeamService::missing()
{
    if (!TestPostgres::instance())
        return u"PostgreSQL's server (postgresql-15) or Qt's driver (libqt6sql6-psql) is missing"_s;
    return Certificates::canBeMade() ? QString() : u"there is no openssl command"_s;
}

TeamService::TeamService()
{
    m_certificates.make({});
    QFile file(path(u"entries.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines().join('\n')) < 0)
        qFatal("The test's own file cannot be written.");
    file.close();
    const QString database = TestPostgres::instance()->newDatabase();
    runService({ u"import"_s, u"--database"_s, database, file.fileName() });
    makeKey(u"ours"_s);
    makeKey(u"stranger"_s);
    m_process.start(program,
        QStringList { u"serve"_s, u"--database"_s, database, u"--listen"_s, u"127.0.0.1:0"_s,
            u"--certificate"_s, m_certificates.certificateFile(), u"--key"_s, m_certificates.keyFile(),
            u"--key-set"_s, path(u"ours.json"_s) }
            + rules);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
    m_url = QUrl(QJsonDocument::fromJson(m_process.readLine())["url"_L1].toString());
}

TeamService::~TeamService()
{
    stop();
}

QByteArrayList TeamService::lines()
{
    QByteArrayList lines;
    for (int i = 0; i < entryCount; ++i)
        lines += line(i);
    std::sort(lines.begin(), lines.end());
    return lines;
}

void TeamService::makeKey(const QString &name) const
{
    runService(QStringList { u"token"_s, u"--key"_s, path(name + u".jwk"_s), u"--algorithm"_s, u"RS256"_s,
                   u"--role"_s, u"super_admin"_s, u"--key-set"_s, path(name + u".json"_s) }
        + rules);
}

QByteArray TeamService::token(const QString &role, const QStringList &more, Signer signer) const
{
    const QString key = path(signer == Signer::Ours ? u"ours.jwk"_s : u"stranger.jwk"_s);
    return runService(QStringList { u"token"_s, u"--key"_s, key, u"--role"_s, role } + rules + more);
}

int TeamService::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
    return m_process.waitForFinished(patience) ? m_process.exitCode() : -1;
}

} // namespace Audit::Testing
