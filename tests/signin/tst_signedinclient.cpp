// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signin/tokenkeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr auto onePage
    = R"({"items":[{"id":"1","action":"user.login"}],"total":1,"page":1,"per_page":50,"pages":1})";

} // namespace

/// The client with a session that renews its token: 401, one refresh, one retry, and then the person.
class TestSignedInClient : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring;
    const QString m_entry = u"Production [sign-in]"_s;

    /// What the API takes; empty takes none.
    std::function<bool(const QByteArray &token)> m_accepts;

    ScriptedReply api(const ScriptedRequest &request) const
    {
        const QByteArray token = request.headers["authorization"].mid(int(qstrlen("Bearer ")));
        return m_accepts(token) ? ScriptedReply::json(onePage)
                                : ScriptedReply::json("{\"detail\":\"Not authenticated\"}", 401);
    }

    static auto fetch(AuditClient &client)
    {
        return *answerOf<Page>([&](auto handler) { return client.fetchPage({}, std::move(handler)); });
    }

private Q_SLOTS:
    void cleanup() { QVERIFY(m_keyring.remove(m_entry)); }

    void getsItsFirstTokenByItself()
    {
        TestProvider provider;
        ScriptedServer server;
        server.answerWith([this](const ScriptedRequest &request) { return api(request); });
        m_accepts = [&](const QByteArray &token) { return provider.accessTokens.endsWith(token); };
        QVERIFY(m_keyring.write(m_entry, provider.issue()));
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        Session session(server.url());
        session.setRefresher(&keeper);
        AuditClient client(session);
        QVERIFY(fetch(client));
        QVERIFY(fetch(client));
        QCOMPARE(provider.refreshes, 1);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(session.token(), keeper.token());
    }

    void refreshesOnceOnA401AndAsksAgain()
    {
        TestProvider provider;
        ScriptedServer server;
        server.answerWith([this](const ScriptedRequest &request) { return api(request); });
        m_accepts = [&](const QByteArray &token) { return provider.accessTokens.indexOf(token) == 1; };
        QVERIFY(m_keyring.write(m_entry, provider.issue()));
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        QVERIFY(*answerOf<Token>([&](auto handler) { return keeper.refresh({}, std::move(handler)); }));
        Session session(server.url(), keeper.token());
        session.setRefresher(&keeper);
        QSignalSpy signedOut(&session, &Session::signedOut);
        AuditClient client(session);
        QVERIFY(fetch(client)); // the first token is taken no longer
        QCOMPARE(provider.refreshes, 2);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(signedOut.size(), 0);
    }

    void leavesItToThePersonWhenTheNewTokenIsRefusedToo()
    {
        TestProvider provider;
        ScriptedServer server;
        server.answerWith([this](const ScriptedRequest &request) { return api(request); });
        m_accepts = [](const QByteArray &) { return false; };
        QVERIFY(m_keyring.write(m_entry, provider.issue()));
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        Session session(server.url());
        session.setRefresher(&keeper);
        QSignalSpy signedOut(&session, &Session::signedOut);
        AuditClient client(session);
        const auto page = fetch(client);
        QCOMPARE(page.error().kind, ErrorKind::SignedOut);
        QCOMPARE(provider.refreshes, 1); // it was new: another one would be refused alike
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(provider.isLive(m_keyring.read(m_entry)->secret())); // nothing is deleted for that
    }

    void refreshesOnceForAllThatWereRefused()
    {
        TestProvider provider;
        ScriptedServer server;
        server.answerWith([this](const ScriptedRequest &request) { return api(request); });
        m_accepts = [&](const QByteArray &token) { return provider.accessTokens.indexOf(token) == 1; };
        QVERIFY(m_keyring.write(m_entry, provider.issue()));
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        QVERIFY(*answerOf<Token>([&](auto handler) { return keeper.refresh({}, std::move(handler)); }));
        Session session(server.url(), keeper.token());
        session.setRefresher(&keeper);
        AuditClient client(session);
        std::vector<PendingCall> calls;
        calls.reserve(5);
        int pages = 0;
        for (int i = 0; i < 5; ++i)
            calls.push_back(
                client.fetchPage({}, [&pages](const Result<Page> &page) { pages += page ? 1 : 0; }));
        QTRY_COMPARE(pages, 5);
        QCOMPARE(provider.refreshes, 2);
        QCOMPARE(provider.reuses, 0);
    }

    void saysWhyWhenTheProviderCannotBeReached()
    {
        TestProvider provider;
        ScriptedServer server;
        server.answerWith([this](const ScriptedRequest &request) { return api(request); });
        m_accepts = [](const QByteArray &) { return false; };
        const QByteArray refreshToken = provider.issue();
        QVERIFY(m_keyring.write(m_entry, refreshToken));
        provider.twist.tokenReply = [] { return ScriptedReply::json("{}", 503); };
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        Session session(server.url(), Token("expired"));
        session.setRefresher(&keeper);
        QSignalSpy signedOut(&session, &Session::signedOut);
        AuditClient client(session);
        QCOMPARE(fetch(client).error().kind, ErrorKind::ServerFault);
        QCOMPARE(signedOut.size(), 0);
        QCOMPARE(m_keyring.read(m_entry)->secret(), refreshToken);
    }

    void signsOutWhenTheSignInIsOver()
    {
        TestProvider provider;
        ScriptedServer server;
        server.answerWith([this](const ScriptedRequest &request) { return api(request); });
        m_accepts = [](const QByteArray &) { return false; };
        QVERIFY(m_keyring.write(m_entry, "over"));
        TokenKeeper keeper({ provider.settings(), u"Production"_s, true }, m_keyring.store);
        Session session(server.url(), Token("expired"));
        session.setRefresher(&keeper);
        QSignalSpy signedOut(&session, &Session::signedOut);
        AuditClient client(session);
        QCOMPARE(fetch(client).error().kind, ErrorKind::SignedOut);
        QCOMPARE(signedOut.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSignedInClient)
#include "tst_signedinclient.moc"
