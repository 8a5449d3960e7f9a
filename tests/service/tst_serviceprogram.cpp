// SPDX-License-Identifier: GPL-3.0-or-later
// audit-service at its work, as a process.
#include "service/rawhttp.h"
#include "service/servicefixture.h"
#include "service/serviceprocess.h"

#include <QFileInfo>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray entry = json("{'id':'p1','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n");

} // namespace

class TestServiceProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(serviceProgram()).isExecutable())
            QSKIP("not run: audit-service is not built");
    }

    void logsRequestsWithoutTokensAndQuestions()
    {
        const QString log = m_fixture.path(u"access.jsonl"_s);
        const QString tokenFile = m_fixture.write(u"token3"_s, QByteArray(Testing::canary) + "\n");
        Serving serving({ u"--database"_s, m_fixture.path(u"logged.db"_s), u"--token-file"_s, tokenFile,
            u"--access-log"_s, log });
        rawGet(serving.url(), "/api/v1/admin/audit/?actor_email=someone%40example.org", Testing::canary,
            "X-Request-ID: mine\r\n");
        rawGet(serving.url(), "/api/v1/admin/audit/x\"y", "wrong-token-7");
        RawConnection odd(serving.url());
        odd.send("no HTTP\r\n\r\n");
        QCOMPARE(odd.read().status, 400);
        QCOMPARE(serving.end(SIGTERM), 0);
        const QByteArray text = bytesOf(log);
        QVERIFY(!(QFileInfo(log).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY2(
            !text.contains(Testing::canary) && !text.contains("wrong-token") && !text.contains("someone"),
            text);
        const QByteArrayList lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first["path"_L1].toString(), u"/api/v1/admin/audit/"_s);
        QCOMPARE(first["method"_L1].toString(), u"GET"_s);
        QCOMPARE(first["status"_L1].toInt(), 200);
        QCOMPARE(first["request_id"_L1].toString(), u"mine"_s);
        QCOMPARE(first["remote"_L1].toString(), u"127.0.0.1"_s);
        QVERIFY(first["bytes"_L1].toInt() > 10);
        QCOMPARE(QJsonDocument::fromJson(lines[2]).object()["status"_L1].toInt(), 400);
    }

    void servesWithATokenOfItsOwnInAPrivateFile()
    {
        Serving serving({ u"--database"_s, m_fixture.path(u"own.db"_s) });
        QVERIFY(serving.url().isValid());
        QFile file(serving.tokenFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!(file.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const QByteArray token = file.readAll().trimmed();
        QCOMPARE(rawGet(serving.url(), "/api/v1/admin/audit/", token).status, 200);
        QCOMPARE(serving.end(SIGTERM), 0);
        QVERIFY(!QFile::exists(serving.tokenFile()));
        QVERIFY(!serving.errors().contains(token));
    }

    void servesWithTheTokenOfAFileAndStopsOnInterrupt()
    {
        const QString database = m_fixture.path(u"given.db"_s);
        const QString tokenFile = m_fixture.write(u"token"_s, QByteArray(Testing::canary) + "\n");
        QCOMPARE(
            run({ u"import"_s, u"--database"_s, database, m_fixture.write(u"one.jsonl"_s, entry) }).exitCode,
            0);
        Serving serving(
            { u"--database"_s, database, u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, tokenFile });
        QVERIFY(serving.tokenFile().isEmpty());
        QVERIFY(rawGet(serving.url(), "/api/v1/admin/audit/p1", Testing::canary).body + '\n' == entry);
        QCOMPARE(serving.end(SIGINT), 0);
    }

    void servesOnIPv6()
    {
        Serving serving({ u"--database"_s, m_fixture.path(u"six.db"_s), u"--listen"_s, u"[::1]:0"_s });
        if (!serving.url().isValid() || serving.url().isEmpty())
            QSKIP("not run: this computer has no IPv6 loopback");
        QCOMPARE(rawGet(serving.url(), "/healthz", {}).status, 200);
    }

    void makesTokensThatItTakes()
    {
        const QString keys = m_fixture.path(u"keys.json"_s);
        const QString key = m_fixture.path(u"key.jwk"_s);
        const QStringList names { u"--issuer"_s, u"me"_s, u"--audience"_s, u"audit"_s };
        const Ended made = run(
            QStringList { u"token"_s, u"--key"_s, key, u"--role"_s, u"super_admin"_s, u"--key-set"_s, keys }
            + names);
        QCOMPARE(made.exitCode, 0);
        QVERIFY(!(QFileInfo(key).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QFile open(keys);
        QVERIFY(open.open(QIODevice::ReadOnly));
        QVERIFY(!open.readAll().contains("\"d\""));
        Serving serving(
            QStringList { u"--database"_s, m_fixture.path(u"signed.db"_s), u"--key-set"_s, keys } + names);
        QVERIFY(serving.tokenFile().isEmpty());
        QCOMPARE(rawGet(serving.url(), "/api/v1/admin/audit/", made.out.trimmed()).status, 200);
        QCOMPARE(rawGet(serving.url(), "/api/v1/admin/audit/", "opaque").status, 401);
    }

    void importsAndNamesWhatItLeftOut()
    {
        const QString file = m_fixture.write(u"mixed.jsonl"_s, entry + "not JSON\n");
        const Ended ended = run({ u"import"_s, u"--database"_s, m_fixture.path(u"mixed.db"_s), file });
        QCOMPARE(ended.exitCode, 65);
        QVERIFY2(ended.err.contains(file.toUtf8() + ":2: "), ended.err);
        QVERIFY2(ended.out.contains("Added: 1."), ended.out);
        QVERIFY2(ended.out.contains("Left out as not JSON: 1, the first in line 2 of "), ended.out);
    }

    void importsWhileServing()
    {
        const QString database = m_fixture.path(u"both.db"_s);
        const QString tokenFile = m_fixture.write(u"token2"_s, QByteArray(Testing::canary) + "\n");
        Serving serving({ u"--database"_s, database, u"--token-file"_s, tokenFile });
        QVERIFY(rawGet(serving.url(), "/api/v1/admin/audit/").body.contains("\"total\":0"));
        QCOMPARE(
            run({ u"import"_s, u"--database"_s, database, m_fixture.write(u"late.jsonl"_s, entry) }).exitCode,
            0);
        QVERIFY(rawGet(serving.url(), "/api/v1/admin/audit/").body.contains("\"total\":1"));
    }

    void generatesTheSameLinesEverywhere()
    {
        const QStringList options { u"generate"_s, u"--seed"_s, u"7"_s, u"--entries"_s, u"500"_s, u"--now"_s,
            u"2026-11-22T14:00:00Z"_s };
        const Ended ended = run(options);
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.out.count('\n'), 500);
        const QString file = m_fixture.path(u"sample.jsonl"_s);
        QCOMPARE(run(options + QStringList { u"--output"_s, file }).exitCode, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), ended.out);
        const Ended filled = run(options + QStringList { u"--database"_s, m_fixture.path(u"sample.db"_s) });
        QCOMPARE(filled.exitCode, 0);
        QVERIFY2(filled.out.contains("Added: 500."), filled.out);
    }

private:
    ServiceFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestServiceProgram)
#include "tst_serviceprogram.moc"
