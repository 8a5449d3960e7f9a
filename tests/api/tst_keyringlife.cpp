// SPDX-License-Identifier: GPL-3.0-or-later
// A keyring as it behaves over a day: locked, unlocked, killed, started again.
#include "api/tokenstore.h"
#include "api/wait.h"
#include "support/canary.h"
#include "support/keyring.h"
#include "support/keyringprompter.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString connection = u"Production"_s;

using Read = Result<Token, TokenStoreError>;

/// 6 KB, so that it lies in pieces.
Token bigToken()
{
    QByteArray secret = canary;
    for (int i = 0; secret.size() < 6'144; ++i)
        secret += QByteArray::number(i * 7919);
    return Token(secret);
}

} // namespace

/// Runs under with-keyring.sh, on a keyring of its own.
class TestKeyringLife : public QObject
{
    Q_OBJECT

private:
    TokenStore m_store { u"audit-console-test"_s };

    Read read()
    {
        return *answerOf<Token, TokenStoreError>(
            [&](auto handler) { return m_store.read(connection, std::move(handler)); });
    }
    bool write(const Token &token)
    {
        const auto written = answerOf<Done, TokenStoreError>(
            [&](auto handler) { return m_store.write(connection, token, std::move(handler)); });
        return written && *written;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AUDIT_KEYRING_PID"), "start it with with-keyring.sh");
    }

    void init()
    {
        if (Keyring::daemon() <= 1 || Keyring::isLocked())
            QVERIFY(Keyring::unlock());
        QVERIFY(write(bigToken()));
    }

    void aLockedKeyringGivesNothingAndLosesNothing()
    {
        QVERIFY(Keyring::lock());
        const Read locked = read();
        QVERIFY(!locked);
        QVERIFY(locked.error().fault != TokenStoreFault::Damaged);
        QVERIFY(Keyring::unlock());
        const Read unlocked = read();
        QVERIFY(unlocked.has_value());
        QVERIFY(*unlocked == bigToken());
    }

    void aLockedKeyringTakesNothingAndKeepsWhatItHad()
    {
        QVERIFY(Keyring::lock());
        QVERIFY(!write(Token("another")));
        QVERIFY(Keyring::unlock());
        QVERIFY(*read() == bigToken());
    }

    void aPasswordWindowThatIsClosedIsNoSignOut()
    {
        const KeyringPrompter person;
        QVERIFY(person.isThere());
        QVERIFY(Keyring::lock());
        const Read closed = read();
        QVERIFY(!closed);
        QVERIFY(person.asked() > 0);
        QCOMPARE(closed.error().fault, TokenStoreFault::NotFound); // which is never taken for "signed out"
        QVERIFY(!write(Token("another")));
        QVERIFY(Keyring::isLocked());
        QVERIFY(Keyring::unlock());
        QVERIFY(*read() == bigToken());
    }

    void aPasswordWindowThatStaysOpenHoldsNothingUp()
    {
        KeyringPrompter person;
        person.wait();
        QVERIFY(Keyring::lock());
        const Read open = read();
        QVERIFY(!open);
        QVERIFY(person.asked() > 0);
        QCOMPARE(open.error().fault, TokenStoreFault::TimedOut);
        person.close();
        QTRY_VERIFY(!person.isShown());
        QVERIFY(Keyring::unlock());
        QTRY_VERIFY(read().has_value());
        QVERIFY(*read() == bigToken());
    }

    void theWrongPasswordOpensNothing()
    {
        QVERIFY(Keyring::lock());
        QVERIFY(Keyring::unlock("wrong"));
        QVERIFY(Keyring::isLocked());
        QVERIFY(!read());
        QVERIFY(Keyring::unlock());
        QVERIFY(*read() == bigToken());
    }

    void aKilledKeyringIsSaidInTime()
    {
        QVERIFY(Keyring::end(SIGKILL));
        const Read gone = read();
        QVERIFY(!gone);
        QVERIFY(gone.error().fault != TokenStoreFault::Damaged);
    }

    void aKeyringThatWasStartedAgainHasItAll()
    {
        QVERIFY(Keyring::end(SIGKILL));
        QVERIFY(Keyring::unlock());
        QTRY_VERIFY(read().has_value());
        QVERIFY(*read() == bigToken());
    }

    void aKeyringThatGoesMidWayLeavesAWholeToken()
    {
        const Token next(QByteArray(3000, 'n'));
        const pid_t process = Keyring::daemon();
        std::optional<Result<Done, TokenStoreError>> written;
        const PendingCall call = m_store.write(
            connection, next, [&written](const Result<Done, TokenStoreError> &answer) { written = answer; });
        QCoreApplication::processEvents(); // the first steps are on their way
        ::kill(process, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 20'000);
        QVERIFY(Keyring::unlock());
        QTRY_VERIFY(read().has_value());
        const Token after = *read();
        QVERIFY(after == bigToken() || after == next);
    }
};

QTEST_GUILESS_MAIN(TestKeyringLife)
#include "tst_keyringlife.moc"
