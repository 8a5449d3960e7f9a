// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr auto names = R"({"actions":["user.login"]})";

/// audit-query with its streams at hand.
class Program
{
public:
    explicit Program(const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(AUDIT_BINARY "/app/audit-query"), arguments);
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
            [this] { output += process.readAllStandardOutput(); });
        QObject::connect(&process, &QProcess::readyReadStandardError, &process,
            [this] { errors += process.readAllStandardError(); });
    }

    /// The address that it printed; empty until it did.
    QUrl address() const
    {
        const qsizetype end = output.indexOf('\n');
        return end < 0 ? QUrl() : QUrl::fromEncoded(output.left(end));
    }
    bool isOver() const { return process.state() == QProcess::NotRunning; }

    QProcess process;
    QByteArray output;
    QByteArray errors;
};

} // namespace

/// Signing in and out from a terminal: the built program, a real keyring, a provider that is the server, too.
class TestQuerySignIn : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring { TokenStore() };

    static void alsoServeNames(TestProvider &provider)
    {
        provider.server().answerWith([&provider](const ScriptedRequest &request) {
            if (!request.path().startsWith("/api/v1/admin/audit/"))
                return provider.answer(request);
            const QByteArray token = request.headers["authorization"].mid(int(qstrlen("Bearer ")));
            return provider.accessTokens.contains(token) ? ScriptedReply::json(names)
                                                         : ScriptedReply::json("{}", 401);
        });
    }

    static QStringList newConnection(const TestProvider &provider)
    {
        return { u"sign-in"_s, u"Production"_s, u"--no-browser"_s, u"--server"_s, provider.url().toString(),
            u"--client-id"_s, u"audit-console"_s, u"--tenant"_s, u"widget"_s, u"--port"_s,
            QString::number(freePort()) };
    }

    /// By the browser, to its end.
    static void finish(Program &signIn)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!signIn.address().isEmpty(), 20'000);
        TestBrowser browser;
        browser.open(signIn.address());
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isOver(), 20'000);
    }

    QString entry() const
    {
        const auto connection = ConnectionList().find(u"Production"_s);
        return connection ? connection->keychainKey() + u" [sign-in]"_s : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"audit-console"_s);
        QCoreApplication::setApplicationName(u"audit-console"_s); // whose connections they are
    }
    void cleanup()
    {
        if (!entry().isEmpty())
            QVERIFY(m_keyring.remove(entry()));
        ConnectionList().remove(u"Production"_s);
    }

    void signsInListsAndSignsOut()
    {
        TestProvider provider;
        alsoServeNames(provider);
        Program signIn(newConnection(provider));
        finish(signIn);
        QCOMPARE(signIn.process.exitCode(), 0);
        QVERIFY2(signIn.errors.contains("Signed in to “Production” as ada@example.com"), signIn.errors);
        const auto saved = ConnectionList().find(u"Production"_s);
        QVERIFY(saved && saved->expectsToken);
        QCOMPARE(saved->issuer, provider.issuer(u"widget"_s));
        QVERIFY(provider.isLive(m_keyring.read(entry())->secret()));

        Program connections({ u"connections"_s, u"--format"_s, u"json"_s });
        QTRY_VERIFY_WITH_TIMEOUT(connections.isOver(), 20'000);
        const QJsonArray listed = QJsonDocument::fromJson(connections.output).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"name"_s].toString(), u"Production"_s);
        QCOMPARE(listed[0][u"state"_s].toString(), u"sign-in"_s);

        for (int round = 1; round <= 2; ++round) { // each with a token of its own
            Program actions({ u"actions"_s, u"--connection"_s, u"Production"_s });
            QTRY_VERIFY_WITH_TIMEOUT(actions.isOver(), 20'000);
            QVERIFY2(actions.process.exitCode() == 0 && actions.output == "user.login\n", actions.errors);
            QCOMPARE(provider.refreshes, round);
        }
        QCOMPARE(provider.reuses, 0);

        Program signOut({ u"sign-out"_s, u"Production"_s });
        QTRY_VERIFY_WITH_TIMEOUT(signOut.isOver(), 20'000);
        QCOMPARE(signOut.process.exitCode(), 0);
        QCOMPARE(provider.revocations, 1);
        QVERIFY(m_keyring.isEmpty(entry()));
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);

        Program after({ u"actions"_s, u"--connection"_s, u"Production"_s });
        QTRY_VERIFY_WITH_TIMEOUT(after.isOver(), 20'000);
        QCOMPARE(after.process.exitCode(), 77);
        QVERIFY2(after.errors.contains("Nobody is signed in"), after.errors);
    }

    void takesAPastedAddressFromAnotherMachine()
    {
        TestProvider provider;
        Program signIn(newConnection(provider));
        QTRY_VERIFY_WITH_TIMEOUT(!signIn.address().isEmpty(), 20'000);
        QNetworkAccessManager elsewhere; // a browser there reaches the provider, not this machine
        elsewhere.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        std::unique_ptr<QNetworkReply> reply(elsewhere.get(QNetworkRequest(signIn.address())));
        QTRY_VERIFY(reply->isFinished());
        const QByteArray led = reply->rawHeader("Location");
        signIn.process.write("https://example.com/\n");
        QTRY_VERIFY(signIn.errors.contains("This is not the address"));
        signIn.process.write(led + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isOver(), 20'000);
        QVERIFY2(signIn.process.exitCode() == 0, signIn.errors);
    }

    void takesNoNameThatTheListWouldNotReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("two lines") << u"a\nb"_s << QStringList() << QByteArray("NAME");
        QTest::newRow("turned around") << u"a\u202eb"_s << QStringList() << QByteArray("NAME");
        QTest::newRow("very long") << QString(300, u'x') << QStringList() << QByteArray("NAME");
        QTest::newRow("a tenant that climbs")
            << u"a"_s << QStringList({ u"--tenant"_s, u"../../x"_s }) << QByteArray("--tenant");
    }

    void takesNoNameThatTheListWouldNotReadBack()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, named);
        Program signIn(QStringList({ u"sign-in"_s, name, u"--server"_s, u"http://127.0.0.1:9"_s,
                           u"--client-id"_s, u"app_1"_s })
            + options);
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isOver(), 20'000);
        QVERIFY2(signIn.process.exitCode() == 64 && signIn.errors.contains(named), signIn.errors);
        QVERIFY(ConnectionList().all().isEmpty());
    }

    void repeatsNoTokenThatStandsInTheWrongPlace()
    {
        const QString token = u"eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1c3JfMSJ9.c2lnbmF0dXJl"_s;
        Program name(
            { u"sign-in"_s, token, u"--server"_s, u"http://127.0.0.1:1"_s, u"--client-id"_s, u"x"_s });
        QTRY_VERIFY_WITH_TIMEOUT(name.isOver(), 20'000);
        QCOMPARE(name.process.exitCode(), 64);
        QVERIFY2(name.errors.contains("NAME is no place for a token"), name.errors);
        Program list({ u"list"_s, u"--server"_s, token });
        QTRY_VERIFY_WITH_TIMEOUT(list.isOver(), 20'000);
        QVERIFY(list.process.exitCode() != 0 && !list.errors.isEmpty());
        QVERIFY2(!list.errors.contains("eyJzdWIi") && !list.output.contains("eyJzdWIi"), list.errors);
    }

    void storesNothingWhereTheSignInFails()
    {
        TestProvider provider;
        provider.twist.idClaims = [](QJsonObject &claims) { claims[u"aud"_s] = u"another"_s; };
        Program signIn(newConnection(provider));
        finish(signIn);
        QCOMPARE(signIn.process.exitCode(), 77);
        QVERIFY2(signIn.errors.contains("was made for another program"), signIn.errors);
        QVERIFY(!ConnectionList().find(u"Production"_s));
    }

    void endsTheSignInThatTheProviderEnded()
    {
        TestProvider provider;
        alsoServeNames(provider);
        Program signIn(newConnection(provider));
        finish(signIn);
        QVERIFY(m_keyring.write(entry(), "ended"));
        Program actions({ u"actions"_s, u"--connection"_s, u"Production"_s });
        QTRY_VERIFY_WITH_TIMEOUT(actions.isOver(), 20'000);
        QCOMPARE(actions.process.exitCode(), 77);
        QVERIFY2(actions.errors.contains("Nobody is signed in to"), actions.errors);
        QVERIFY(m_keyring.isEmpty(entry()));
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);
    }

    void sendsNobodyToTheBrowserWhereNothingCanBeKept()
    {
        TestProvider provider;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        bare.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nobody"_s);
        bare.remove(u"DISPLAY"_s); // where a bus would be looked for
        Program signIn(newConnection(provider), bare);
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isOver(), 20'000);
        QCOMPARE(signIn.process.exitCode(), 77);
        QVERIFY2(signIn.errors.contains("No keychain answers"), signIn.errors);
        QCOMPARE(signIn.output, "");
        QVERIFY(provider.server().requests().isEmpty());
        QVERIFY(!ConnectionList().find(u"Production"_s));
    }

    /// The browser has come back, and what it brought has no place: nothing stays anywhere.
    void keepsNothingOfAConnectionThatIsGone()
    {
        TestProvider provider;
        Program first(newConnection(provider));
        finish(first);
        Program again({ u"sign-in"_s, u"Production"_s, u"--no-browser"_s });
        QTRY_VERIFY_WITH_TIMEOUT(!again.address().isEmpty(), 20'000);
        const QString place = entry();
        ConnectionList().remove(u"Production"_s);
        finish(again);
        QCOMPARE(again.process.exitCode(), 75);
        QVERIFY2(again.errors.contains("changed or removed meanwhile"), again.errors);
        QVERIFY(m_keyring.isEmpty(place));
        QVERIFY(ConnectionList().all().isEmpty());
        QCOMPARE(provider.revocations, 1);
    }

    void keepsNothingUnderANameThatIsTaken()
    {
        TestProvider provider;
        Program first(newConnection(provider));
        QTRY_VERIFY_WITH_TIMEOUT(!first.address().isEmpty(), 20'000);
        Program second(newConnection(provider));
        QTRY_VERIFY_WITH_TIMEOUT(!second.address().isEmpty(), 20'000);
        finish(first);
        QCOMPARE(first.process.exitCode(), 0);
        finish(second);
        QCOMPARE(second.process.exitCode(), 75);
        QVERIFY2(second.errors.contains("another connection of that name"), second.errors);
        QCOMPARE(provider.revocations, 1);
        QVERIFY(provider.isLive(m_keyring.read(entry())->secret()));
    }

    void asksNobodyToSignInForAListThatCannotBeKept()
    {
        TestProvider provider;
        QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        QVERIFY(QDir(folder.path()).mkpath(u"audit-console/audit-console.conf"_s)); // a folder in its place
        Program signIn(newConnection(provider), environment);
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isOver(), 20'000);
        QCOMPARE(signIn.process.exitCode(), 65);
        QVERIFY2(signIn.errors.contains("The connections cannot be read"), signIn.errors);
        QVERIFY(provider.server().requests().isEmpty());
        Program connections({ u"connections"_s }, environment);
        QTRY_VERIFY_WITH_TIMEOUT(connections.isOver(), 20'000);
        QCOMPARE(connections.process.exitCode(), 65);
    }

    /// Somebody removed it with the system's own keychain program.
    void signsOutOfWhatIsGoneFromTheKeychain()
    {
        TestProvider provider;
        Program signIn(newConnection(provider));
        finish(signIn);
        QVERIFY(m_keyring.remove(entry()));
        Program signOut({ u"sign-out"_s, u"Production"_s });
        QTRY_VERIFY_WITH_TIMEOUT(signOut.isOver(), 20'000);
        QVERIFY2(signOut.process.exitCode() == 0, signOut.errors);
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);
    }

    void isInterruptedWhileItWaits()
    {
        TestProvider provider;
        Program signIn(newConnection(provider));
        QTRY_VERIFY_WITH_TIMEOUT(!signIn.address().isEmpty(), 20'000);
        signIn.process.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isOver(), 20'000);
        QCOMPARE(signIn.process.exitCode(), 143);
    }
};

QTEST_GUILESS_MAIN(TestQuerySignIn)
#include "tst_querysignin.moc"
