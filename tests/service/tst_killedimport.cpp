// SPDX-License-Identifier: GPL-3.0-or-later
// audit-service killed again and again while it imports, over both engines. AUDIT_KILLS says how often.
#include "service/bothstores.h"
#include "service/recount.h"
#include "service/store.h"
#include "service/wildentries.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(AUDIT_BINARY "/app/audit-service");
constexpr int entryCount = 20'000;
constexpr int processPatience = 60'000;

int killsWanted()
{
    bool isNumber = false;
    const int kills = qEnvironmentVariableIntValue("AUDIT_KILLS", &isNumber);
    return isNumber ? kills : 4;
}

} // namespace

class TestKilledImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_STORE();
        WildEntries wild(11, 200);
        QByteArray lines;
        for (int i = 0; i < entryCount; ++i) {
            m_lines += wild.next();
            lines += m_lines.constLast() + '\n';
        }
        m_file = m_files.write(u"entries.jsonl"_s, lines);
        std::sort(m_lines.begin(), m_lines.end());
    }

    void isExactHoweverOftenItIsKilled()
    {
        QRandomGenerator random(23);
        auto fixture = std::make_unique<StoreFixture>();
        qint64 whole = importFor(*fixture, -1); // how long it takes undisturbed
        fixture = std::make_unique<StoreFixture>();
        int kills = 0;
        int resumed = 0;
        for (int left = killsWanted(); left > 0;) {
            if (importFor(*fixture, random.bounded(int(whole) + 1)) < 0) {
                ++kills;
                --left;
                checkWhatIsThere(*fixture);
                continue;
            }
            resumed += finish(*fixture);
            fixture = std::make_unique<StoreFixture>();
        }
        resumed += finish(*fixture);
        qInfo("%d kills, %d imports that went on; undisturbed %lld ms", kills, resumed, whole);
        QCOMPARE(kills, killsWanted());
    }

private:
    /// Runs an import; milliseconds until it ended by itself, -1 where it was killed before.
    qint64 importFor(const ServiceFixture &fixture, int milliseconds)
    {
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(program, { u"import"_s, u"--database"_s, fixture.database(), m_file });
        process.waitForStarted();
        if (milliseconds >= 0 && !process.waitForFinished(milliseconds))
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        if (process.state() != QProcess::NotRunning)
            process.waitForFinished(processPatience);
        m_output = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? clock.elapsed() : -1;
    }

    /// What a client had sent when it was killed, PostgreSQL still works off.
    static void waitForOthers(Database &database)
    {
        const QString others = u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                               " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"_s;
        if (database.isPostgres())
            QTRY_COMPARE_WITH_TIMEOUT(*database.number(others), 0, processPatience);
    }

    /// Whatever moment it was killed at: entries, ids and counts agree.
    static void checkWhatIsThere(const ServiceFixture &fixture)
    {
        auto store = Store::open(fixture.database(), Store::Access::ReadWrite);
        QVERIFY2(store, store ? "" : qUtf8Printable(store.error().systemText));
        Database &database = (*store)->database();
        waitForOthers(database);
        const Counts counts = countsOf(database);
        QCOMPARE(firstDifference(counts), QString());
        QCOMPARE((*store)->page({}, 1, 1)->total, counts.entries);
        QCOMPARE(*database.number(u"SELECT last_seq FROM log_state"_s), counts.entries);
        if (database.isPostgres())
            QCOMPARE(*database.number(u"SELECT count(*) FROM entry_id"_s), counts.entries);
    }

    /// Imports once more; true where an interrupted one went on.
    bool finish(const ServiceFixture &fixture)
    {
        if (importFor(fixture, -1) < 0)
            QTest::qFail("the last import did not end", __FILE__, __LINE__);
        checkWhatIsThere(fixture);
        auto store = std::move(Store::open(fixture.database(), Store::Access::ReadOnly)).value();
        auto rows = store->database().run(u"SELECT body FROM entry"_s);
        QByteArrayList bodies;
        while (rows->next())
            bodies += rows->value(0).toByteArray();
        std::sort(bodies.begin(), bodies.end());
        if (bodies != m_lines)
            QTest::qFail("the entries are not exactly those of the file", __FILE__, __LINE__);
        return m_output.contains("Went on after line");
    }

    ServiceFixture m_files;
    QString m_file;
    QByteArray m_output;
    QByteArrayList m_lines;
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
