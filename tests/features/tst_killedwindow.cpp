// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program, killed and started again.
#include "windowstate.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestKilledWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsTabsComeBack()
    {
        QVERIFY(QDir(m_home.path()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
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

private:
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
