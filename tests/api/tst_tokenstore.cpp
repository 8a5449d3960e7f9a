// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keychain.h"
#include "api/tokenpieces.h"
#include "api/tokenstore.h"
#include "api/wait.h"
#include "support/canary.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"audit-console-test"_s;
const QString connection = u"Production / EU"_s;

using Read = Result<Token, TokenStoreError>;
using Written = Result<Done, TokenStoreError>;

Token tokenOf(int bytes)
{
    QByteArray secret = Testing::canary;
    for (int i = 0; secret.size() < bytes; ++i)
        secret += QByteArray::number(i * 7919);
    return Token(secret.left(bytes));
}

} // namespace

Q_DECLARE_METATYPE(Audit::TokenStoreFault)

/// Runs under with-keyring.sh, on a keyring of its own.
class TestTokenStore : public QObject
{
    Q_OBJECT

private:
    TokenStore m_store { service };

    Read read(const QString &name = connection)
    {
        return *answerOf<Token, TokenStoreError>([&](auto h) { return m_store.read(name, std::move(h)); });
    }
    Written write(const Token &token, const QString &name = connection)
    {
        return *answerOf<Done, TokenStoreError>(
            [&](auto h) { return m_store.write(name, token, std::move(h)); });
    }
    Written remove(const QString &name = connection)
    {
        return *answerOf<Done, TokenStoreError>([&](auto h) { return m_store.remove(name, std::move(h)); });
    }

    /// One entry as the keychain holds it.
    static Keychain::Answer entry(const QString &key)
    {
        return *answerOf<QString, TokenStoreError>([&](auto handler) {
            Keychain(service).read(key)(handler);
            return PendingCall();
        });
    }
    static void setEntry(const QString &key, const QString &text)
    {
        (void)answerOf<QString, TokenStoreError>([&](auto handler) {
            Keychain(service).write(key, text)(handler);
            return PendingCall();
        });
    }
    static QStringList pieceKeys()
    {
        const auto text = entry(connection);
        const auto header = text ? TokenPieces::parse(*text) : std::nullopt;
        return header ? header->keys(connection) : QStringList();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("AUDIT_KEYRING_PID"), "start it with with-keyring.sh");
    }

    void cleanup() { QVERIFY(remove().has_value()); }

    void findsNothingWhereNothingWasKept()
    {
        const Read token = read();
        QVERIFY(!token);
        QCOMPARE(token.error().fault, TokenStoreFault::NotFound);
    }

    void givesBackWhatItWasGiven_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("pieces");
        QTest::newRow("short") << 1 << 0;
        QTest::newRow("fits one entry") << 1000 << 0;
        QTest::newRow("one byte more") << 1001 << 2;
        QTest::newRow("6 KB") << 6 * 1024 << 7;
        QTest::newRow("the longest") << 16 * 1024 << 17;
    }

    void givesBackWhatItWasGiven()
    {
        QFETCH(int, bytes);
        QFETCH(int, pieces);
        QVERIFY(write(tokenOf(bytes)).has_value());
        const QStringList keys = pieceKeys();
        QCOMPARE(keys.size(), pieces);
        for (const QString &key : keys)
            QVERIFY(entry(key)->size() <= 1000);
        const Read token = read();
        QVERIFY(token.has_value());
        QVERIFY(*token == tokenOf(bytes));
    }

    void keepsConnectionsApart()
    {
        QVERIFY(write(tokenOf(3000)).has_value());
        QVERIFY(write(tokenOf(20), u"other"_s).has_value());
        QVERIFY(remove(u"other"_s).has_value());
        QVERIFY(*read() == tokenOf(3000));
        QVERIFY(!read(u"other"_s));
    }

    void leavesNoPieceBehind_data()
    {
        QTest::addColumn<int>("next"); // bytes of the token that replaces it; 0 removes it
        QTest::newRow("replaced by a short one") << 30;
        QTest::newRow("replaced by a long one") << 2500;
        QTest::newRow("removed") << 0;
    }

    void leavesNoPieceBehind()
    {
        QFETCH(int, next);
        QVERIFY(write(tokenOf(6 * 1024)).has_value());
        const QStringList keys = pieceKeys();
        QCOMPARE(keys.size(), 7);
        QVERIFY(next == 0 ? remove().has_value() : write(tokenOf(next)).has_value());
        for (const QString &key : keys)
            QCOMPARE(entry(key).error().fault, TokenStoreFault::NotFound);
        if (next == 0)
            QCOMPARE(read().error().fault, TokenStoreFault::NotFound);
        else
            QVERIFY(*read() == tokenOf(next));
    }

    void neverGivesACutToken_data()
    {
        QTest::addColumn<QString>("pieceText"); // of the third piece; null removes it
        QTest::newRow("piece gone") << QString();
        QTest::newRow("piece changed") << QString(1000, u'x');
        QTest::newRow("piece empty") << u""_s;
    }

    void neverGivesACutToken()
    {
        QFETCH(QString, pieceText);
        QVERIFY(write(tokenOf(4000)).has_value());
        const QString key = pieceKeys().at(2);
        if (pieceText.isNull()) {
            (void)answerOf<QString, TokenStoreError>([&](auto handler) {
                Keychain(service).remove(key)(handler);
                return PendingCall();
            });
        } else {
            setEntry(key, pieceText);
        }
        const Read token = read();
        QVERIFY(!token);
        QCOMPARE(token.error().fault, TokenStoreFault::Damaged);
    }

    void refusesAnEntryThatIsNoToken()
    {
        setEntry(connection, u"line\r\nbreak"_s);
        QCOMPARE(read().error().fault, TokenStoreFault::Damaged);
        QVERIFY(!write(Token("line\r\nbreak")).has_value());
    }

    void saysNothingToADroppedCall()
    {
        bool answered = false;
        (void)m_store.write(connection, tokenOf(2500), [&](const Written &) { answered = true; });
        QVERIFY(entry(u"asked after it"_s).error().fault == TokenStoreFault::NotFound);
        QTRY_VERIFY(read().has_value()); // the job ran to its end all the same
        QVERIFY(!answered);
    }

    void mayBeReplacedByItsOwnHandler()
    {
        QVERIFY(write(tokenOf(10)).has_value());
        int answers = 0;
        PendingCall call;
        call = m_store.read(connection, [&](const Read &) {
            ++answers;
            call = m_store.read(connection, [&](const Read &) {
                ++answers;
                call.cancel();
            });
        });
        QTRY_COMPARE(answers, 2);
    }

    void answersInTimeWhereTheKeychainHangs()
    {
        QVERIFY(write(tokenOf(10)).has_value());
        const pid_t daemon = qEnvironmentVariableIntValue("AUDIT_KEYRING_PID");
        QVERIFY(daemon > 1);
        TokenStore impatient(service, nullptr, 200ms);
        QCOMPARE(::kill(daemon, SIGSTOP), 0);
        int answers = 0;
        std::optional<TokenStoreFault> fault;
        PendingCall call = impatient.read(connection, [&](const Read &token) {
            ++answers;
            if (!token)
                fault = token.error().fault;
        });
        const bool answered = QTest::qWaitFor([&] { return answers > 0; }, 5000);
        QCOMPARE(::kill(daemon, SIGCONT), 0);
        QVERIFY(answered);
        QCOMPARE(fault, std::optional(TokenStoreFault::TimedOut));
        QVERIFY(!call.isRunning());
        QVERIFY(*read() == tokenOf(10)); // queued behind the late one, whose answer nobody hears
        QCOMPARE(answers, 1);
    }

    void writesTheTokenIntoNoFile()
    {
        const Token token = tokenOf(3000);
        QVERIFY(write(token).has_value());
        int files = 0;
        QDirIterator home(
            qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (home.hasNext()) {
            QFile file(home.next());
            if (!file.open(QFile::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains(token.secret().left(12)), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0); // the keyring itself, encrypted
    }

    void tellsFaultsApart_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("text");
        QTest::addColumn<TokenStoreFault>("fault");
        QTest::newRow("not there") << 1 << QString() << TokenStoreFault::NotFound;
        QTest::newRow("denied by the person") << 3 << QString() << TokenStoreFault::Refused;
        QTest::newRow("denied") << 4 << QString() << TokenStoreFault::Refused;
        QTest::newRow("no backend") << 5 << QString() << TokenStoreFault::NoKeychain;
        QTest::newRow("no bus") << 7 << u"Cannot autolaunch D-Bus without X11 $DISPLAY"_s
                                << TokenStoreFault::NoKeychain;
        QTest::newRow("no service")
            << 7 << u"The name org.freedesktop.secrets was not provided by any .service files"_s
            << TokenStoreFault::NoKeychain;
        QTest::newRow("the window that makes the keyring was closed")
            << 7 << u"Object does not exist at path “/org/freedesktop/secrets/collection/login”"_s
            << TokenStoreFault::Refused;
        QTest::newRow("no libsecret") << 7 << u"Unknown error"_s << TokenStoreFault::NoKeychain;
        QTest::newRow("something else") << 7 << u"The moon is full"_s << TokenStoreFault::Other;
        QTest::newRow("could not delete") << 2 << QString() << TokenStoreFault::Other;
    }

    void tellsFaultsApart()
    {
        QFETCH(int, error);
        QFETCH(QString, text);
        QFETCH(TokenStoreFault, fault);
        QCOMPARE(keychainFault(error, text), fault);
    }
};

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
