// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keychain.h"
#include "api/wait.h"
#include "export/manifestkey.h"

#include <QSet>
#include <QTest>

#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString keyEntry = u"export signing key"_s;
const QString probeEntry = u"export signing key probe"_s;

using Fetched = Result<ManifestKey, TokenStoreError>;

} // namespace

/// Runs under with-keyring.sh, on a keyring of its own; each test has a service name of its own.
class TestManifestKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAKeyOnce();
    void givesTwoThatAskTogetherTheSame();
    void makesNoneToCheckASignature();
    void neverReplacesADamagedKey_data();
    void neverReplacesADamagedKey();
    void answersInTimeWhereTheKeychainHangs();
    void staysSilentWhenDropped();

private:
    Fetched fetch(KeyWish wish) const
    {
        return *answerOf<ManifestKey, TokenStoreError>([&](auto handler) {
            return fetchManifestKey(std::move(handler), wish, { service(), 10s });
        });
    }
    Keychain::Answer run(const Keychain::Step &step) const
    {
        return *answerOf<QString, TokenStoreError>([&](auto handler) {
            step(handler);
            return PendingCall();
        });
    }
    Keychain::Answer entry(const QString &name) const { return run(Keychain(service()).read(name)); }
    QString service() const { return u"audit-key-"_s + QString::fromLatin1(QTest::currentTestFunction()); }
};

void TestManifestKey::makesAKeyOnce()
{
    const Fetched first = fetch(KeyWish::MakeIfNone);
    QVERIFY(first);
    QVERIFY(first->isUsable());
    QVERIFY(QSet<char>(first->secret.begin(), first->secret.end()).size() > 8);
    QCOMPARE(*entry(keyEntry), QString::fromLatin1(first->secret.toHex()));
    QVERIFY(!entry(probeEntry));
    const Fetched second = fetch(KeyWish::MakeIfNone);
    QVERIFY(second);
    QCOMPARE(second->secret, first->secret);
    QCOMPARE(fetch(KeyWish::ReadOnly)->secret, first->secret);
}

void TestManifestKey::givesTwoThatAskTogetherTheSame()
{
    std::optional<Fetched> one;
    std::optional<Fetched> other;
    const KeyPlace place { service(), 20s };
    const PendingCall first
        = fetchManifestKey([&](const Fetched &key) { one = key; }, KeyWish::MakeIfNone, place);
    const PendingCall second
        = fetchManifestKey([&](const Fetched &key) { other = key; }, KeyWish::MakeIfNone, place);
    QTRY_VERIFY_WITH_TIMEOUT(one && other, 25'000);
    QVERIFY(*one && *other);
    QCOMPARE((*one)->secret, (*other)->secret);
    QCOMPARE(*entry(keyEntry), QString::fromLatin1((*one)->secret.toHex()));
}

void TestManifestKey::makesNoneToCheckASignature()
{
    const Fetched key = fetch(KeyWish::ReadOnly);
    QVERIFY(!key);
    QCOMPARE(key.error().fault, TokenStoreFault::NotFound);
    QVERIFY(!entry(keyEntry));
}

void TestManifestKey::neverReplacesADamagedKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"abcd"_s;
    QTest::newRow("no hexadecimal") << QString(64, u'z');
    QTest::newRow("long") << QString(66, u'a');
}

void TestManifestKey::neverReplacesADamagedKey()
{
    QFETCH(QString, text);
    QVERIFY(run(Keychain(service()).write(keyEntry, text)));
    const Fetched key = fetch(KeyWish::MakeIfNone);
    QVERIFY(!key);
    QCOMPARE(key.error().fault, TokenStoreFault::Damaged);
    QCOMPARE(*entry(keyEntry), text);
}

void TestManifestKey::answersInTimeWhereTheKeychainHangs()
{
    const int keyring = qEnvironmentVariableIntValue("AUDIT_KEYRING_PID");
    QVERIFY(keyring > 1);
    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    const auto key = answerOf<ManifestKey, TokenStoreError>([&](auto handler) {
        return fetchManifestKey(std::move(handler), KeyWish::MakeIfNone, { service(), 200ms });
    });
    QCOMPARE(::kill(keyring, SIGCONT), 0);
    QVERIFY(key && !*key);
    QCOMPARE(key->error().fault, TokenStoreFault::TimedOut);
}

void TestManifestKey::staysSilentWhenDropped()
{
    bool isAnswered = false;
    {
        const PendingCall call = fetchManifestKey(
            [&](const Fetched &) { isAnswered = true; }, KeyWish::MakeIfNone, { service(), 10s });
        QVERIFY(call.isRunning());
    }
    QVERIFY(fetch(KeyWish::MakeIfNone));
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestManifestKey)
#include "tst_manifestkey.moc"
