// SPDX-License-Identifier: GPL-3.0-or-later
// A keyring as it behaves over a day: locked, unlocked, killed, started again.
#include "api/tokenstore.h"
#include "api/wait.h"
#include "support/canary.h"
#include "support/keyring.h"
#include "support/keyringprompter.h"

#include <QDir>
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

/// The keyrings' files put aside while this lives, with no daemon that has read them.
class KeptKeyrings
{
public:
    KeptKeyrings() { m_isAside = QDir().rename(place(), aside()); }
    ~KeptKeyrings()
    {
        Keyring::end(SIGKILL);
        QDir(place()).removeRecursively();
        QDir().rename(aside(), place());
    }
    Q_DISABLE_COPY_MOVE(KeptKeyrings)

    bool isAside() const { return m_isAside; }

private:
    static QString place() { return qEnvironmentVariable("HOME") + u"/data/keyrings"_s; }
    static QString aside() { return place() + u".aside"_s; }

    bool m_isAside = false;
};

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
    Result<Done, TokenStoreError> tryWrite(const Token &token)
    {
        return *answerOf<Done, TokenStoreError>(
            [&](auto handler) { return m_store.write(connection, token, std::move(handler)); });
    }
    bool write(const Token &token) { return tryWrite(token).has_value(); }

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
        const auto notWritten = tryWrite(Token("another"));
        QVERIFY(!notWritten);
        QCOMPARE(notWritten.error().fault, TokenStoreFault::Refused);
        QVERIFY(Keyring::isLocked());
        QVERIFY(Keyring::unlock());
        QVERIFY(*read() == bigToken());
    }

    /// As on a new account, or where somebody forgot the password and began anew.
    void aKeyringThatIsNotMadeIsNoAbsentKeychain()
    {
        const KeyringPrompter person;
        QVERIFY(person.isThere());
        QVERIFY(Keyring::end(SIGKILL));
        KeptKeyrings kept;
        QVERIFY(kept.isAside());
        const auto written = tryWrite(Token("another"));
        QVERIFY(!written);
        QVERIFY(person.asked() > 0);
        QCOMPARE(written.error().fault, TokenStoreFault::Refused);
        const Read again = read();
        QVERIFY(!again);
        QVERIFY(again.error().fault != TokenStoreFault::NoKeychain);
        const auto second = tryWrite(Token("another"));
        QVERIFY(!second);
        QCOMPARE(second.error().fault, TokenStoreFault::Refused);
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
