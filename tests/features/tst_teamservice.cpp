// SPDX-License-Identifier: GPL-3.0-or-later
// audit-query against audit-service as a team runs it.
#include "api/connections.h"
#include "features/queryrun.h"
#include "features/teamservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestTeamService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = TeamService::missing(); !missing.isEmpty())
            QSKIP(qPrintable(u"not run: "_s + missing));
        m_service = std::make_unique<TeamService>();
        QCOMPARE(m_service->url().scheme(), u"https"_s);
    }

    void cleanupTestCase()
    {
        if (m_service)
            QCOMPARE(m_service->stop(), 0);
    }

    void exportsEverythingToWhoMaySeeEverything()
    {
        QueryRun run;
        ask(run,
            { u"export"_s, u"--format"_s, u"jsonl"_s, u"--lag"_s, u"0"_s, u"--output"_s,
                run.inHome(u"all.jsonl"_s) },
            m_service->token(u"super_admin"_s));
        QVERIFY2(run.exitCode() == 0, run.errors());
        QFile file(run.inHome(u"all.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList lines = file.readAll().trimmed().split('\n');
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, TeamService::lines());
    }

    void showsATenantsAdministratorTheTenant()
    {
        const QByteArray token = m_service->token(u"tenant_admin"_s, { u"--tenant"_s, u"t1"_s });
        QueryRun run;
        ask(run, { u"stats"_s, u"--format"_s, u"json"_s }, token);
        QVERIFY2(run.exitCode() == 0, run.errors());
        QCOMPARE(
            QJsonDocument::fromJson(run.output()).object()["total"_L1].toInt(), TeamService::entryCount / 3);
        QueryRun other;
        ask(other, { u"list"_s, u"--tenant-id"_s, u"t2"_s, u"--format"_s, u"jsonl"_s }, token);
        QVERIFY2(other.exitCode() == 0, other.errors());
        QCOMPARE(other.output(), "");
    }

    void believesNoCertificateOfAStranger()
    {
        QueryRun run;
        ask(run, { u"list"_s }, m_service->token(u"super_admin"_s), QString());
        QCOMPARE(run.exitCode(), 69);
        QVERIFY2(run.errors().contains("certificate"), run.errors());
    }

    void takesNoTokenOfAStranger()
    {
        QueryRun run;
        ask(run, { u"list"_s }, m_service->token(u"super_admin"_s, {}, TeamService::Signer::Stranger));
        QCOMPARE(run.exitCode(), 77);
    }

private:
    /// A run with a connection to the service in its settings and the token in a file.
    void ask(QueryRun &run, const QStringList &arguments, const QByteArray &token,
        const std::optional<QString> &authority = std::nullopt)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, run.inHome(u".config"_s));
        QCoreApplication::setOrganizationName(u"audit-console"_s);
        QCoreApplication::setApplicationName(u"audit-console"_s);
        Connection connection { u"Team"_s, m_service->url() };
        connection.route.caFile = authority.value_or(m_service->authorityFile());
        ConnectionList().save(connection);
        run.run(arguments
            + QStringList {
                u"--connection"_s, u"Team"_s, u"--token-file"_s, run.writeFile(u"token"_s, token) });
    }

    std::unique_ptr<TeamService> m_service;
};

QTEST_GUILESS_MAIN(TestTeamService)
#include "tst_teamservice.moc"
