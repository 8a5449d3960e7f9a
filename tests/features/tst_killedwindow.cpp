// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program, killed and started again.
#include "windowstate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestKilledWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsTabsComeBack()
    {
        makeFolders();
        QProcess first, second, messenger;
        start(first, { link(u"failure"_s) });
        QTRY_VERIFY_WITH_TIMEOUT(results().contains(u"failure"_s), 30'000);
        const qsizetype tabs = results().size();
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(QFile::remove(m_home.filePath(u"run/audit-console.socket"_s)));

        start(second, {});
        // What came back is on the disk with the next change.
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), 30'000);
        start(messenger, { u"--open"_s, link(u"success"_s) });
        QVERIFY(messenger.waitForFinished());
        QCOMPARE(messenger.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(results().contains(u"success"_s), 30'000);
        QVERIFY(results().contains(u"failure"_s));
        QCOMPARE(results().size(), tabs + 1);
        second.kill();
        QVERIFY(second.waitForFinished());
    }

    void whatItReadIsRemovedByTheNextStart()
    {
        makeFolders();
        QProcess first, second;
        start(first, { u"--new-window"_s, u"--sample"_s });
        QTRY_VERIFY_WITH_TIMEOUT(!databases().isEmpty(), 30'000);
        const QString left = databases().constFirst();
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(QFile::exists(left));

        start(second, { u"--new-window"_s, u"--sample"_s });
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(left), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!databases().isEmpty(), 30'000);
        const QString held = databases().constFirst();
        // A third one leaves alone what the second still uses.
        QProcess third;
        start(third, { u"--new-window"_s, u"--sample"_s });
        QTRY_COMPARE_WITH_TIMEOUT(databases().size(), 2, 30'000);
        QVERIFY(QFile::exists(held));
        for (QProcess *process : { &second, &third }) {
            process->terminate();
            QVERIFY(process->waitForFinished());
        }
        QCOMPARE(folders(), QStringList());
    }

    void aSignalCleansUpWhileAFileIsRead_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void aSignalCleansUpWhileAFileIsRead()
    {
        QFETCH(const int, signal);
        makeFolders();
        const QString file = longFile();
        QProcess window;
        start(window, { u"--new-window"_s, file });
        QTRY_VERIFY_WITH_TIMEOUT(!databases().isEmpty(), 30'000);
        QCOMPARE(::kill(pid_t(window.processId()), signal), 0);
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 128 + signal);
        QCOMPARE(folders(), QStringList());
    }

private:
    /// With nothing in them that an earlier window left.
    void makeFolders() const
    {
        QVERIFY(QDir(m_home.filePath(u"tmp"_s)).removeRecursively());
        for (const QString &name : { u"run"_s, u"tmp"_s })
            QVERIFY(QDir(m_home.path()).mkpath(name)
                && QFile::setPermissions(
                    m_home.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// So long that reading it takes seconds.
    QString longFile() const
    {
        QFile file(m_home.filePath(u"long.jsonl"_s));
        if (file.exists())
            return file.fileName();
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test's own file cannot be written.");
        for (int i = 0; i < 400'000; ++i)
            file.write("{\"id\":\"e" + QByteArray::number(i)
                + "\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"user.updated\"}\n");
        return file.fileName();
    }

    /// Of the window, among the temporary files.
    QStringList folders() const
    {
        return QDir(m_home.filePath(u"tmp"_s)).entryList({ u"audit-console-*"_s }, QDir::Dirs);
    }

    QStringList databases() const
    {
        QStringList paths;
        for (const QString &folder : folders()) {
            const QString path = m_home.filePath(u"tmp/%1/entries.sqlite"_s.arg(folder));
            if (QFileInfo(path).size() > 0)
                paths.append(path);
        }
        return paths;
    }

    static QString link(const QString &result)
    {
        return encodeLink({ { LinkPlace::Kind::Sample }, {}, { .result = result } });
    }

    /// Of every tab that is on the disk.
    QStringList results() const
    {
        QFile file(m_home.filePath(u"audit-console/window.json"_s));
        const auto state = file.open(QIODevice::ReadOnly) ? decodeWindowState(file.readAll()) : std::nullopt;
        QStringList results;
        for (const WindowState::Tab &tab : state ? state->tabs : QList<WindowState::Tab>())
            results.append(tab.query.result);
        return results;
    }

    bool isListening() const { return QFile::exists(m_home.filePath(u"run/audit-console.socket"_s)); }

    void start(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
        environment.insert(u"TMPDIR"_s, m_home.filePath(u"tmp"_s));
        for (const QString &name :
            { u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s })
            environment.insert(name, m_home.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(AUDIT_BINARY "/app/audit-console"), arguments);
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestKilledWindow)
#include "tst_killedwindow.moc"
