// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a token in the window's program, with the keychain that it came from.
#include "api/connections.h"
#include "api/consolelink.h"
#include "api/tokenstore.h"
#include "api/wait.h"
#include "features/canarysearch.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"

#include <QSettings>
#include <QTest>

#include <csignal>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"Production"_s;

} // namespace

/// Runs under with-keyring.sh, whose home, settings and keyring it shares with the program.
class TestCanaryConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("AUDIT_KEYRING_PID"))
            QSKIP("not run: this needs a home and a keyring of its own, from with-keyring.sh");
        // As the program calls itself.
        QCoreApplication::setOrganizationName(u"audit-console"_s);
        QCoreApplication::setApplicationName(u"audit-console"_s);
        m_home = qEnvironmentVariable("HOME");
    }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        rememberConnection();
    }

    void theTokenGoesFromTheKeychainToTheHeaderAndNowhereElse_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("welcome") << 200;
        QTest::newRow("signed out") << 401;
        QTest::newRow("forbidden") << 403;
        QTest::newRow("fault") << 500;
    }

    void theTokenGoesFromTheKeychainToTheHeaderAndNowhereElse()
    {
        QFETCH(int, status);
        m_server->answerWith([status](const ScriptedRequest &request) {
            return status == 200 ? good(request) : echo(request, status);
        });
        LoudProgram console(u"audit-console"_s, m_home);
        console.start({});
        QTRY_VERIFY_WITH_TIMEOUT(isAsked("/api/v1/admin/audit/"), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked("/api/v1/admin/audit/stats"), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(console.errors().contains("qt.qpa"), 30'000); // it is as loud as can be
        for (const ScriptedRequest &request : m_server->requests()) {
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer ") + canary);
            QVERIFY(!holds(request.target, canary));
            for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
                QVERIFY(header.key() == "authorization" || !holds(header.value(), canary));
        }
        QVERIFY(console.look());
        QCOMPARE(console.placesHolding(canary), QStringList());
        QVERIFY(console.end(SIGTERM));
        QCOMPARE(console.placesHolding(canary), QStringList());
    }

    void aLinkTakesTheTokenToItsOwnServerAlone()
    {
        m_server->answerWith([](const ScriptedRequest &request) { return good(request); });
        const ScriptedServer stranger;
        LoudProgram console(u"audit-console"_s, m_home);
        console.start({ u"--open"_s, linkTo(stranger) });
        QTRY_VERIFY_WITH_TIMEOUT(console.errors().contains("qt.qpa"), 30'000);
        QVERIFY(console.end(SIGTERM));
        QCOMPARE(stranger.connections(), 0);
        QCOMPARE(m_server->connections(), 0);
        LoudProgram another(u"audit-console"_s, m_home);
        another.start({ linkTo(*m_server) });
        QTRY_VERIFY_WITH_TIMEOUT(isAsked("/api/v1/admin/audit/e1"), 30'000);
        QCOMPARE(
            m_server->requests().constLast().headers.value("authorization"), QByteArray("Bearer ") + canary);
        QVERIFY(another.end(SIGTERM));
        QCOMPARE(another.placesHolding(canary), QStringList());
    }

    void twoWindowsKeepTheirTokensApart()
    {
        const QByteArray otherToken = QByteArray(canary) + "-of-another";
        ScriptedServer other;
        for (ScriptedServer *server : { m_server.get(), &other })
            server->answerWith([](const ScriptedRequest &request) { return good(request); });
        remember(u"Other"_s, other.url(), otherToken);
        LoudProgram first(u"audit-console"_s, m_home);
        first.start({ u"--connection"_s, connectionName });
        LoudProgram second(u"audit-console"_s, m_home);
        second.start({ u"--new-window"_s, u"--connection=Other"_s });
        const auto hasAsked = [](const ScriptedServer &server) {
            return std::any_of(server.requests().cbegin(), server.requests().cend(),
                [](const ScriptedRequest &request) { return request.path().endsWith("/audit/"); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasAsked(*m_server) && hasAsked(other), 30'000);
        QVERIFY(first.isRunning() && second.isRunning());
        for (const ScriptedRequest &request : m_server->requests())
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer ") + canary);
        for (const ScriptedRequest &request : other.requests())
            QCOMPARE(request.headers.value("authorization"), "Bearer " + otherToken);
        for (LoudProgram *program : { &first, &second }) {
            QVERIFY(program->look());
            QCOMPARE(program->placesHolding(canary), QStringList());
            QVERIFY(program->end(SIGTERM));
            QCOMPARE(program->placesHolding(canary), QStringList());
        }
    }

    void theKeyringFileWasAmongWhatWasSearched()
    {
        QVERIFY(!filesHolding(m_home, "GnomeKeyring").isEmpty());
        QVERIFY(!filesHolding(m_home, m_server->url().host().toUtf8()).isEmpty()); // the settings
    }

private:
    void remember(const QString &name, const QUrl &server, const QByteArray &token)
    {
        const auto written = answerOf<Done, TokenStoreError>(
            [&](auto handler) { return m_tokens.write(name, Token(token), std::move(handler)); });
        QVERIFY(written && *written);
        ConnectionList().save({ name, server, true });
    }

    void rememberConnection()
    {
        remember(connectionName, m_server->url(), canary);
        QSettings settings;
        settings.setValue(u"last/kind"_s, u"server"_s);
        settings.setValue(u"last/connection"_s, connectionName);
    }

    static QString linkTo(const ScriptedServer &server)
    {
        return encodeLink({ { LinkPlace::Kind::Server, server.url() }, u"e1"_s });
    }

    bool isAsked(const QByteArray &path) const
    {
        const auto &requests = m_server->requests();
        return std::any_of(requests.cbegin(), requests.cend(),
            [&path](const ScriptedRequest &request) { return request.path() == path; });
    }

    static ScriptedReply good(const ScriptedRequest &request)
    {
        return ScriptedReply::json(request.path().endsWith("/audit/") ? pageOf(0, 3, 3) : QByteArray("{}"));
    }

    /// A refusal that repeats what it was sent.
    static ScriptedReply echo(const ScriptedRequest &request, int status)
    {
        const QByteArray sent = request.headers.value("authorization");
        return ScriptedReply::json(
            "{\"detail\":\"refused: " + sent + "\"}", status, { { "X-Request-ID", sent } });
    }

    QString m_home;
    TokenStore m_tokens;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestCanaryConsole)
#include "tst_canaryconsole.moc"
