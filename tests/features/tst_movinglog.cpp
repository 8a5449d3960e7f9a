// SPDX-License-Identifier: GPL-3.0-or-later
// A log that is written to at full speed while audit-query takes all of it. AUDIT_MOVING_ENTRIES says how
// many entries are there before.
#include "domain/json.h"
#include "domain/timetext.h"
#include "export/manifest.h"
#include "features/queryrun.h"
#include "service/servicefixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000'000;
/// The writer stamps an entry at most so long before it can be read; the export is told to wait for that.
constexpr int lagSeconds = 10;
constexpr int batch = 500;
/// Entries that come in hours behind their own time: one in each of the writer's first batches.
constexpr int lateEntries = 20;
/// A fact of the machine, not of the program: a million entries twice over HTTP.
constexpr std::chrono::minutes patience { 20 };

qint64 entriesBefore()
{
    bool isNumber = false;
    const qint64 count = qEnvironmentVariable("AUDIT_MOVING_ENTRIES").toLongLong(&isNumber);
    return isNumber ? count : 20'000;
}

QByteArray line(const QByteArray &id, qint64 us)
{
    return R"({"id":")" + id + R"(","timestamp":")" + utcText(us).toLatin1()
        + R"(","actor_email":"somebody@widgets.example","action":"user.updated","resource_type":"user",)"
          R"("resource_id":"usr_9","result":"success","ip_address":"198.51.100.7","details":{"note":"n"}})"
          "\n";
}

/// Writes entries stamped now, batch after batch, until it is destroyed.
class Writer
{
public:
    explicit Writer(const ServiceFixture &fixture)
        : m_fixture(fixture)
        , m_thread([this] { write(); })
    {
    }

    ~Writer()
    {
        m_stop = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Writer)

    qint64 written() const { return m_written; }

private:
    void write()
    {
        while (!m_stop) {
            QByteArray lines;
            const qint64 now = nowMicroseconds();
            for (int i = 0; i < batch; ++i)
                lines += line("new-" + QByteArray::number(m_written + i), now + i);
            if (m_late < lateEntries)
                lines += line("late-" + QByteArray::number(m_late++), now - day / 4);
            m_fixture.import(lines, u"batch.jsonl"_s);
            m_written += batch;
        }
    }

    const ServiceFixture &m_fixture;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_written = 0;
    int m_late = 0;
    std::thread m_thread;
};

/// What the store holds up to an instant, sorted.
QByteArrayList idsInStore(const QString &path, qint64 endUs)
{
    QByteArrayList ids;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT id FROM entry WHERE ts_us <= ?"_s);
        query.addBindValue(endUs);
        query.exec();
        while (query.next())
            ids.append(query.value(0).toByteArray());
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    std::sort(ids.begin(), ids.end());
    return ids;
}

QByteArrayList idsInFile(const QString &path)
{
    QByteArrayList ids;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    while (!file.atEnd()) {
        const auto entry = decodeEntry(file.readLine().trimmed());
        ids.append(entry ? entry->id.toUtf8() : QByteArray("(no entry)"));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class TestMovingLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const qint64 count = entriesBefore();
        const qint64 now = nowMicroseconds();
        // Thirty days, several entries to each time now and then.
        for (qint64 i = 0; i < count;) {
            QByteArray lines;
            for (; i < count && lines.size() < (64 << 20); ++i)
                lines += line(
                    "old-" + QByteArray::number(i), now - 30 * day * (i - i % 7 + 1) / count - lagSeconds);
            m_fixture.import(lines);
        }
        m_url = m_fixture.start();
    }

    void takesEveryEntryOfAGrowingLogOnceAndSealsIt()
    {
        QueryRun run;
        const QString token = run.writeFile(u"token"_s, Testing::canary);
        const QString file = run.inHome(u"all.jsonl"_s);
        qint64 writtenMeanwhile = 0;
        {
            const Writer writer(m_fixture);
            QTRY_VERIFY(writer.written() > 0);
            const qint64 before = writer.written();
            run.start({ u"export"_s, u"--server"_s, m_url.toString(), u"--token-file"_s, token, u"--format"_s,
                u"jsonl"_s, u"--lag"_s, QString::number(lagSeconds), u"--output"_s, file });
            run.wait(patience);
            writtenMeanwhile = writer.written() - before;
        }
        QVERIFY2(run.exitCode() == 0, run.errors());
        QVERIFY(writtenMeanwhile > batch);

        QFile proof(manifestPath(file));
        QVERIFY(proof.open(QIODevice::ReadOnly));
        const auto manifest = decodeManifest(proof.readAll());
        QVERIFY(manifest);
        QVERIFY(manifest->isSealed);
        QVERIFY(manifest->endUs.has_value());
        QCOMPARE(manifest->lagUs, lagSeconds * 1'000'000LL);

        const QByteArrayList inFile = idsInFile(file);
        QCOMPARE(inFile.size(), manifest->rows);
        QVERIFY(inFile.size() >= entriesBefore());
        const QByteArrayList inStore = idsInStore(m_fixture.database(), *manifest->endUs);
        QCOMPARE(inFile.size(), inStore.size());
        QVERIFY(inFile == inStore);
        qInfo("%lld entries exact, %lld written meanwhile, %lld passes", qint64(inFile.size()),
            writtenMeanwhile, qint64(manifest->passes.size()));
    }

private:
    ServiceFixture m_fixture;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestMovingLog)
#include "tst_movinglog.moc"
