// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestConnections : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static QString file() { return QSettings().fileName(); }

    static Connection connection(const QString &name, const QString &server = u"https://scaikey.example"_s)
    {
        return { name, QUrl(server), true };
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QCoreApplication::setOrganizationName(u"audit-console"_s);
        QCoreApplication::setApplicationName(u"tst_connections"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QVERIFY(file().startsWith(m_home.path()));
    }

    void init() { QSettings().clear(); }

    void findsNothingAtFirst()
    {
        QVERIFY(ConnectionList().all().isEmpty());
        QVERIFY(!ConnectionList().find(u"Production"_s));
    }

    void keepsWhatWasSavedInItsOrder()
    {
        const QList<Connection> saved { connection(u"Production"_s), connection(u"a/b\\c = [%] é\n"_s),
            connection(u"Local"_s, u"http://[::1]:8080/pre%20fix"_s) };
        for (const Connection &one : saved)
            ConnectionList().save(one);
        QCOMPARE(ConnectionList().all(), saved);
        QCOMPARE(ConnectionList().find(saved.at(1).name), std::optional(saved.at(1)));
    }

    void replacesTheOneOfTheSameName()
    {
        ConnectionList().save(connection(u"one"_s));
        ConnectionList().save(connection(u"two"_s));
        Connection changed = connection(u"one"_s, u"https://new.example"_s);
        changed.expectsToken = false;
        ConnectionList().save(changed);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ changed, connection(u"two"_s) }));
    }

    void forgetsOnlyTheOneRemoved()
    {
        for (const QString &name : { u"one"_s, u"two"_s, u"three"_s })
            ConnectionList().save(connection(name));
        ConnectionList().remove(u"two"_s);
        ConnectionList().remove(u"never there"_s);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ connection(u"one"_s), connection(u"three"_s) }));
        QVERIFY(!ConnectionList().find(u"two"_s));
    }

    void leavesOtherSettingsAlone()
    {
        QSettings().setValue(u"window/state"_s, 7);
        ConnectionList().save(connection(u"one"_s));
        ConnectionList().remove(u"one"_s);
        QCOMPARE(QSettings().value(u"window/state"_s).toInt(), 7);
    }

    void closesTheFileToOthers()
    {
        const mode_t before = ::umask(022);
        QSettings().setValue(u"window/state"_s, 7);
        QSettings().sync();
        QVERIFY(QFile::setPermissions(
            file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup));
        ConnectionList().save(connection(u"one"_s));
        ::umask(before);
        struct stat status
        {
        };
        QCOMPARE(::stat(file().toLocal8Bit().constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void passesOverWhatAnEditedFileMustNotHold_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("plain") << u"http://host.example"_s;
        QTest::newRow("user") << u"https://me:secret@host.example"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("empty") << QString();
    }

    void passesOverWhatAnEditedFileMustNotHold()
    {
        QFETCH(QString, server);
        ConnectionList().save(connection(u"edited"_s, server));
        ConnectionList().save(connection(u"good"_s));
        QCOMPARE(ConnectionList().all(), QList<Connection>({ connection(u"good"_s) }));
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
