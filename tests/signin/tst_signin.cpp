// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/attempt.h"
#include "signin/testprovider.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTranslator>
#include <QUrlQuery>

#include <memory>
#include <optional>
#include <vector>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a socket gets for the bytes it sends.
QByteArray answerTo(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.write(bytes);
    const bool ended = QTest::qWaitFor(
        [&] { return socket.state() == QAbstractSocket::UnconnectedState && !answer.isEmpty(); }, 5000);
    return ended ? answer : "no answer: " + answer;
}

QByteArray header(const TestBrowser::Visit &visit, const QByteArray &name)
{
    for (const auto &[given, value] : visit.headers) {
        if (given.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

/// Against a good provider: what a person and a browser, and strangers at the port, can do.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWithTokensAndWhoItWas_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("path");
        QTest::newRow("platform") << QString()
                                  << u"/api/v1/platform/oauth/.well-known/openid-configuration"_s;
        QTest::newRow("tenant") << u"widget"_s
                                << u"/api/v1/auth/tenants/widget/.well-known/openid-configuration"_s;
    }
    void comesBackWithTokensAndWhoItWas()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, path);
        TestProvider provider;
        SignInSettings settings = provider.settings();
        settings.tenant = tenant;
        Attempt attempt(settings);
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        QCOMPARE(QString::fromLatin1(provider.server().requests().constFirst().path()), path);
        browser.open(attempt.signIn.address());
        QTRY_VERIFY(attempt.outcome);

        QVERIFY(*attempt.outcome);
        const Grant &grant = **attempt.outcome;
        QCOMPARE(grant.provider.issuer, provider.issuer(tenant));
        QCOMPARE(grant.tokens.access.secret(), provider.accessTokens.constFirst());
        QVERIFY(provider.isLive(grant.tokens.refresh.secret()));
        QCOMPARE(grant.tokens.expiresInSeconds, 3600);
        QCOMPARE(grant.facts.role, u"tenant_admin"_s);
        QCOMPARE(grant.facts.tenantId, u"tnt_widget"_s);
        QCOMPARE(grant.facts.email, u"ada@example.com"_s);
        QVERIFY(grant.facts.scopes.contains(u"admin:read"_s));
        QVERIFY(!grant.withoutOptionalScope);
        QCOMPARE(provider.codes, 1);
    }

    void asksAsTheStandardsSay()
    {
        TestProvider provider;
        const SignInSettings settings = provider.settings();
        Attempt first(settings);
        first.signIn.start();
        QTRY_VERIFY(first.isWaiting());
        const QUrlQuery query(first.signIn.address());
        QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded),
            u"openid profile email offline_access admin:read"_s);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
            u"http://127.0.0.1:%1/callback"_s.arg(settings.port));
        for (const QString &secret : { u"state"_s, u"nonce"_s, u"code_challenge"_s })
            QCOMPARE(query.queryItemValue(secret).size(), 43); // 256 bits
        first.signIn.cancel();

        Attempt second(settings);
        second.signIn.start();
        QTRY_VERIFY(second.isWaiting());
        const QUrlQuery again(second.signIn.address());
        for (const QString &secret : { u"state"_s, u"nonce"_s, u"code_challenge"_s })
            QVERIFY(again.queryItemValue(secret) != query.queryItemValue(secret));
    }

    void tellsTheBrowserThatTheTabCanBeClosed()
    {
        TestProvider provider;
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address());
        QTRY_COMPARE(browser.visits().size(), 1);
        const TestBrowser::Visit visit = browser.visits().constFirst();
        QCOMPARE(visit.status, 200);
        QVERIFY(visit.body.contains("You can close this tab"));
        QVERIFY(visit.body.contains("<html lang=\"en\" dir=\"ltr\">"));
        QVERIFY(!visit.body.contains("<script"));
        QVERIFY(!visit.body.contains("http"));
        const QByteArray policy = header(visit, "Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QCOMPARE(header(visit, "Cache-Control"), "no-store");
        QCOMPARE(header(visit, "Referrer-Policy"), "no-referrer");
        QCOMPARE(header(visit, "X-Content-Type-Options"), "nosniff");
    }

    void speaksThePersonsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("de") << u"de"_s << u"Sie können diesen Tab schließen"_s;
        QTest::newRow("nl") << u"nl"_s << u"U kunt dit tabblad sluiten"_s;
    }
    void speaksThePersonsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/audit-console_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        TestProvider provider;
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address());
        QTRY_COMPARE(browser.visits().size(), 1);
        QCoreApplication::removeTranslator(&translator);
        const QString page = QString::fromUtf8(browser.visits().constFirst().body);
        QVERIFY(page.contains(words));
        QVERIFY(page.contains(u"<html lang=\"%1\""_s.arg(language)));
    }

    void asksForLessWhereTheProviderDoesNotKnowTheScope()
    {
        TestProvider provider;
        provider.twist.unknownScopes = { u"admin:read"_s };
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address()); // and is led on, by itself
        QTRY_VERIFY(attempt.outcome);
        QVERIFY(*attempt.outcome);
        QVERIFY((**attempt.outcome).withoutOptionalScope);
        QVERIFY(!(**attempt.outcome).facts.scopes.contains(u"admin:read"_s));
        QCOMPARE(attempt.wanted.size(), 1);
    }

    void saysSoWhereTheSmallerScopeIsRefusedToo()
    {
        TestProvider provider;
        provider.twist.unknownScopes = { u"openid"_s };
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address());
        QTRY_VERIFY(attempt.outcome);
        QCOMPARE(attempt.outcome->error().fault, SignInFault::ScopeRefused);
        QTRY_COMPARE(browser.visits().size(), 1);
        QVERIFY(browser.visits().constFirst().body.contains("declined"));
    }

    void takesAPastedAddress()
    {
        TestProvider provider;
        SignInSettings settings = provider.settings();
        settings.listens = false;
        Attempt attempt(settings);
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address());
        QTRY_COMPARE(browser.visits().size(), 1); // nobody listens there
        const QString led = browser.visits().constFirst().last.toString(QUrl::FullyEncoded);
        QCOMPARE(attempt.signIn.takePasted(u"https://example.com/?code=x"_s).error().fault,
            SignInFault::NotARedirect);
        QCOMPARE(attempt.signIn.takePasted(led + "x"_L1).error().fault, SignInFault::WrongState);
        QVERIFY(!attempt.outcome);
        QVERIFY(attempt.signIn.takePasted(u"  "_s + led + u"\n"_s));
        QTRY_VERIFY(attempt.outcome);
        QVERIFY(*attempt.outcome);
    }

    void refusesAnotherState()
    {
        TestProvider provider;
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        QUrl forged = attempt.signIn.redirect();
        forged.setQuery(u"code=stolen&state=guessed"_s);
        browser.open(forged);
        QTRY_COMPARE(attempt.refused, QList { SignInFault::WrongState });
        QTRY_COMPARE(browser.visits().size(), 1);
        QCOMPARE(browser.visits().constFirst().status, 400);
        QVERIFY(!attempt.outcome);
        browser.open(attempt.signIn.address()); // the right one still counts
        QTRY_VERIFY(attempt.outcome);
        QVERIFY(*attempt.outcome);
    }

    void refusesASecondAnswer()
    {
        TestProvider provider;
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        provider.twist.tokenReply = [] { return ScriptedReply::silence(); };
        browser.open(attempt.signIn.address());
        QTRY_COMPARE(browser.visits().size(), 1);
        browser.open(browser.visits().constFirst().last);
        QTRY_COMPARE(attempt.refused, QList { SignInFault::AnsweredTwice });
        QTRY_COMPARE(browser.visits().size(), 2);
        QVERIFY(browser.visits().constLast().body.contains("the second one was refused"));
    }

    void refusesStrangersAtThePort_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("fault");
        const int none = -1;
        const auto row = [](const char *name, const QByteArray &request, int status, int fault) {
            QTest::newRow(name) << request << status << fault;
        };
        row("another host", "GET /callback?code=a&state=b HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", 421,
            int(SignInFault::WrongHost));
        row("localhost", "GET /callback?code=a&state=b HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 421,
            int(SignInFault::WrongHost));
        row("no host", "GET /callback?code=a&state=b HTTP/1.1\r\n\r\n", 421, int(SignInFault::WrongHost));
        row("two hosts", "GET /callback HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\n\r\n", 421,
            int(SignInFault::WrongHost));
        row("a POST", "POST /callback?code=a&state=b HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405,
            int(SignInFault::NotAnAnswer));
        row("two codes", "GET /callback?code=a&code=b HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400,
            int(SignInFault::NotAnAnswer));
        row("an icon", "GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 404, none);
        row("no HTTP", "hello\r\n\r\n", 400, none);
        row("a long head", QByteArray("GET /callback?") + QByteArray(20'000, 'a'), 431, none);
    }
    void refusesStrangersAtThePort()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(int, fault);
        TestProvider provider;
        const SignInSettings settings = provider.settings();
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        const QByteArray port = QByteArray::number(settings.port);
        const QByteArray answer = answerTo(settings.port, request.replace("PORT", port));
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer);
        if (fault >= 0)
            QTRY_COMPARE(attempt.refused, QList { SignInFault(fault) });
        QVERIFY(attempt.isWaiting());
    }

    /// Any program on this machine may knock and say nothing.
    void isKeptBusyByNobody()
    {
        TestProvider provider;
        const SignInSettings settings = provider.settings();
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int number = 0; number < 20; ++number) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(u"127.0.0.1"_s, settings.port);
            QTRY_VERIFY(silent.back()->state() != QAbstractSocket::ConnectingState);
        }
        const QByteArray answer = answerTo(settings.port,
            "GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(settings.port) + "\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 404"), answer);
    }

    void listensOnTheLoopbackAddressAlone()
    {
        TestProvider provider;
        const SignInSettings settings = provider.settings();
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        QTcpServer elsewhere; // the same port is free at another address of this machine
        QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), settings.port));
        QTcpServer here;
        QVERIFY(!here.listen(QHostAddress::LocalHost, settings.port));
        attempt.signIn.cancel();
        QVERIFY(here.listen(QHostAddress::LocalHost, settings.port)); // only while it waits
    }

    void saysThatThePortIsTaken()
    {
        TestProvider provider;
        SignInSettings settings = provider.settings();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        settings.port = other.serverPort();
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.outcome);
        QCOMPARE(attempt.outcome->error().fault, SignInFault::PortTaken);
        QVERIFY(signInLine(attempt.outcome->error()).contains(QString::number(settings.port)));
    }

    void endsWhenTheClockHasRunDown()
    {
        TestProvider provider;
        SignInSettings settings = provider.settings();
        QCOMPARE(settings.patience, 5min);
        settings.patience = 50ms;
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.outcome);
        QCOMPARE(attempt.outcome->error().fault, SignInFault::TimedOut);
        QCOMPARE(attempt.signIn.remaining(), 0ms);
    }

    void endsWhenItIsCancelled()
    {
        TestProvider provider;
        Attempt attempt(provider.settings());
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        QVERIFY(attempt.signIn.remaining() > 4min);
        attempt.signIn.cancel();
        QVERIFY(attempt.outcome);
        QCOMPARE(attempt.outcome->error().fault, SignInFault::Cancelled);
    }

    void saysWhatAConnectionLacks()
    {
        TestProvider provider;
        SignInSettings settings = provider.settings();
        settings.clientId.clear();
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.outcome);
        QCOMPARE(attempt.outcome->error().fault, SignInFault::NoClientId);
        QVERIFY(provider.server().requests().isEmpty());
    }

    void postsTheCodeOnceAndWithoutASecret()
    {
        TestProvider provider;
        provider.twist.tokenReply = [] { return ScriptedReply::raw({}); }; // takes it and hangs up
        Attempt attempt(provider.settings());
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address());
        QTRY_VERIFY(attempt.outcome);
        QCOMPARE(attempt.outcome->error().fault, SignInFault::TokenUnreachable);
        QCOMPARE(attempt.outcome->error().cause, ErrorKind::ConnectionCut);
        QList<ScriptedRequest> posts;
        for (const ScriptedRequest &request : provider.server().requests()) {
            if (request.method == "POST")
                posts += request;
        }
        QCOMPARE(posts.size(), 1);
        const auto form = formOf(posts.constFirst().body);
        QCOMPARE(form.keys(),
            (QList<QByteArray> { "client_id", "code", "code_verifier", "grant_type", "redirect_uri" }));
        QCOMPARE(posts.constFirst().headers["content-type"], "application/x-www-form-urlencoded");
        QVERIFY(!posts.constFirst().headers.contains("authorization"));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
