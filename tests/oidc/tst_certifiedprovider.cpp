// SPDX-License-Identifier: GPL-3.0-or-later
#include "oidc/providerprocess.h"
#include "signin/attempt.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signin/tokenkeeper.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// A person at a browser, who signs in and agrees. What stands on the last page, or what went wrong.
QJsonObject visit(const QUrl &address, const QUrl &end, QString &problem)
{
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    QProcess browser;
    browser.start(u"node"_s,
        { QStringLiteral(AUDIT_OIDC "/chromium.mjs"), chromium, address.toString(QUrl::FullyEncoded),
            end.toString() });
    if (!QTest::qWaitFor([&] { return browser.state() == QProcess::NotRunning; }, 90'000))
        browser.kill();
    problem = QString::fromUtf8(browser.readAllStandardError());
    return QJsonDocument::fromJson(browser.readAllStandardOutput()).object();
}

} // namespace

/// Against providers that nobody here wrote, in both flavours of addresses, over a real keyring.
class TestCertifiedProvider : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring;
    const QString m_key = u"Production"_s;
    const QString m_entry = m_key + u" [sign-in]"_s;

    static void addFlavours()
    {
        QTest::addColumn<QString>("tenant");
        QTest::newRow("platform") << QString();
        QTest::newRow("tenant") << u"widget"_s;
    }

    static SignInSettings settingsFor(const ProviderProcess &provider, quint16 port, const QString &tenant)
    {
        SignInSettings settings;
        settings.server = provider.url();
        settings.tenant = tenant;
        settings.clientId = u"audit-console"_s;
        settings.port = port;
        return settings;
    }

    Result<Token> refresh(TokenKeeper &keeper, const Token &old)
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
    static bool adopt(TokenKeeper &keeper, const Grant &grant)
    {
        return answerOf<Done, TokenStoreError>([&](auto handler) {
            return keeper.adopt(grant, std::move(handler));
        })->has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("not run: there is no node");
    }
    void cleanup() { QVERIFY(m_keyring.remove(m_entry)); }

    void signsInThroughARealPage_data() { addFlavours(); }
    void signsInThroughARealPage()
    {
        if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
            QSKIP("not run: there is no chromium");
        QFETCH(QString, tenant);
        const quint16 port = freePort();
        ProviderProcess provider;
        QVERIFY2(provider.start(u"certified.mjs"_s, port), qPrintable(provider.problem()));
        const SignInSettings settings = settingsFor(provider, port, tenant);
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting() || attempt.outcome);
        QVERIFY2(attempt.isWaiting(), "it does not come to the browser");
        QString problem;
        const QJsonObject page = visit(attempt.signIn.address(), attempt.signIn.redirect(), problem);
        QVERIFY2(page[u"text"_s].toString().contains(u"You can close this tab"_s), qPrintable(problem));
        QCOMPARE(page[u"language"_s].toString(), u"en"_s);
        QVERIFY(page[u"background"_s].toString() != u"rgba(0, 0, 0, 0)"_s); // our style passes our policy
        QTRY_VERIFY(attempt.outcome);
        QVERIFY2(*attempt.outcome, *attempt.outcome ? "" : qPrintable(signInLine(attempt.outcome->error())));
        const Grant &grant = **attempt.outcome;
        QCOMPARE(grant.facts.email, u"ada@example.com"_s);
        QCOMPARE(grant.facts.role, u"tenant_admin"_s);
        QVERIFY(grant.facts.scopes.contains(u"admin:read"_s));
        QVERIFY(!grant.provider.revocation.isEmpty());

        KeptSignIn kept { settings, m_key, true };
        TokenKeeper keeper(kept, m_keyring.store);
        QVERIFY(adopt(keeper, grant));
        const Token first = *m_keyring.read(m_entry);
        for (int round = 0; round < 3; ++round) { // each refresh token is for one use
            const Token before = *m_keyring.read(m_entry);
            QVERIFY(refresh(keeper, keeper.token()));
            QVERIFY(*m_keyring.read(m_entry) != before);
        }
        const Token last = *m_keyring.read(m_entry);
        QCOMPARE(signOut(keeper).revocation, SignOutReport::Revocation::Revoked);
        QVERIFY(m_keyring.isEmpty(m_entry));

        QVERIFY(m_keyring.write(m_entry, last.secret())); // revoked indeed
        TokenKeeper after(kept, m_keyring.store);
        QCOMPARE(refresh(after, {}).error().kind, ErrorKind::SignedOut);
        QVERIFY(m_keyring.isEmpty(m_entry));
        QVERIFY(first != last);
    }

    /// The provider ends the whole sign-in when an old refresh token comes again, and we end it cleanly.
    void endsWhenAnOldTokenComesAgain()
    {
        if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
            QSKIP("not run: there is no chromium");
        const quint16 port = freePort();
        ProviderProcess provider;
        QVERIFY2(provider.start(u"certified.mjs"_s, port), qPrintable(provider.problem()));
        const SignInSettings settings = settingsFor(provider, port, {});
        Attempt attempt(settings);
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        QString problem;
        visit(attempt.signIn.address(), attempt.signIn.redirect(), problem);
        QTRY_VERIFY(attempt.outcome);
        QVERIFY(*attempt.outcome);
        const KeptSignIn kept { settings, m_key, true };
        TokenKeeper keeper(kept, m_keyring.store);
        QVERIFY(adopt(keeper, **attempt.outcome));
        const QByteArray old = m_keyring.read(m_entry)->secret();
        QVERIFY(refresh(keeper, keeper.token()));
        QVERIFY(m_keyring.write(m_entry, old));
        QCOMPARE(refresh(keeper, keeper.token()).error().kind, ErrorKind::SignedOut);
        QVERIFY(m_keyring.isEmpty(m_entry));
    }

    void signsInAtAMockServer_data() { addFlavours(); }
    void signsInAtAMockServer()
    {
        QFETCH(QString, tenant);
        const quint16 port = freePort();
        ProviderProcess provider;
        QVERIFY2(provider.start(u"mock.mjs"_s, port), qPrintable(provider.problem()));
        const SignInSettings settings = settingsFor(provider, port, tenant);
        Attempt attempt(settings);
        TestBrowser browser;
        attempt.signIn.start();
        QTRY_VERIFY(attempt.isWaiting());
        browser.open(attempt.signIn.address());
        QTRY_VERIFY(attempt.outcome);
        QVERIFY2(*attempt.outcome, *attempt.outcome ? "" : qPrintable(signInLine(attempt.outcome->error())));
        const KeptSignIn kept { settings, m_key, true };
        TokenKeeper keeper(kept, m_keyring.store);
        QVERIFY(adopt(keeper, **attempt.outcome));
        const Token before = *m_keyring.read(m_entry);
        QVERIFY(refresh(keeper, keeper.token()));
        QVERIFY(*m_keyring.read(m_entry) != before);
        QCOMPARE(signOut(keeper).revocation, SignOutReport::Revocation::Revoked);
    }
};

QTEST_GUILESS_MAIN(TestCertifiedProvider)
#include "tst_certifiedprovider.moc"
