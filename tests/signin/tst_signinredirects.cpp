// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "signin/attempt.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signin/tokenkeeper.h"
#include "support/canary.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// Takes every byte that reaches it, under whatever protocol.
class Trap : public QObject
{
public:
    Trap()
    {
        if (!m_server.listen(QHostAddress::Any, 0))
            qFatal("the trap cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(
                    socket, &QTcpSocket::readyRead, this, [this, socket] { caught += socket->readAll(); });
            }
        });
    }

    QByteArray port() const { return QByteArray::number(m_server.serverPort()); }

    int connections = 0;
    QByteArray caught;

private:
    QTcpServer m_server;
};

/// Where a redirect leads, each to the trap: TRAP is its port.
struct Target
{
    const char *name;
    QByteArray location;
};

const Target targets[] = {
    { "another port", "http://127.0.0.1:TRAP/taken" }, { "another host", "http://127.0.0.2:TRAP/taken" },
    { "a name", "http://localhost:TRAP/taken" }, { "another scheme", "https://127.0.0.1:TRAP/taken" },
    { "a user", "http://user:word@127.0.0.1:TRAP/taken" },
    { "our address as a user", "http://127.0.0.1:OURS@127.0.0.1:TRAP/taken" },
    { "no scheme", "//127.0.0.1:TRAP/taken" },
    { "backslashes", "\\\\127.0.0.1:TRAP/taken" }, // a path of ours to QUrl, another host to browsers
};

} // namespace

/// The server points elsewhere, in every way that there is. Nothing that we send may get there.
class TestSignInRedirects : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring;
    const QString m_entry = u"Production [sign-in]"_s;

    static void addRows()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        for (const int status : { 301, 302, 303, 307, 308 }) {
            for (const Target &target : targets)
                QTest::addRow("%d to %s", status, target.name) << status << target.location;
        }
    }

    static ScriptedReply redirect(int status, QByteArray location, const Trap &trap, const QUrl &ours)
    {
        location.replace("TRAP", trap.port()).replace("OURS", QByteArray::number(ours.port()));
        return ScriptedReply::redirect(status, location);
    }

private Q_SLOTS:
    void keepsTheAccessTokenAtHome_data() { addRows(); }
    void keepsTheAccessTokenAtHome()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        Trap trap;
        ScriptedServer server;
        server.alwaysAnswer(redirect(status, location, trap, server.url()));
        Session session(server.url(), Token(Testing::canary));
        AuditClient client(session);
        const auto page
            = answerOf<Page>([&](auto handler) { return client.fetchPage({}, std::move(handler)); });
        QVERIFY(page && !*page);
        QCOMPARE(page->error().kind, ErrorKind::RedirectRefused);
        QCOMPARE(trap.connections, 0);
        QVERIFY(!trap.caught.contains("Authorization"));
    }

    void keepsTheRefreshTokenAtHome_data() { addRows(); }
    void keepsTheRefreshTokenAtHome()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        Trap trap;
        TestProvider provider;
        const QByteArray refreshToken = provider.issue();
        QVERIFY(m_keyring.write(m_entry, refreshToken));
        provider.twist.tokenReply = [&] { return redirect(status, location, trap, provider.url()); };
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        const auto token
            = answerOf<Token>([&](auto handler) { return keeper.refresh({}, std::move(handler)); });
        QVERIFY(token && !*token);
        QCOMPARE(token->error().kind, ErrorKind::RedirectRefused);
        QCOMPARE(trap.connections, 0);
        QVERIFY(!trap.caught.contains(refreshToken));
        QCOMPARE(m_keyring.read(m_entry)->secret(), refreshToken);
    }

    void keepsTheCodeAtHome_data() { addRows(); }
    void keepsTheCodeAtHome()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        Trap trap;
        TestProvider provider;
        provider.twist.tokenReply = [&] { return redirect(status, location, trap, provider.url()); };
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address());
        QTRY_VERIFY(attempt.outcome);
        QCOMPARE(attempt.outcome->error().fault, SignInFault::TokenRedirects);
        QCOMPARE(trap.connections, 0);
    }

    /// The trap works: a client that follows falls into it.
    void catchesAClientThatFollows()
    {
        Trap trap;
        ScriptedServer server;
        server.alwaysAnswer(redirect(307, targets[0].location, trap, server.url()));
        QNetworkAccessManager network;
        QNetworkRequest request(server.url());
        request.setRawHeader("Authorization", "Bearer trap-me");
        network.get(request);
        QTRY_VERIFY(trap.caught.contains("trap-me"));
    }
};

QTEST_GUILESS_MAIN(TestSignInRedirects)
#include "tst_signinredirects.moc"
