// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a token: in the programs that run without a keychain, and in the memory of all three.
#include "features/canarysearch.h"
#include "service/rawhttp.h"
#include "support/canary.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr char listPath[] = "/api/v1/admin/audit/";
constexpr uid_t nobody = 65534;

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written.");
    return path;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Every manner of asking: right, refused, and such that the service may want to complain about.
QList<RawAnswer> askEverything(const QUrl &server, const QByteArray &good, const QByteArray &bad)
{
    return {
        rawGet(server, listPath, good),
        rawGet(server, listPath, bad),
        rawGet(server, QByteArray(listPath) + "no-such-entry", good),
        rawGet(server, QByteArray(listPath) + "?page=none", good),
        rawGet(server, "/elsewhere", bad),
        rawGet(server, listPath, good, "Authorization: Basic " + bad + "\r\n"),
        rawGet(server, listPath, bad + " " + bad),
    };
}

QList<int> statusesOf(const QList<RawAnswer> &answers)
{
    QList<int> statuses;
    for (const RawAnswer &answer : answers)
        statuses.append(answer.status);
    return statuses;
}

bool anyHolds(const QList<RawAnswer> &answers, const QByteArray &secret)
{
    return std::any_of(answers.cbegin(), answers.cend(), [&secret](const RawAnswer &answer) {
        return holds(answer.headers.join('\n') + answer.body, secret);
    });
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theSearchSeesEveryForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray secret(canary);
        QTest::newRow("plain") << "a " + secret + " b";
        QTest::newRow("base64") << ("user:" + secret + "!").toBase64();
        QTest::newRow("hex") << secret.toHex();
        QTest::newRow("UTF-16") << QByteArray(
            reinterpret_cast<const char *>(QString::fromLatin1(secret).utf16()), 2 * secret.size());
    }

    void theSearchSeesEveryForm()
    {
        QFETCH(QByteArray, bytes);
        const QString path = writeFile(m_home->filePath(u"found"_s), bytes);
        QCOMPARE(filesHolding(m_home->path(), canary), QStringList { path });
        QVERIFY(filesHolding(m_home->path(), "another").isEmpty());
    }

    void theServiceKeepsAGivenTokenInItsFile()
    {
        const QString tokenFile = writeFile(m_home->filePath(u"token"_s), canary);
        LoudProgram service(u"audit-service"_s, m_home->path());
        service.start({ u"serve"_s, u"--database"_s, u"log.db"_s, u"--token-file"_s, tokenFile });
        const QUrl url = urlOf(service);
        const auto answers = askEverything(url, canary, "another");
        QCOMPARE(statusesOf(answers), m_statuses);
        QVERIFY(!anyHolds(answers, canary));
        QVERIFY(service.look());
        QCOMPARE(service.placesHolding(canary), QStringList { tokenFile }); // with the database at work
        QVERIFY(service.end(SIGTERM));
        QCOMPARE(service.exitCode(), 0);
        QCOMPARE(service.placesHolding(canary), QStringList { tokenFile });
    }

    void theServiceKeepsItsOwnTokenInItsFileAndForgetsAWrongOne()
    {
        LoudProgram service(u"audit-service"_s, m_home->path());
        service.start({ u"serve"_s, u"--database"_s, u"log.db"_s });
        const QUrl url = urlOf(service);
        const QString tokenFile = wordOf(service, u"token_file"_s);
        QCOMPARE(QFile::permissions(tokenFile)
                & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
            QFile::Permissions());
        const QByteArray own = contentsOf(tokenFile);
        QVERIFY(own.size() > 30);
        const auto answers = askEverything(url, own, canary);
        QCOMPARE(statusesOf(answers), m_statuses);
        QVERIFY(!anyHolds(answers, own));
        QVERIFY(!anyHolds(answers, canary));
        QVERIFY(service.look());
        QCOMPARE(service.placesHolding(own), QStringList { tokenFile });
        QCOMPARE(service.placesHolding(canary), QStringList());
        QVERIFY(service.end(SIGTERM));
        QCOMPARE(service.exitCode(), 0);
        QCOMPARE(service.placesHolding(own), QStringList());
        QCOMPARE(service.placesHolding(canary), QStringList());
    }

    void anotherProcessCannotReadTheMemory_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("console") << u"audit-console"_s << QStringList();
        // Waits for the token on its standard input.
        const QStringList asking { u"list"_s, u"--server"_s, u"http://127.0.0.1:9"_s, u"--token-file"_s,
            u"-"_s };
        QTest::newRow("query") << u"audit-query"_s << asking;
        QTest::newRow("service") << u"audit-service"_s
                                 << QStringList { u"serve"_s, u"--database"_s, u"log.db"_s };
    }

    /// A process of the same user that is not root: root reads all.
    void anotherProcessCannotReadTheMemory()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("not run: the leak checker needs to read the memory");
#endif
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const QString path = QStringLiteral(AUDIT_BINARY "/app/") + program;
        if (!succeedsPlainly({ u"test"_s, u"-x"_s, path }))
            QSKIP("not run: an unprivileged user may not start what is built here, or there is no setpriv");
        for (const bool allowed : { true, false }) {
            QProcess process;
            startPlainly(process, path, arguments, allowed);
            QTRY_COMPARE(processFile(process.processId(), u"comm"_s).trimmed(), program.toUtf8());
            QTRY_COMPARE(readablePlainly(process.processId(), u"environ"_s), allowed);
            if (!allowed)
                QVERIFY(processFile(process.processId(), u"limits"_s)
                            .simplified()
                            .contains("core file size 0 0 "));
            if (!allowed || m_attachIsFree)
                QTRY_COMPARE(readablePlainly(process.processId(), u"mem"_s), allowed);
            QCOMPARE(process.state(), QProcess::Running);
            process.kill();
            process.waitForFinished();
        }
    }

    void noDebuggerWritesTheMemoryOut_data()
    {
        anotherProcessCannotReadTheMemory_data();
    }

    void noDebuggerWritesTheMemoryOut()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("not run: the leak checker needs to read the memory");
#endif
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const QString path = QStringLiteral(AUDIT_BINARY "/app/") + program;
        if (QStandardPaths::findExecutable(u"gcore"_s).isEmpty())
            QSKIP("not run: there is no gcore, which the package gdb brings");
        if (!m_attachIsFree)
            QSKIP("not run: this system lets nobody attach to another process, whatever a program does");
        if (!succeedsPlainly({ u"test"_s, u"-x"_s, path }))
            QSKIP("not run: an unprivileged user may not start what is built here, or there is no setpriv");
        for (const bool allowed : { true, false }) {
            QProcess process;
            startPlainly(process, path, arguments, allowed);
            QTRY_COMPARE(processFile(process.processId(), u"comm"_s).trimmed(), program.toUtf8());
            QTRY_COMPARE(readablePlainly(process.processId(), u"environ"_s), allowed);
            const QString core = m_home->filePath(u"core"_s);
            const QString written = u"%1.%2"_s.arg(core).arg(process.processId());
            (void)succeedsPlainly({ u"gcore"_s, u"-o"_s, core, QString::number(process.processId()) });
            QCOMPARE(QFileInfo(written).size() > 0, allowed);
            QCOMPARE(process.state(), QProcess::Running);
            process.kill();
            process.waitForFinished();
        }
    }

private:
    static QString wordOf(LoudProgram &service, const QString &name)
    {
        return QJsonDocument::fromJson(service.firstLine()).object().value(name).toString();
    }
    static QUrl urlOf(LoudProgram &service)
    {
        return QUrl(wordOf(service, u"url"_s));
    }

    /// A command line as a user without privileges.
    static QStringList plainly(const QStringList &command)
    {
        const QStringList drop { u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s };
        return ::geteuid() == 0 ? drop + command : command;
    }

    static bool succeedsPlainly(const QStringList &command)
    {
        const QStringList whole = plainly(command);
        QProcess process;
        process.start(whole.constFirst(), whole.mid(1));
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    static bool readablePlainly(qint64 process, const QString &name)
    {
        return succeedsPlainly({ u"sh"_s, u"-c"_s, u": </proc/%1/%2"_s.arg(process).arg(name) });
    }

    void startPlainly(QProcess &process, const QString &path, const QStringList &arguments, bool dumpable)
    {
        if (::geteuid() == 0 && ::chown(qPrintable(m_home->path()), nobody, nobody) != 0)
            qFatal("no home for a plain user");
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"TMPDIR"_s, m_home->path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        if (dumpable)
            environment.insert(u"AUDIT_CONSOLE_ALLOW_DUMPS"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home->path());
        const QStringList whole = plainly(QStringList { path } + arguments);
        process.start(whole.constFirst(), whole.mid(1));
        QVERIFY(process.waitForStarted());
    }

    /// Where Yama lets only a parent attach, the memory is closed to others whatever a program does.
    static bool isAttachFree()
    {
        const QByteArray scope = contentsOf(u"/proc/sys/kernel/yama/ptrace_scope"_s);
        return scope.isEmpty() || scope == "0";
    }

    std::unique_ptr<QTemporaryDir> m_home;
    const bool m_attachIsFree = isAttachFree();
    const QList<int> m_statuses { 200, 401, 404, 422, 404, 401, 401 };
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
