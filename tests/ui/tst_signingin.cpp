// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in through the window: a provider, a browser, and a real keyring.
#include "exportbar.h"
#include "messagebar.h"
#include "service/mint.h"
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signinpage.h"
#include "tables/fixture.h"
#include "ui/windowtest.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Runs under with-keyring.sh, on a keyring of its own.
class TestSigningIn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<TestBrowser> m_browser;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;
    bool m_takesTokens = true; ///< the audit API
    QByteArray m_refused; ///< a token that it takes no longer
    bool m_refusesLater = false; ///< the one that is there, from the second page on

    EntryTableModel &entries() { return m_window->workspace().entries(); }
    QString textOf(const QString &label) { return childOf<QLabel>(*m_window, label)->text(); }
    MessageBar *problem() { return childOf<MessageBar>(*m_window, u"signInProblem"_s); }
    QPushButton *button(const QString &name) { return childOf<QPushButton>(*m_window, name); }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    static QString key() { return u"Production [sign-in]"_s; }

    ScriptedReply api(const ScriptedRequest &request)
    {
        if (m_refusesLater && request.number(u"page"_s) > 1) {
            m_refused = m_provider->accessTokens.constLast();
            m_refusesLater = false;
        }
        const QByteArray sent = request.headers.value("authorization").mid(int(qstrlen("Bearer ")));
        if (!m_takesTokens || sent == m_refused || !m_provider->accessTokens.contains(sent))
            return ScriptedReply::json(R"({"detail":"Token expired"})", 401);
        return threeEntries(request);
    }

    /// Nobody drives the browser in these tests before it is told to.
    void openConnection(bool browserWorks = true)
    {
        m_window->signIn().setBrowser([this, browserWorks](const QUrl &address) {
            m_opened += address;
            return browserWorks;
        });
        m_window->opener().openConnection(u"Production"_s);
    }
    void signIn()
    {
        openConnection();
        QTRY_COMPARE(m_opened.size(), 1);
        m_browser->open(m_opened.takeFirst());
        QTRY_COMPARE_WITH_TIMEOUT(entries().rowCount(), 3, 15'000);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AUDIT_KEYRING_PID"), "start it with with-keyring.sh");
        m_settings = std::make_unique<OwnSettings>();
        m_provider = std::make_unique<TestProvider>();
        m_provider->elsewhere = [this](const ScriptedRequest &request) { return api(request); };
        m_browser = std::make_unique<TestBrowser>();
        m_takesTokens = true;
        m_refused.clear();
        m_refusesLater = false;
        m_opened.clear();
        const SignInSettings settings = m_provider->settings();
        Connection connection;
        connection.name = u"Production"_s;
        connection.server = m_provider->url();
        connection.clientId = settings.clientId;
        connection.loopbackPort = settings.port;
        connection.tenant = settings.tenant;
        ConnectionList().save(connection);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        TokenStore store;
        (void)answerOf<Done, TokenStoreError>(
            [&store](auto handler) { return store.remove(key(), std::move(handler)); });
    }

    void leadsThroughTheBrowserToTheEntries()
    {
        openConnection();
        QTRY_COMPARE(m_opened.size(), 1);
        const QString address = childOf<QLineEdit>(*m_window, u"signInAddress"_s)->text();
        QCOMPARE(address, m_opened.constFirst().toString(QUrl::FullyEncoded));
        QVERIFY(address.contains(u"code_challenge_method=S256"_s));
        QVERIFY2(textOf(u"signInClock"_s).contains(u"4:5"_s) || textOf(u"signInClock"_s).contains(u"5:00"_s),
            qPrintable(textOf(u"signInClock"_s)));
        press(u"copyAddress"_s);
        QCOMPARE(QApplication::clipboard()->text(), address);
        press(u"openAgain"_s);
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.at(0), m_opened.at(1));
        m_browser->open(m_opened.constFirst());
        QTRY_COMPARE_WITH_TIMEOUT(entries().rowCount(), 3, 15'000);
        QCOMPARE(textOf(u"statusToken"_s), u"sign-in: keychain"_s);
        const Connection connection = *ConnectionList().find(u"Production"_s);
        QVERIFY(connection.expectsToken);
        QVERIFY(!connection.issuer.isEmpty());
    }

    void theNextStartNeedsNoBrowser()
    {
        signIn();
        m_window.reset();
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
        openConnection();
        QTRY_COMPARE_WITH_TIMEOUT(entries().rowCount(), 3, 15'000);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(m_provider->refreshes, 1);
    }

    void cancelLeadsBack()
    {
        openConnection();
        QTRY_COMPARE(m_opened.size(), 1);
        press(u"cancelSignIn"_s);
        QTRY_VERIFY(button(u"openSample"_s)->isVisible());
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);
        openConnection(); // the port is free again
        QTRY_COMPARE(m_opened.size(), 2);
    }

    void aFaultSaysWhatItIsAndMayBeTriedAgain()
    {
        m_provider->twist.idClaims = [](QJsonObject &claims) { claims[u"nonce"_s] = u"another"_s; };
        openConnection();
        QTRY_COMPARE(m_opened.size(), 1);
        m_browser->open(m_opened.takeFirst());
        QTRY_VERIFY(problem()->isVisible() && button(u"signInAgain"_s)->isVisible());
        QVERIFY(problem()->text().size() > 20);
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);
        QVERIFY(!m_window->workspace().isOpen());
        m_provider->twist = {};
        press(u"signInAgain"_s);
        QTRY_COMPARE(m_opened.size(), 1);
        m_browser->open(m_opened.takeFirst());
        QTRY_COMPARE_WITH_TIMEOUT(entries().rowCount(), 3, 15'000);
    }

    void saysWhereNoBrowserOpens()
    {
        openConnection(false);
        QTRY_VERIFY(problem()->isVisible());
        QVERIFY(problem()->text().contains(u"Copy the address"_s));
        QVERIFY(button(u"copyAddress"_s)->isEnabled());
    }

    void signingInAgainKeepsWhatIsOnTheScreen()
    {
        signIn();
        m_takesTokens = false;
        m_provider->twist.tokenReply
            = [] { return ScriptedReply::json(R"({"error":"invalid_grant"})", 400); };
        m_window->workspace().ask({});
        auto *bar = childOf<MessageBar>(*m_window, u"questionError"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 15'000);
        m_provider->twist = {};
        m_takesTokens = true;
        QTest::mouseClick(childOf(*bar, u"barAction"_s), Qt::LeftButton);
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(entries().rowCount(), 3);
        m_browser->open(m_opened.takeFirst());
        QTRY_COMPARE_WITH_TIMEOUT(entries().state(), EntryTableModel::State::Ready, 15'000);
        QCOMPARE(entries().rowCount(), 3);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"toolBar"_s)->isVisible());
        QVERIFY(!childOf(*m_window, u"signInPage"_s)->isVisible());
    }

    void anExportOutlivesItsToken()
    {
        signIn();
        m_refusesLater = true;
        ExportRequest request;
        request.server = m_provider->url();
        request.token = m_window->workspace().token();
        request.path = m_settings->path() + u"/entries.csv"_s;
        request.columns = { Field::Id };
        request.lagUs = 0;
        request.perPage = 1;
        request.limits.tries = 1;
        const ExportBar *bar = m_window->exports().start(request);
        QTRY_COMPARE_WITH_TIMEOUT(bar->state(), ExportBar::State::Saved, 20'000);
        QCOMPARE(m_provider->refreshes, 1);
        QVERIFY(!m_refused.isEmpty());
        QVERIFY(m_window->workspace().token().secret() != m_refused);
    }

    void signingOutTellsTheServiceAndEmptiesTheKeychain()
    {
        signIn();
        childOf<QAction>(*m_window, u"signOut"_s)->trigger();
        auto *notice = childOf<MessageBar>(*m_window, u"firstRunNotice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 15'000);
        QVERIFY2(notice->text().contains(u"at the service"_s), qPrintable(notice->text()));
        QCOMPARE(m_provider->revocations, 1);
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);
        TokenStore store;
        const auto read = answerOf<Token, TokenStoreError>(
            [&store](auto handler) { return store.read(key(), std::move(handler)); });
        QVERIFY(read && !*read);
        QCOMPARE(read->error().fault, TokenStoreFault::NotFound);
    }

    void aWindowThatClosesSignsOutFirst()
    {
        signIn();
        childOf<QAction>(*m_window, u"signOut"_s)->trigger();
        m_window->close();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 15'000);
        QCOMPARE(m_provider->revocations, 1);
        TokenStore store;
        const auto read = answerOf<Token, TokenStoreError>(
            [&store](auto handler) { return store.read(key(), std::move(handler)); });
        QVERIFY(read && !*read);
        QCOMPARE(read->error().fault, TokenStoreFault::NotFound);
    }

    /// What the next start looks for there is the browser's sign-in.
    void aPastedTokenIsNotKeptWhereTheBrowserLeadsIn()
    {
        ConnectionList().save(*ConnectionList().find(u"Production"_s));
        const Connection production = *ConnectionList().find(u"Production"_s);
        QVERIFY(!production.clientId.isEmpty());
        m_window->opener().openWith(production, Token("eyJhbGciOiJub25lIn0.e30."), true);
        QTRY_VERIFY(m_window->workspace().isOpen());
        QCOMPARE(m_window->workspace().source().tokenNote, u"token: this session only"_s);
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);
    }
};

QTEST_MAIN(TestSigningIn)
#include "tst_signingin.moc"
