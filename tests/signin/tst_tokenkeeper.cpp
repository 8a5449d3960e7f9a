// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signin/tokenkeeper.h"
#include "support/keyring.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString key = u"Production / EU"_s;
const QString entry = key + u" [sign-in]"_s;

} // namespace

/// Keeping signed in, over a real keyring and a provider whose refresh tokens are for one use.
class TestTokenKeeper : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring;
    pid_t m_daemon = qEnvironmentVariableIntValue("AUDIT_KEYRING_PID");

    KeptSignIn place(const TestProvider &provider) const
    {
        KeptSignIn kept { provider.settings(), key, true };
        kept.lockPatience = 5s;
        return kept;
    }

    Result<Token, TokenStoreError> kept() { return m_keyring.read(entry); }
    bool keep(const QByteArray &refreshToken) { return m_keyring.write(entry, refreshToken); }

    static Result<Token> refresh(TokenKeeper &keeper, const Token &old = {})
    {
        return *answerOf<Token>([&](auto handler) { return keeper.refresh(old, std::move(handler)); });
    }
    static SignOutReport signOut(TokenKeeper &keeper)
    {
        std::optional<SignOutReport> report;
        const PendingCall call = keeper.signOut([&report](const SignOutReport &ended) { report = ended; });
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 30'000))
            qFatal("the sign-out does not end");
        return *report;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_daemon > 0, "there is no keyring of our own"); }
    void cleanup()
    {
        ::kill(m_daemon, SIGCONT); // whatever became of the test
        QVERIFY(m_keyring.remove(entry));
    }

    void getsATokenFromWhatIsKept()
    {
        TestProvider provider;
        const QByteArray first = provider.issue();
        QVERIFY(keep(first));
        TokenKeeper keeper(place(provider), m_keyring.store);
        QVERIFY(keeper.isDue());
        const auto token = refresh(keeper);
        QVERIFY(token);
        QCOMPARE(token->secret(), provider.accessTokens.constLast());
        QVERIFY(!keeper.isDue());
        QVERIFY(*keeper.remaining() > 59min && *keeper.remaining() <= 60min);
        QCOMPARE(keeper.facts().role, u"tenant_admin"_s);
        QVERIFY(kept()->secret() != first);
        QVERIFY(provider.isLive(kept()->secret()));
        QCOMPARE(provider.refreshes, 1);
    }

    /// The answer to the refresh is looked at from the keyring's side: when the caller has its access token,
    /// the new refresh token is there already.
    void storesTheNewRefreshTokenFirst()
    {
        TestProvider provider;
        QVERIFY(keep(provider.issue()));
        TokenKeeper keeper(place(provider), m_keyring.store);
        for (int round = 0; round < 5; ++round) {
            const Token before = keeper.token();
            QVERIFY(refresh(keeper, before));
            QVERIFY(provider.isLive(kept()->secret()));
        }
        QCOMPARE(provider.refreshes, 5);
        QCOMPARE(provider.reuses, 0);
    }

    /// A keyring that stops in between shows the order: nobody has the access token while it stands still.
    void handsOutNothingBeforeItIsStored()
    {
        TestProvider provider;
        const QByteArray first = provider.issue();
        QVERIFY(keep(first));
        provider.twist.tokens = [this](QJsonObject &) { ::kill(m_daemon, SIGSTOP); };
        TokenKeeper keeper(place(provider), m_keyring.store);
        std::optional<Result<Token>> got;
        const PendingCall call
            = keeper.refresh({}, [&got](const Result<Token> &token) { got.emplace(token); });
        QTRY_COMPARE(provider.refreshes, 1);
        QVERIFY(!QTest::qWaitFor([&] { return got || !keeper.token().isEmpty(); }, 500));
        ::kill(m_daemon, SIGCONT);
        QTRY_VERIFY(got);
        QVERIFY(*got);
        QVERIFY(kept()->secret() != first);
    }

    void exchangesOnceHoweverManyAsk()
    {
        TestProvider provider;
        QVERIFY(keep(provider.issue()));
        TokenKeeper keeper(place(provider), m_keyring.store);
        QList<Token> got;
        std::vector<PendingCall> calls;
        calls.reserve(20);
        for (int i = 0; i < 20; ++i) {
            calls.push_back(keeper.refresh({}, [&got](const Result<Token> &token) {
                if (token)
                    got += *token;
            }));
        }
        calls[7].cancel(); // drops its answer, not the exchange
        QTRY_COMPARE(got.size(), 19);
        for (const Token &token : got)
            QCOMPARE(token, got.constFirst());
        QCOMPARE(provider.refreshes, 1);
        // One who comes late with the token before gets the one that is there.
        QCOMPARE(*refresh(keeper, Token("older")), got.constFirst());
        QCOMPARE(provider.refreshes, 1);
    }

    void deletesNothingOnAFaultThatMayPass_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("kind");
        QTest::newRow("500") << 0 << int(ErrorKind::ServerFault);
        QTest::newRow("hangs up") << 1 << int(ErrorKind::ConnectionCut);
        QTest::newRow("a web page") << 2 << int(ErrorKind::NotTheApi);
        QTest::newRow("429") << 3 << int(ErrorKind::TooManyRequests);
        QTest::newRow("a redirect") << 4 << int(ErrorKind::RedirectRefused);
        QTest::newRow("silence") << 5 << int(ErrorKind::TimedOut);
    }
    void deletesNothingOnAFaultThatMayPass()
    {
        QFETCH(int, which);
        QFETCH(int, kind);
        const QList<ScriptedReply> replies { ScriptedReply::json("{}", 500), ScriptedReply::raw({}),
            ScriptedReply::typed("text/html", "<html>"), ScriptedReply::json("{}", 429),
            ScriptedReply::redirect(302, "https://evil.example/"), ScriptedReply::silence() };
        TestProvider provider;
        const QByteArray first = provider.issue();
        QVERIFY(keep(first));
        provider.twist.tokenReply = [reply = replies.at(which)] { return reply; };
        KeptSignIn here = place(provider);
        here.settings.deadline = 500ms;
        TokenKeeper keeper(here, m_keyring.store);
        QSignalSpy signedOut(&keeper, &TokenKeeper::signedOut);
        const auto token = refresh(keeper);
        QVERIFY(!token);
        QCOMPARE(int(token.error().kind), kind);
        QCOMPARE(kept()->secret(), first);
        QCOMPARE(signedOut.size(), 0);
        provider.twist = {};
        QVERIFY(refresh(keeper)); // and the next time it is as if nothing had been
        int posts = 0;
        for (const ScriptedRequest &request : provider.server().requests())
            posts += request.method == "POST" ? 1 : 0;
        QCOMPARE(posts, 2);
    }

    void signsOutCleanlyWhenTheProviderSaysThatItIsOver()
    {
        TestProvider provider;
        const QByteArray first = provider.issue();
        QVERIFY(keep(first));
        {
            TokenKeeper other(place(provider), m_keyring.store);
            QVERIFY(refresh(other));
        }
        QVERIFY(keep(first)); // as a kill between "issued" and "stored" leaves it
        TokenKeeper keeper(place(provider), m_keyring.store);
        QSignalSpy signedOut(&keeper, &TokenKeeper::signedOut);
        const auto token = refresh(keeper);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::SignedOut);
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(m_keyring.isEmpty(entry));
        const int requests = int(provider.server().requests().size());
        QCOMPARE(refresh(keeper).error().kind, ErrorKind::SignedOut); // asks nobody again
        QCOMPARE(provider.server().requests().size(), requests);
    }

    void takesWhatAnotherProgramStoredInTheMeantime()
    {
        TestProvider provider;
        const QByteArray dead = "dead";
        const QByteArray live = provider.issue();
        QVERIFY(keep(dead));
        const QByteArray refusal = "{\"error\":\"invalid_grant\"}";
        provider.server().answerWith([&](const ScriptedRequest &request) {
            if (request.method == "POST" && formOf(request.body).value("refresh_token") == dead) {
                keep(live); // without the lock
                return ScriptedReply::json(refusal, 400);
            }
            return provider.answer(request);
        });
        TokenKeeper keeper(place(provider), m_keyring.store);
        QVERIFY(refresh(keeper));
        QCOMPARE(provider.reuses, 0);
        QCOMPARE(provider.refreshes, 1);
    }

    void doesNotTakeAMissingEntryForASignOut()
    {
        TestProvider provider;
        KeptSignIn here = place(provider);
        TokenKeeper expecting(here, m_keyring.store);
        QSignalSpy failed(&expecting, &TokenKeeper::refreshFailed);
        QSignalSpy signedOut(&expecting, &TokenKeeper::signedOut);
        QCOMPARE(refresh(expecting).error().kind, ErrorKind::NoToken);
        QCOMPARE(
            failed.constFirst().constFirst().value<SignInError>().fault, SignInFault::KeychainUnavailable);
        QCOMPARE(signedOut.size(), 0);

        here.isExpected = false;
        TokenKeeper fresh(here, m_keyring.store);
        QSignalSpy nothing(&fresh, &TokenKeeper::refreshFailed);
        QVERIFY(!refresh(fresh));
        QCOMPARE(nothing.constFirst().constFirst().value<SignInError>().fault, SignInFault::NothingKept);
    }

    void refusesAProviderThatHasBecomeAnother()
    {
        TestProvider provider;
        const QByteArray first = provider.issue();
        QVERIFY(keep(first));
        KeptSignIn here = place(provider);
        here.settings.issuer = u"https://id.example"_s;
        TokenKeeper keeper(here, m_keyring.store);
        QSignalSpy failed(&keeper, &TokenKeeper::refreshFailed);
        QVERIFY(!refresh(keeper));
        QCOMPARE(failed.constFirst().constFirst().value<SignInError>().fault, SignInFault::IssuerChanged);
        QCOMPARE(provider.refreshes, 0);
        QCOMPARE(kept()->secret(), first);
    }

    void isDueBeforeTheEndByTheServersWord()
    {
        TestProvider provider;
        provider.lifeSeconds = 1;
        provider.twist.clockSeconds = 86'400; // whatever this machine's clock says
        QVERIFY(keep(provider.issue()));
        TokenKeeper keeper(place(provider), m_keyring.store);
        QVERIFY(refresh(keeper));
        QVERIFY(!keeper.isDue());
        QTRY_VERIFY(keeper.isDue());
        QVERIFY(*keeper.remaining() <= 1s);
    }

    void waitsForWhoeverHoldsTheLock()
    {
        TestProvider provider;
        QVERIFY(keep(provider.issue()));
        KeptSignIn here = place(provider);
        auto held = *answerOf<std::shared_ptr<FileLock>, SignInError>([&](const auto &handler) {
            return acquireLock(here.refreshKey(), 5s,
                [handler](Result<std::shared_ptr<FileLock>, SignInError> lock) { handler(lock); });
        });
        QVERIFY(held && (*held)->isHeld());
        here.lockPatience = 100ms;
        TokenKeeper impatient(here, m_keyring.store);
        QSignalSpy failed(&impatient, &TokenKeeper::refreshFailed);
        QVERIFY(!refresh(impatient));
        QCOMPARE(failed.constFirst().constFirst().value<SignInError>().fault, SignInFault::LockUnavailable);
        QCOMPARE(provider.refreshes, 0);
        (*held)->release();
        QVERIFY(refresh(impatient));
    }

    void revokesAndWipes()
    {
        TestProvider provider;
        const QByteArray first = provider.issue();
        QVERIFY(keep(first));
        TokenKeeper keeper(place(provider), m_keyring.store);
        QSignalSpy signedOut(&keeper, &TokenKeeper::signedOut);
        const SignOutReport report = signOut(keeper);
        QCOMPARE(report.revocation, SignOutReport::Revocation::Revoked);
        QVERIFY(!report.notWiped);
        QVERIFY(!provider.isLive(first));
        QCOMPARE(provider.revocations, 1);
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(keeper.token().isEmpty());
        QVERIFY(m_keyring.isEmpty(entry));
    }

    void signsOutOffline()
    {
        TestProvider provider;
        QVERIFY(keep(provider.issue()));
        KeptSignIn here = place(provider);
        here.settings.server.setPort(freePort());
        TokenKeeper keeper(here, m_keyring.store);
        const SignOutReport report = signOut(keeper);
        QCOMPARE(report.revocation, SignOutReport::Revocation::Failed);
        QCOMPARE(report.revocationError.fault, SignInFault::ProviderUnreachable);
        QVERIFY(m_keyring.isEmpty(entry));
    }

    void signsOutOfWhatAnExchangeIsAboutToBring()
    {
        TestProvider provider;
        QVERIFY(keep(provider.issue()));
        TokenKeeper keeper(place(provider), m_keyring.store);
        bool isAnswered = false;
        const PendingCall call = keeper.refresh({}, [&isAnswered](const Result<Token> &token) {
            isAnswered = true;
            QVERIFY(!token);
        });
        QVERIFY(keeper.isRefreshing());
        const SignOutReport report = signOut(keeper);
        QVERIFY(isAnswered);
        QCOMPARE(provider.refreshes, 1);
        QCOMPARE(report.revocation, SignOutReport::Revocation::Revoked);
        QVERIFY(!report.notWiped);
        QVERIFY(keeper.token().isEmpty());
        QVERIFY(m_keyring.isEmpty(entry));
    }

    /// A token that was pasted lies in the connection's own entry, and no refresh token beside it.
    void wipesAPastedToken()
    {
        const TestProvider provider;
        KeptSignIn pasted = place(provider);
        pasted.settings.clientId.clear();
        QVERIFY(m_keyring.write(pasted.key, "a-pasted-token"));
        TokenKeeper keeper(pasted, m_keyring.store);
        const SignOutReport report = signOut(keeper);
        QVERIFY(!report.notWiped);
        QCOMPARE(report.revocation, SignOutReport::Revocation::NothingToRevoke);
        QVERIFY(m_keyring.isEmpty(pasted.key));
    }

    /// A locked keyring answers that there is nothing, to whoever reads and to whoever removes.
    void doesNotTakeALockedEntryForAWipedOne()
    {
        TestProvider provider;
        TokenKeeper keeper(place(provider), m_keyring.store);
        QVERIFY(Testing::Keyring::lock());
        const SignOutReport report = signOut(keeper);
        QVERIFY(report.notWiped.has_value());
        QCOMPARE(report.notWiped->fault, TokenStoreFault::NotFound);
        KeptSignIn unexpected = place(provider);
        unexpected.isExpected = false;
        TokenKeeper other(unexpected, m_keyring.store);
        QVERIFY(!signOut(other).notWiped);
        QVERIFY(Testing::Keyring::unlock());
        m_daemon = Testing::Keyring::daemon(); // another one
    }

    /// Somebody removed it by other means: an unlocked keyring tells the truth.
    void isOutWhereTheKeyringHasNothing()
    {
        TestProvider provider;
        TokenKeeper keeper(place(provider), m_keyring.store);
        QTRY_VERIFY(m_keyring.write(u"another"_s, "token")); // unlocked, and there
        QVERIFY(!signOut(keeper).notWiped);
    }

    void signsOutWhereNothingIsOffered()
    {
        TestProvider provider;
        provider.twist.description = [](QJsonObject &d) { d.remove(u"revocation_endpoint"_s); };
        QVERIFY(keep(provider.issue()));
        TokenKeeper keeper(place(provider), m_keyring.store);
        QCOMPARE(signOut(keeper).revocation, SignOutReport::Revocation::NotOffered);
        QCOMPARE(signOut(keeper).revocation, SignOutReport::Revocation::NothingToRevoke);
    }

    /// The last one: it takes the keyring away.
    void keepsInMemoryWhatTheKeychainDoesNotTake()
    {
        TestProvider provider;
        QVERIFY(keep(provider.issue()));
        TokenStore store(u"audit-console-test"_s, nullptr, 300ms);
        TokenKeeper keeper(place(provider), store);
        QVERIFY(refresh(keeper));
        const QByteArray stored = kept()->secret();
        provider.twist.tokens = [this](QJsonObject &) { ::kill(m_daemon, SIGSTOP); }; // after the reading
        QSignalSpy failed(&keeper, &TokenKeeper::storingFailed);
        QVERIFY(refresh(keeper, keeper.token()));
        QCOMPARE(failed.size(), 1);
        QVERIFY(keeper.isInMemoryOnly());
        provider.twist = {};
        ::kill(m_daemon, SIGCONT);
        QVERIFY(refresh(keeper, keeper.token())); // with the newer one, which is stored at last
        QVERIFY(!keeper.isInMemoryOnly());
        QVERIFY(kept()->secret() != stored);
        QVERIFY(provider.isLive(kept()->secret()));
        QCOMPARE(provider.reuses, 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
