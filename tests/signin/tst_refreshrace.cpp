// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/testkeyring.h"
#include "signin/testprovider.h"
#include "signin/tokenkeeper.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"Production"_s;
const QString entry = key + u" [sign-in]"_s;

} // namespace

/// Many processes and one refresh token at a time, whose reuse would end the sign-in of all. AUDIT_REFRESHERS
/// and AUDIT_REFRESHES say how many and how often.
class TestRefreshRace : public QObject
{
    Q_OBJECT

private:
    TestKeyring m_keyring;

    static int numberFrom(const char *variable, int otherwise)
    {
        return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
    }

    static std::unique_ptr<QProcess> start(const TestProvider &provider, int rounds)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(
            QStringLiteral(AUDIT_REFRESHER), { provider.url().toString(), key, QString::number(rounds) });
        return process;
    }
    static bool isOver(const std::unique_ptr<QProcess> &process)
    {
        return process->state() == QProcess::NotRunning;
    }
    static int posts(TestProvider &provider)
    {
        const auto &requests = provider.server().requests();
        return int(std::count_if(requests.begin(), requests.end(),
            [](const ScriptedRequest &request) { return request.method == "POST"; }));
    }

private Q_SLOTS:
    void refreshesOneAfterTheOther()
    {
        const int count = numberFrom("AUDIT_REFRESHERS", 8);
        const int rounds = numberFrom("AUDIT_REFRESHES", 5);
        TestProvider provider;
        QVERIFY(m_keyring.write(entry, provider.issue()));
        std::vector<std::unique_ptr<QProcess>> processes;
        processes.reserve(size_t(count));
        for (int i = 0; i < count; ++i)
            processes.push_back(start(provider, rounds));
        QVERIFY(QTest::qWaitFor(
            [&] { return std::all_of(processes.begin(), processes.end(), isOver); }, 3'000'000));
        QByteArray ends;
        for (const auto &process : processes) {
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            ends += process->readAllStandardOutput();
        }
        QCOMPARE(ends, QByteArray("ok\n").repeated(qsizetype(count) * rounds)); // nobody was signed out
        QCOMPARE(provider.refreshes, count * rounds);
        QCOMPARE(provider.reuses, 0);
        QCOMPARE(posts(provider), count * rounds);
        QVERIFY(provider.isLive(m_keyring.read(entry)->secret()));
    }

    /// The provider has issued, and the process is gone before it could store.
    void signsInCleanlyAfterAKill()
    {
        TestProvider provider;
        QVERIFY(m_keyring.write(key, "a-pasted-token"));
        QVERIFY(m_keyring.write(u"Staging [sign-in]"_s, "of-another-connection"));
        QVERIFY(m_keyring.write(entry, provider.issue()));
        std::unique_ptr<QProcess> victim;
        provider.twist.tokens = [&](QJsonObject &) { ::kill(pid_t(victim->processId()), SIGKILL); };
        victim = start(provider, 1);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(victim), 30'000);
        QCOMPARE(victim->exitStatus(), QProcess::CrashExit);
        QCOMPARE(provider.refreshes, 1);

        provider.twist = {};
        const auto next = start(provider, 3);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(next), 30'000);
        const QByteArray fault = QByteArray::number(int(SignInFault::RefreshRefused));
        QCOMPARE(next->readAllStandardOutput(), "fault " + fault + "\n"); // said once, no loop
        QCOMPARE(posts(provider), 2);
        QVERIFY(m_keyring.isEmpty(entry));
        QVERIFY(m_keyring.read(key));
        QVERIFY(m_keyring.read(u"Staging [sign-in]"_s));

        QVERIFY(m_keyring.write(entry, provider.issue())); // signed in again
        const auto last = start(provider, 1);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(last), 30'000);
        QCOMPARE(last->readAllStandardOutput(), "ok\n");
    }

    /// Killed anywhere while others go on: whoever waited gets the lock, and what is stored is whole.
    void letsOthersGoOnAfterAKill()
    {
        TestProvider provider;
        QVERIFY(m_keyring.write(entry, provider.issue()));
        for (int round = 0; round < 5; ++round) {
            std::unique_ptr<QProcess> victim;
            int answers = 0;
            provider.twist.tokens = [&](QJsonObject &) {
                if (++answers == 2)
                    QMetaObject::invokeMethod(
                        &provider, [&] { ::kill(pid_t(victim->processId()), SIGKILL); },
                        Qt::QueuedConnection);
            };
            victim = start(provider, 1000);
            QTRY_VERIFY_WITH_TIMEOUT(isOver(victim), 30'000);
            provider.twist = {};
            const auto next = start(provider, 1);
            QTRY_VERIFY_WITH_TIMEOUT(isOver(next), 30'000);
            const auto stored = m_keyring.read(entry);
            if (next->exitCode() == 0) {
                QVERIFY(stored && provider.isLive(stored->secret()));
            } else {
                QCOMPARE(stored.error().fault, TokenStoreFault::NotFound);
                QVERIFY(m_keyring.write(entry, provider.issue()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRefreshRace)
#include "tst_refreshrace.moc"
