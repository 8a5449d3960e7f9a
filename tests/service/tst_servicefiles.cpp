// SPDX-License-Identifier: GPL-3.0-or-later
// The files that audit-service is told to read and to write: what it refuses, and what it bears at work.
#include "service/mint.h"
#include "service/rawhttp.h"
#include "service/servicefixture.h"
#include "service/serviceprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray entry = json("{'id':'p1','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n");
const QStringList names { u"--issuer"_s, Mint::issuer, u"--audience"_s, Mint::audience };

void makePipe(const QString &path)
{
    if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        qFatal("The test's own pipe cannot be made.");
}

/// Stands for a disk that is full once a file has so many bytes.
void limitFilesOf(qint64 process, rlim_t bytes)
{
    const rlimit limit { bytes, RLIM_INFINITY };
    if (::prlimit(static_cast<pid_t>(process), RLIMIT_FSIZE, &limit, nullptr) != 0)
        qFatal("The service cannot be limited.");
}

} // namespace

class TestServiceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(serviceProgram()).isExecutable())
            QSKIP("not run: audit-service is not built");
        std::signal(SIGXFSZ, SIG_IGN); // in the service too: there a write beyond the limit fails
    }

    void refusesWhatIsNoRegularFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        const QString pipe = m_fixture.path(u"pipe"_s);
        makePipe(pipe);
        const QString file = m_fixture.write(u"file"_s, QByteArray(40, 'f'));
        QFile::setPermissions(file, QFile::ReadOwner);
        const QStringList serve { u"serve"_s, u"--database"_s, m_fixture.path(u"refused.db"_s) };
        const auto row = [](const char *title, const QStringList &arguments, const QString &name) {
            QTest::newRow(title) << arguments << name;
        };
        row("certificate", serve + QStringList { u"--certificate"_s, pipe, u"--key"_s, file }, pipe);
        row("key", serve + QStringList { u"--certificate"_s, file, u"--key"_s, pipe }, pipe);
        row("key set", serve + names + QStringList { u"--key-set"_s, pipe }, pipe);
        row("secret", serve + names + QStringList { u"--secret-file"_s, pipe }, pipe);
        row("token", serve + QStringList { u"--token-file"_s, pipe }, pipe);
        row("access log", serve + QStringList { u"--access-log"_s, pipe }, pipe);
        row("access log into a device", serve + QStringList { u"--access-log"_s, u"/dev/full"_s },
            u"/dev/full"_s);
        for (const QString &odd : { pipe, QDir::tempPath(), u"/dev/zero"_s })
            row(qPrintable("import of "_L1 + QFileInfo(odd).fileName()),
                { u"import"_s, u"--database"_s, m_fixture.path(u"refused2.db"_s), odd }, odd);
        row("private key",
            QStringList { u"token"_s, u"--role"_s, u"super_admin"_s, u"--key"_s, pipe } + names, pipe);
    }

    void refusesWhatIsNoRegularFile()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        const Ended ended = run(arguments);
        QCOMPARE(ended.exitCode, 65);
        QVERIFY2(ended.err.contains("“" + name.toUtf8() + "” is no regular file"), ended.err);
        QCOMPARE(ended.err.count("\n"), 1);
    }

    void followsNothingButAFile()
    {
        const QString file = m_fixture.write(u"followed.jsonl"_s, entry);
        int waits = 0;
        const auto replaceOnce = [&] {
            if (++waits == 1 && QFile::remove(file))
                makePipe(file);
            return waits == 1;
        };
        const auto report = followFile(m_fixture.path(u"followed.db"_s), file, {}, { false, replaceOnce });
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(waits, 1);
    }

    /// A server of keys that never answers keeps the start waiting.
    void isStoppedWhileItStarts()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QProcess service;
        service.start(serviceProgram(),
            QStringList { u"serve"_s, u"--database"_s, m_fixture.path(u"starting.db"_s), u"--key-set"_s,
                u"http://127.0.0.1:%1/keys"_s.arg(silent.serverPort()) }
                + names);
        QVERIFY(silent.waitForNewConnection(15'000));
        ::kill(static_cast<pid_t>(service.processId()), SIGTERM);
        QVERIFY(service.waitForFinished(15'000));
        QCOMPARE(service.exitStatus(), QProcess::CrashExit);
        QCOMPARE(service.exitCode(), SIGTERM);
    }

    void keepsItsKeysWhereTheirFileIsUnusable_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "damaged", "gone", "pipe", "folder" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void keepsItsKeysWhereTheirFileIsUnusable()
    {
        QFETCH(QString, kind);
        const QByteArray key = Mint::makeKey("ES256");
        const QByteArray keys = Mint::keySet({ { u"one"_s, key } });
        const QString file = m_fixture.write(u"keys-%1.json"_s.arg(kind), keys);
        Serving serving(
            QStringList { u"--database"_s, m_fixture.path(u"keys.db"_s), u"--key-set"_s, file } + names);
        const auto status = [&] {
            return rawGet(
                serving.url(), "/api/v1/admin/audit/", Mint::token(key, "ES256", u"one"_s, Mint::claims()))
                .status;
        };
        QCOMPARE(status(), 200);
        QVERIFY(QFile::remove(file));
        if (kind == "damaged"_L1)
            m_fixture.write(QFileInfo(file).fileName(), "half a fi");
        else if (kind == "pipe"_L1)
            makePipe(file);
        else if (kind == "folder"_L1)
            QVERIFY(QDir().mkdir(file));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(status(), 200);
        QVERIFY(kind == "folder"_L1 ? QDir().rmdir(file) : !QFile::exists(file) || QFile::remove(file));
        m_fixture.write(QFileInfo(file).fileName(), keys);
        QCOMPARE(status(), 200);
        QCOMPARE(status(), 200);
        QCOMPARE(serving.end(SIGTERM), 0);
        const QByteArrayList said = serving.errors().trimmed().split('\n');
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].contains(file.toUtf8()) && said[0].endsWith("stay in force."), said[0]);
        QVERIFY2(said[1].contains(file.toUtf8()) && said[1].endsWith("was read again."), said[1]);
    }

    void losesWholeLinesOfTheAccessLogAndSaysSo()
    {
        const QString log = m_fixture.path(u"full.jsonl"_s);
        Serving serving({ u"--database"_s, m_fixture.path(u"full.db"_s), u"--access-log"_s, log });
        const auto ask = [&serving](const QByteArray &path) { rawGet(serving.url(), path, {}); };
        ask("/first");
        QTRY_VERIFY(bytesOf(log).endsWith('\n'));
        limitFilesOf(serving.processId(), static_cast<rlim_t>(QFileInfo(log).size() + 40));
        for (int i = 0; i < 3; ++i)
            ask("/lost");
        limitFilesOf(serving.processId(), RLIM_INFINITY);
        ask("/last");
        QCOMPARE(serving.end(SIGTERM), 0);
        QByteArrayList paths;
        for (const QByteArray &line : bytesOf(log).trimmed().split('\n'))
            paths += QJsonDocument::fromJson(line).object()["path"_L1].toString().toLatin1();
        QCOMPARE(paths.constFirst(), "/first");
        QCOMPARE(paths.constLast(), "/last");
        QVERIFY(paths.size() < 5 && !paths.contains(QByteArray()));
        const QByteArrayList said = serving.errors().trimmed().split('\n');
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].contains("“" + log.toUtf8() + "” cannot be written."), said[0]);
        QVERIFY2(said[1].contains("“" + log.toUtf8() + "” is written again."), said[1]);
    }

    void saysThatOutputIsNotTaken_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString key = m_fixture.path(u"out.jwk"_s);
        QTest::newRow("token") << QStringList { u"token"_s, u"--key"_s, key, u"--role"_s, u"super_admin"_s }
                + names;
        QTest::newRow("import") << QStringList { u"import"_s, u"--database"_s, m_fixture.path(u"out.db"_s),
            m_fixture.write(u"out.jsonl"_s, entry) };
        QTest::newRow("generate") << QStringList { u"generate"_s, u"--entries"_s, u"300"_s };
        QTest::newRow("serve") << QStringList { u"serve"_s, u"--database"_s, m_fixture.path(u"out.db"_s) };
        QTest::newRow("help") << QStringList { u"--help"_s };
    }

    void saysThatOutputIsNotTaken()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(serviceProgram(), arguments);
        QVERIFY(process.waitForFinished(30'000));
        const QByteArray err = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 74);
        QVERIFY2(err.contains("Standard output cannot be written"), err);
        QCOMPARE(err.count('\n'), 1);
    }

private:
    ServiceFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestServiceFiles)
#include "tst_servicefiles.moc"
