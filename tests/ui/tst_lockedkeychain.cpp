// SPDX-License-Identifier: GPL-3.0-or-later
// The window and a real keyring that is locked, hangs, or is gone.
#include "api/wait.h"
#include "messagebar.h"
#include "support/canary.h"
#include "support/keyring.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"
#include "ui/windowtest.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPushButton>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"Production"_s;

} // namespace

/// Runs under with-keyring.sh, on a keyring of its own.
class TestLockedKeychain : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    TokenStore m_tokens;

    MessageBar *problem() { return childOf<MessageBar>(*m_window, u"firstRunProblem"_s); }
    MessageBar *notice() { return childOf<MessageBar>(*m_window, u"firstRunNotice"_s); }
    static void press(QWidget &bar)
    {
        QTest::mouseClick(childOf<QPushButton>(bar, u"barAction"_s), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AUDIT_KEYRING_PID"), "start it with with-keyring.sh");
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->answerWith(threeEntries);
        if (Keyring::daemon() <= 1 || Keyring::isLocked())
            QVERIFY(Keyring::unlock());
        const auto written = answerOf<Done, TokenStoreError>([this](auto handler) {
            return m_tokens.write(connectionName, Token(canary), std::move(handler));
        });
        QVERIFY(written && *written);
        Connection connection;
        connection.name = connectionName;
        connection.server = m_server->url();
        connection.expectsToken = true;
        ConnectionList().save(connection);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void aLockedKeyringIsNoSignOut()
    {
        QVERIFY(Keyring::lock());
        m_window->opener().openConnection(connectionName);
        QTRY_VERIFY_WITH_TIMEOUT(problem()->isVisible(), 15'000);
        QVERIFY(ConnectionList().find(connectionName)->expectsToken);
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(Keyring::unlock());
        press(*problem());
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().entries().rowCount(), 3, 15'000);
        QCOMPARE(
            m_server->requests().constLast().headers.value("authorization"), QByteArray("Bearer ") + canary);
    }

    /// Somebody removed it with the system's own keychain program.
    void anEntryThatIsGoneLeadsToANewToken()
    {
        const auto removed = answerOf<Done, TokenStoreError>(
            [this](auto handler) { return m_tokens.remove(connectionName, std::move(handler)); });
        QVERIFY(removed && *removed);
        m_window->opener().openConnection(connectionName);
        QTRY_VERIFY_WITH_TIMEOUT(problem()->isVisible(), 15'000);
        QTest::mouseClick(childOf<QPushButton>(*problem(), u"barOther"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"tokenDialog"_s));
        QVERIFY(m_server->requests().isEmpty());
    }

    void aConnectionThatIsRemovedIsOpenNoLonger()
    {
        m_window->opener().openConnection(connectionName);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().entries().rowCount(), 3, 15'000);
        const Connection connection = *ConnectionList().find(connectionName);
        ConnectionList().remove(connectionName);
        m_window->opener().forgetTokens(connection);
        QVERIFY(!m_window->workspace().isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->opener().isLeaving(), 15'000);
        const auto read = answerOf<Token, TokenStoreError>(
            [this](auto handler) { return m_tokens.read(connectionName, std::move(handler)); });
        QVERIFY(read && !*read);
        QVERIFY(!ConnectionList().find(connectionName));
    }

    void aHangingKeyringHoldsNothingUp()
    {
        const pid_t daemon = Keyring::daemon();
        QCOMPARE(::kill(daemon, SIGSTOP), 0);
        QElapsedTimer clock;
        clock.start();
        m_window->opener().openConnection(connectionName);
        QVERIFY(clock.elapsed() < 1000);
        const bool isTold = QTest::qWaitFor([this] { return notice()->isVisible(); }, 15'000);
        const QString said = notice()->text();
        press(*notice());
        const bool isFree = childOf<QPushButton>(*m_window, u"openSample"_s)->isEnabled();
        QCOMPARE(::kill(daemon, SIGCONT), 0);
        QVERIFY(isTold && isFree);
        QVERIFY2(said.contains(u"has not answered yet"_s), qPrintable(said));
        QVERIFY(!notice()->isVisible());
        QVERIFY(ConnectionList().find(connectionName)->expectsToken);
        QVERIFY(!m_window->workspace().isOpen());
    }

    void signingOutEmptiesTheKeyring()
    {
        m_window->opener().openConnection(connectionName);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().entries().rowCount(), 3, 15'000);
        m_window->opener().signOut();
        const auto isGone = [this] {
            const auto read = answerOf<Token, TokenStoreError>(
                [this](auto handler) { return m_tokens.read(connectionName, std::move(handler)); });
            return read && !*read && read->error().fault == TokenStoreFault::NotFound;
        };
        QTRY_VERIFY(isGone());
        QVERIFY(!ConnectionList().find(connectionName)->expectsToken);
    }
};

QTEST_MAIN(TestLockedKeychain)
#include "tst_lockedkeychain.moc"
