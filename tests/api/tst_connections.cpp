// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionmembers.h"
#include "domain/filelock.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <vector>

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
        const QList<Connection> saved { connection(u"Production"_s), connection(u"a/b\\c = [%], é"_s),
            connection(u"Local"_s, u"http://[::1]:8080/pre%20fix"_s) };
        for (const Connection &one : saved)
            ConnectionList().save(one);
        QCOMPARE(ConnectionList().all(), saved);
        QCOMPARE(ConnectionList().find(saved.at(1).name), std::optional(saved.at(1)));
    }

    void keepsEveryMember()
    {
        Connection all = connection(u"Production"_s);
        all.tenant = u"acme-eu"_s;
        all.clientId = u"app_4711"_s;
        all.loopbackPort = 9000;
        all.scopes = { u"openid"_s, u"audit:read"_s };
        all.stripe = Stripe::Red;
        all.route = { u"/etc/ssl/acme, our own.pem"_s,
            { Proxy::Kind::Named, QUrl(u"socks5://proxy.example:1080"_s) } };
        all.issuer = u"https://scaikey.example/tenants/tnt_1"_s;
        all.key = makeKeychainKey(all.server);
        ConnectionList().save(all);
        QCOMPARE(ConnectionList().all(), QList<Connection> { all });
    }

    void readsWhatOlderVersionsWrote()
    {
        QSettings settings;
        settings.beginWriteArray(u"connections"_s, 1);
        settings.setArrayIndex(0);
        settings.setValue(u"name"_s, u"Production"_s);
        settings.setValue(u"server"_s, u"https://scaikey.example"_s);
        settings.setValue(u"expectsToken"_s, true);
        settings.endArray();
        settings.sync();
        const QList<Connection> read = ConnectionList().all();
        QCOMPARE(read, QList<Connection> { connection(u"Production"_s) });
        QCOMPARE(read.constFirst().keychainKey(), u"Production"_s);
        QCOMPARE(read.constFirst().loopbackPort, defaultLoopbackPort);
        QVERIFY(read.constFirst().scopes.contains(u"admin:read"_s));
    }

    void takesAnotherNameInItsPlace()
    {
        for (const QString &name : { u"one"_s, u"two"_s })
            ConnectionList().save(connection(name));
        ConnectionList().replace(u"one"_s, connection(u"first"_s));
        QCOMPARE(ConnectionList().all(), QList<Connection>({ connection(u"first"_s), connection(u"two"_s) }));
    }

    void keepsATokenOnlyWhereItIsMeantFor_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("name") << u"name"_s << u"Another"_s << true;
        QTest::newRow("colour") << u"stripe"_s << u"red"_s << true;
        QTest::newRow("proxy") << u"proxy"_s << u"none"_s << true;
        QTest::newRow("server") << u"server"_s << u"https://other.example"_s << false;
        QTest::newRow("port") << u"server"_s << u"https://scaikey.example:8443"_s << false;
        QTest::newRow("tenant") << u"tenant"_s << u"acme"_s << false;
        QTest::newRow("client") << u"client_id"_s << u"app_2"_s << false;
    }

    void keepsATokenOnlyWhereItIsMeantFor()
    {
        QFETCH(QString, member);
        QFETCH(QString, text);
        QFETCH(bool, keeps);
        Connection before = connection(u"Production"_s);
        before.issuer = u"https://scaikey.example"_s;
        Connection edited = before;
        QVERIFY(connectionMember(QLatin1StringView(member.toLatin1()))->read(text, edited));
        const Connection after = carriedOver(before, edited);
        QCOMPARE(after.keychainKey() == before.keychainKey(), keeps);
        QCOMPARE(after.expectsToken, keeps);
        QCOMPARE(after.issuer.isEmpty(), !keeps);
        QCOMPARE(after.name, edited.name);
    }

    void givesNoKeyTwice()
    {
        const QUrl server(u"https://scaikey.example"_s);
        QVERIFY(makeKeychainKey(server) != makeKeychainKey(server));
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
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"server"_s << u"http://host.example"_s;
        QTest::newRow("user") << u"server"_s << u"https://me:secret@host.example"_s;
        QTest::newRow("file") << u"server"_s << u"file:///etc/passwd"_s;
        QTest::newRow("no server") << u"server"_s << QString();
        QTest::newRow("lines in a name") << u"name"_s << u"two\nlines"_s;
        QTest::newRow("a tenant that climbs") << u"tenant"_s << u".."_s;
        QTest::newRow("a tenant with steps") << u"tenant"_s << u"a/b"_s;
        QTest::newRow("a client id of two words") << u"client_id"_s << u"one two"_s;
        QTest::newRow("a port of the system's") << u"loopback_port"_s << u"80"_s;
        QTest::newRow("a port too high") << u"loopback_port"_s << u"65536"_s;
        QTest::newRow("no scope") << u"scopes"_s << u" "_s;
        QTest::newRow("a scope with a quote") << u"scopes"_s << u"openid admin\"read"_s;
        QTest::newRow("a certificate from here") << u"ca_file"_s << u"ca.pem"_s;
        QTest::newRow("a proxy with a password") << u"proxy"_s << u"http://me:secret@proxy.example:3128"_s;
        QTest::newRow("a proxy without a port") << u"proxy"_s << u"http://proxy.example"_s;
        QTest::newRow("a proxy of another kind") << u"proxy"_s << u"ftp://proxy.example:21"_s;
    }

    void passesOverWhatAnEditedFileMustNotHold()
    {
        QFETCH(QString, member);
        QFETCH(QString, text);
        ConnectionList().save(connection(u"edited"_s));
        ConnectionList().save(connection(u"good"_s));
        QSettings().setValue(u"connections/1/"_s + member, text);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ connection(u"good"_s) }));
    }

    /// A newer version's, or one that somebody mistyped: theirs to mend, not ours to throw away.
    void leavesWhatItCannotReadWhereItIs()
    {
        ConnectionList().save(connection(u"edited"_s));
        ConnectionList().save(connection(u"good"_s));
        QSettings().setValue(u"connections/1/server"_s, u"ftp://scaikey.example"_s);
        QSettings().setValue(u"connections/1/later"_s, 7);
        ConnectionList().save(connection(u"third"_s));
        ConnectionList().remove(u"good"_s);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ connection(u"third"_s) }));
        QCOMPARE(QSettings().value(u"connections/1/name"_s).toString(), u"edited"_s);
        QCOMPARE(QSettings().value(u"connections/1/server"_s).toString(), u"ftp://scaikey.example"_s);
        QCOMPARE(QSettings().value(u"connections/1/later"_s).toInt(), 7);
        QCOMPARE(QSettings().value(u"connections/size"_s).toInt(), 2);
    }

    void hidesNoConnectionForItsColour()
    {
        ConnectionList().save(connection(u"edited"_s));
        QSettings().setValue(u"connections/1/stripe"_s, u"green"_s);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ connection(u"edited"_s) }));
    }

    void countsWhatIsThereNotWhatIsSaidToBe_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("none") << 0;
        QTest::newRow("a thousand million") << 999'999'999;
        QTest::newRow("fewer than none") << -1;
    }

    void countsWhatIsThereNotWhatIsSaidToBe()
    {
        QFETCH(int, size);
        ConnectionList().save(connection(u"one"_s));
        QSettings().setValue(u"connections/size"_s, size);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ connection(u"one"_s) }));
        ConnectionList().save(connection(u"two"_s));
        QCOMPARE(ConnectionList().all().size(), 2);
    }

    void saysThatSomeCannotBeRead()
    {
        ConnectionList().save(connection(u"edited"_s));
        QVERIFY(!ConnectionList().problem());
        QSettings().setValue(u"connections/1/server"_s, u"ftp://scaikey.example"_s);
        QCOMPARE(ConnectionList().problem()->kind, ConnectionListError::Kind::SomeUnreadable);
        QCOMPARE(ConnectionList().problem()->path, QSettings().fileName());
    }

    void leavesADamagedFileAsItIs()
    {
        ConnectionList().save(connection(u"one"_s));
        const QString path = QSettings().fileName();
        const QByteArray damaged = QByteArrayLiteral("[connections\n1\\name=one\n");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        QSettings().sync(); // Qt keeps what it read before
        const auto problem = ConnectionList().save(connection(u"two"_s));
        QCOMPARE(problem, std::optional(ConnectionListError { ConnectionListError::Kind::Damaged, path }));
        QCOMPARE(ConnectionList().problem(), problem);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
        file.remove();
        QSettings().sync();
    }

    void takesAFreeNameOnly()
    {
        Connection first = connection(u"one"_s);
        QVERIFY(!ConnectionList().add(first));
        Connection second = connection(u"one"_s);
        second.tenant = u"acme"_s;
        QCOMPARE(ConnectionList().add(second)->kind, ConnectionListError::Kind::NameTaken);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ first }));
    }

    /// Whoever edits the address of a connection in the file does not lead its token there.
    void expectsNoTokenByAnotherServersKey()
    {
        Connection kept = connection(u"one"_s);
        kept.key = makeKeychainKey(kept.server);
        kept.expectsToken = true;
        ConnectionList().save(kept);
        QVERIFY(ConnectionList().find(u"one"_s)->expectsToken);
        QSettings().setValue(u"connections/1/server"_s, u"https://scaikey.example:9443"_s);
        const Connection led = *ConnectionList().find(u"one"_s);
        QVERIFY(!led.expectsToken);
        QVERIFY(led.keychainKey() != kept.keychainKey());
        const auto expect = [](Connection &noted) { noted.expectsToken = true; };
        QVERIFY(!ConnectionList().update(led.keychainKey(), expect)); // who signs in there stays so
        QVERIFY(ConnectionList().find(u"one"_s)->expectsToken);
        QCOMPARE(ConnectionList().find(u"one"_s)->keychainKey(), led.keychainKey());
    }

    /// Whoever has a window does not stand still for another program that does.
    void changesNothingWhileAnotherProgramDoes()
    {
        QVERIFY(!ConnectionList().add(connection(u"one"_s)));
        ConnectionList::setPatience(std::chrono::milliseconds(20));
        FileLock other(QSettings().fileName() + u".connections-lock"_s);
        QVERIFY(other.tryTake());
        QCOMPARE(ConnectionList().add(connection(u"two"_s)),
            std::optional(ConnectionListError { ConnectionListError::Kind::Busy, QSettings().fileName() }));
        QCOMPARE(ConnectionList().remove(u"one"_s)->kind, ConnectionListError::Kind::Busy);
        QCOMPARE(ConnectionList().all().size(), 1);
        other.release();
        QVERIFY(!ConnectionList().add(connection(u"two"_s)));
        ConnectionList::setPatience(std::chrono::seconds(5));
    }

    void updatesAConnectionWhateverItIsCalledNow()
    {
        Connection first = connection(u"first"_s);
        first.key = makeKeychainKey(first.server);
        first.expectsToken = false;
        ConnectionList().save(first);
        Connection second = first;
        second.name = u"second"_s;
        ConnectionList().replace(u"first"_s, second);
        const auto expect = [](Connection &noted) { noted.expectsToken = true; };
        QVERIFY(!ConnectionList().update(first.key, expect));
        QVERIFY(ConnectionList().find(u"second"_s)->expectsToken);
        ConnectionList().remove(u"second"_s);
        QCOMPARE(ConnectionList().update(first.key, expect)->kind, ConnectionListError::Kind::Gone);
        QVERIFY(ConnectionList().all().isEmpty());
    }

    void losesNoneOfManyThatAreSavedAtOnce()
    {
        constexpr int many = 24;
        std::vector<std::thread> savers;
        savers.reserve(many);
        for (int number = 0; number < many; ++number)
            savers.emplace_back([number] { ConnectionList().save(connection(QString::number(number))); });
        for (std::thread &saver : savers)
            saver.join();
        QCOMPARE(ConnectionList().all().size(), many);
    }

    void takesCharactersOfTwoHalves()
    {
        const Connection rocket = connection(u"Prod \U0001F680"_s);
        ConnectionList().save(rocket);
        QCOMPARE(ConnectionList().all(), QList<Connection>({ rocket }));
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
