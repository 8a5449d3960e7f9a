// SPDX-License-Identifier: GPL-3.0-or-later
// audit-query against audit-service as a team runs it: PostgreSQL, TLS, and RS256 tokens with roles in them.
#include "api/connections.h"
#include "features/queryrun.h"
#include "service/testpostgres.h"
#include "support/certificates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(AUDIT_BINARY "/app/audit-service");
constexpr int patience = 60'000;
constexpr int entryCount = 3'000;
const QStringList rules { u"--issuer"_s, u"https://id.example"_s, u"--audience"_s, u"audit"_s };

QByteArray line(int number)
{
    return "{\"id\":\"e" + QByteArray::number(number) + "\",\"timestamp\":\"2026-05-"
        + QByteArray::number(number % 28 + 1).rightJustified(2, '0')
        + "T12:00:00Z\",\"action\":\"user.login\",\"tenant_id\":\"t" + QByteArray::number(number % 3)
        + "\",\"result\":\"" + (number % 10 ? "success" : "failure") + "\"}\n";
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

class TestTeamService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestPostgres::instance())
            QSKIP("not run: PostgreSQL's server (postgresql-15) or Qt's driver (libqt6sql6-psql) is missing");
        if (!Certificates::canBeMade())
            QSKIP("not run: there is no openssl command");
        m_certificates = std::make_unique<Certificates>();
        m_certificates->make({});
        fill();
        serve();
    }

    void cleanupTestCase()
    {
        if (m_service.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_service.processId()), SIGTERM);
        QVERIFY(m_service.waitForFinished(patience));
        QCOMPARE(m_service.exitCode(), 0);
    }

    void exportsEverythingToWhoMaySeeEverything()
    {
        QueryRun run;
        ask(run,
            { u"export"_s, u"--format"_s, u"jsonl"_s, u"--lag"_s, u"0"_s, u"--output"_s,
                run.inHome(u"all.jsonl"_s) },
            u"super_admin"_s);
        QVERIFY2(run.exitCode() == 0, run.errors());
        QFile file(run.inHome(u"all.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList lines = file.readAll().trimmed().split('\n');
        QByteArrayList expected;
        for (int i = 0; i < entryCount; ++i)
            expected += line(i).trimmed();
        std::sort(lines.begin(), lines.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(lines, expected);
    }

    void showsATenantsAdministratorTheTenant()
    {
        QueryRun run;
        ask(run, { u"stats"_s, u"--format"_s, u"json"_s }, u"tenant_admin"_s, { u"--tenant"_s, u"t1"_s });
        QVERIFY2(run.exitCode() == 0, run.errors());
        QCOMPARE(QJsonDocument::fromJson(run.output()).object()["total"_L1].toInt(), entryCount / 3);
        QueryRun other;
        ask(other, { u"list"_s, u"--tenant-id"_s, u"t2"_s, u"--format"_s, u"jsonl"_s }, u"tenant_admin"_s,
            { u"--tenant"_s, u"t1"_s });
        QVERIFY2(other.exitCode() == 0, other.errors());
        QCOMPARE(other.output(), "");
    }

    void believesNoCertificateOfAStranger()
    {
        QueryRun run;
        ask(run, { u"list"_s }, u"super_admin"_s, {}, QString());
        QCOMPARE(run.exitCode(), 69);
        QVERIFY2(run.errors().contains("certificate"), run.errors());
    }

    void takesNoTokenOfAStranger()
    {
        QueryRun run;
        const QString key = run.inHome(u"other.jwk"_s);
        runService(QStringList { u"token"_s, u"--key"_s, key, u"--algorithm"_s, u"RS256"_s, u"--role"_s,
                       u"super_admin"_s, u"--key-set"_s, run.inHome(u"other.json"_s) }
            + rules);
        m_keyOfStranger = key;
        ask(run, { u"list"_s }, u"super_admin"_s);
        m_keyOfStranger.clear();
        QCOMPARE(run.exitCode(), 77);
    }

private:
    void fill()
    {
        QByteArray lines;
        for (int i = 0; i < entryCount; ++i)
            lines += line(i);
        QFile file(path(u"entries.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        m_database = TestPostgres::instance()->newDatabase();
        runService({ u"import"_s, u"--database"_s, m_database, file.fileName() });
        runService(QStringList { u"token"_s, u"--key"_s, path(u"key.jwk"_s), u"--algorithm"_s, u"RS256"_s,
                       u"--role"_s, u"super_admin"_s, u"--key-set"_s, path(u"keys.json"_s) }
            + rules);
    }

    void serve()
    {
        m_service.start(program,
            QStringList { u"serve"_s, u"--database"_s, m_database, u"--listen"_s, u"127.0.0.1:0"_s,
                u"--certificate"_s, m_certificates->certificateFile(), u"--key"_s, m_certificates->keyFile(),
                u"--key-set"_s, path(u"keys.json"_s) }
                + rules);
        while (!m_service.canReadLine() && m_service.waitForReadyRead(patience)) { }
        m_url = QUrl(QJsonDocument::fromJson(m_service.readLine())["url"_L1].toString());
        QCOMPARE(m_url.scheme(), u"https"_s);
    }

    /// A run with a connection to the service in its settings and a token of the role in a file.
    void ask(QueryRun &run, const QStringList &arguments, const QString &role, const QStringList &more = {},
        std::optional<QString> authority = std::nullopt)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, run.inHome(u".config"_s));
        QCoreApplication::setOrganizationName(u"audit-console"_s);
        QCoreApplication::setApplicationName(u"audit-console"_s);
        Connection connection { u"Team"_s, m_url };
        connection.route.caFile = authority.value_or(m_certificates->authorityFile());
        ConnectionList().save(connection);
        const QString key = m_keyOfStranger.isEmpty() ? path(u"key.jwk"_s) : m_keyOfStranger;
        const QByteArray token
            = runService(QStringList { u"token"_s, u"--key"_s, key, u"--role"_s, role } + rules + more);
        run.run(arguments
            + QStringList {
                u"--connection"_s, u"Team"_s, u"--token-file"_s, run.writeFile(u"token"_s, token) });
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Certificates> m_certificates;
    QString m_database;
    QProcess m_service;
    QUrl m_url;
    QString m_keyOfStranger;
};

QTEST_GUILESS_MAIN(TestTeamService)
#include "tst_teamservice.moc"
