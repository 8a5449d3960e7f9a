// SPDX-License-Identifier: GPL-3.0-or-later
// Two starts of the window's program, as processes.
#include "console/handover.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <vector>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString viewLink = u"audit-console:view?source=sample&result=failure"_s;

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QDir(m_home->path()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_run = m_home->filePath(u"run"_s);
    }

    void cleanup()
    {
        for (const auto &process : m_processes) {
            if (process->state() == QProcess::NotRunning)
                continue;
            ::kill(pid_t(process->processId()), SIGCONT);
            process->kill();
            process->waitForFinished();
        }
        m_processes.clear();
    }

    void handsALinkToTheFirstAndEnds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("asked");
        QTest::newRow("link") << QStringList { u"--open"_s, viewLink } << viewLink;
        QTest::newRow("from the desktop") << QStringList { viewLink } << viewLink;
        QTest::newRow("nothing") << QStringList() << QString();
    }

    void handsALinkToTheFirstAndEnds()
    {
        QFETCH(QStringList, arguments);
        Handover first(m_run);
        QCOMPARE(first.takePlace(), Handover::Outcome::First);
        QSignalSpy asked(&first, &Handover::asked);
        QProcess &second = start(arguments);
        QTRY_COMPARE(asked.size(), 1);
        QTEST(asked.first().first().toString(), "asked");
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
    }

    void letsTheRunningWindowTakeIt()
    {
        QProcess &first = start({});
        QTRY_VERIFY(QFile::exists(socket()));
        for (const QStringList &arguments : { QStringList(), QStringList { u"--open"_s, viewLink } }) {
            QProcess &second = start(arguments);
            QTRY_COMPARE(second.state(), QProcess::NotRunning);
            QCOMPARE(second.exitCode(), 0);
        }
        QCOMPARE(first.state(), QProcess::Running);
    }

    void opensAnotherWindowWhereItIsToldTo()
    {
        Handover first(m_run);
        QCOMPARE(first.takePlace(), Handover::Outcome::First);
        QSignalSpy asked(&first, &Handover::asked);
        start({ u"--new-window"_s });
        QTRY_VERIFY(hasPainted());
        QCOMPARE(asked.size(), 0);
    }

    void onlyThisUserMayEnter()
    {
        start({});
        QTRY_VERIFY(QFile::exists(socket()));
        struct stat facts;
        QCOMPARE(::stat(QFile::encodeName(socket()).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 077, mode_t(0));
    }

    void usesNoFolderThatOthersMayEnter()
    {
        qputenv("XDG_RUNTIME_DIR", m_run.toUtf8());
        QCOMPARE(handoverFolder(), m_run);
        QVERIFY(QFile::setPermissions(m_run,
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup));
        QCOMPARE(handoverFolder(), QString());
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(handoverFolder(), QString());
    }

    void takesThePlaceOfOneThatWasKilled()
    {
        QProcess &killed = start({});
        QTRY_VERIFY(QFile::exists(socket()));
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QVERIFY(QFile::exists(socket()));
        Handover next(m_run);
        QCOMPARE(next.handOver(viewLink), Handover::Outcome::First);
        QProcess &second = start({});
        QSignalSpy asked(&next, &Handover::asked);
        QTRY_COMPARE(asked.size(), 1);
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
    }

    void doesNotWaitForOneThatHangs()
    {
        QProcess &hanging = start({});
        QTRY_VERIFY(QFile::exists(socket()));
        ::kill(pid_t(hanging.processId()), SIGSTOP);
        Handover second(m_run);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(second.handOver(viewLink), Handover::Outcome::Alone);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        ::kill(pid_t(hanging.processId()), SIGCONT);
        Handover third(m_run);
        QCOMPARE(third.handOver(viewLink), Handover::Outcome::HandedOver);
    }

    void oneOfTwoThatRaceIsFirst()
    {
        for (int round = 0; round < 5; ++round) {
            QProcess *racing[] = { &start({}), &start({}) };
            const auto running = [&racing] {
                return std::count_if(std::begin(racing), std::end(racing),
                    [](const QProcess *one) { return one->state() != QProcess::NotRunning; });
            };
            QTRY_COMPARE(running(), 1);
            const QProcess &last = *racing[racing[0]->state() == QProcess::NotRunning ? 0 : 1];
            QCOMPARE(last.exitCode(), 0);
            cleanup();
        }
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nonsense") << QByteArray("format disk\n");
        QTest::newRow("a hostile link") << QByteArray("open audit-console:entry?id=1&token=x\n");
        QTest::newRow("no end") << QByteArray(Handover::longestMessage * 4, 'a');
        QTest::newRow("too long") << "open " + QByteArray(Handover::longestMessage * 2, 'a') + '\n';
        QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
        QTest::newRow("raise and more") << QByteArray("raise now\n");
    }

    void takesNothingElse()
    {
        QFETCH(QByteArray, message);
        Handover first(m_run);
        QCOMPARE(first.takePlace(), Handover::Outcome::First);
        QSignalSpy asked(&first, &Handover::asked);
        QLocalSocket stranger;
        stranger.connectToServer(socket());
        QTRY_VERIFY(stranger.canReadLine());
        stranger.readLine();
        stranger.write(message);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(!stranger.readAll().contains("done"));
        QCOMPARE(asked.size(), 0);
        QProcess &second = start({});
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(asked.size(), 1);
    }

private:
    QString socket() const { return m_run + u"/audit-console.socket"_s; }

    QString errors() const { return m_home->filePath(u"errors"_s); }

    bool hasPainted() const
    {
        QFile file(errors());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("qt.widgets.painting");
    }

    QProcess &start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_run);
        environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting=true"_s);
        for (const QString &name :
            { u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s })
            environment.insert(name, m_home->path());
        process->setProcessEnvironment(environment);
        process->setStandardErrorFile(errors(), QIODevice::Append);
        process->start(QStringLiteral(AUDIT_BINARY "/app/audit-console"), arguments);
        m_processes.push_back(std::move(process));
        return *m_processes.back();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_run;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
