// SPDX-License-Identifier: GPL-3.0-or-later
// Several service processes over one PostgreSQL database, with imports under way; one of each is killed under
// load.
#include "service/bothstores.h"
#include "service/rawhttp.h"
#include "service/recount.h"
#include "service/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(AUDIT_BINARY "/app/audit-service");
constexpr int oldEntries = 4'000; ///< there before, in 2025; what readers must find, each once
constexpr int newEntries = 12'000; ///< of each import, in 2026
constexpr int shared = 3'000; ///< of them in both files
constexpr int patience = 60'000;
constexpr int perPage = 100;

QByteArray line(int number, const QByteArray &day)
{
    return "{\"id\":\"" + day + '-' + QByteArray::number(number) + "\",\"timestamp\":\"" + day + 'T'
        + QByteArray::number(number / 3600 % 24).rightJustified(2, '0') + ':'
        + QByteArray::number(number / 60 % 60).rightJustified(2, '0') + ':'
        + QByteArray::number(number % 60).rightJustified(2, '0') + "Z\",\"action\":\"a"
        + QByteArray::number(number % 7) + "\",\"tenant_id\":\"t" + QByteArray::number(number % 3)
        + "\",\"result\":\"success\"}\n";
}

QByteArray lines(int first, int count, const QByteArray &day)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += line(i, day);
    return lines;
}

} // namespace

class TestManyServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loseAndDoubleNothing()
    {
        if (!TestPostgres::instance())
            QSKIP("not run: PostgreSQL's server (postgresql-15) or Qt's driver (libqt6sql6-psql) is missing");
        m_fixture.setDatabase(TestPostgres::instance()->newDatabase());
        m_fixture.import(lines(0, oldEntries, "2025-03-01"));
        m_token = m_fixture.write(u"token"_s, QByteArray(Testing::canary) + '\n');
        for (auto &service : m_services)
            startService(service);
        std::vector<std::thread> readers;
        for (int i = 0; i < 4; ++i)
            readers.emplace_back([this, i] { readAgainAndAgain(i); });
        killOneOfEach();
        m_enough = true;
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(m_wrong.load(), 0);
        QVERIFY2(m_walks > 8, QByteArray::number(m_walks));
        checkWhatIsThere();
    }

private:
    struct Service
    {
        QProcess process;
        QUrl url;
    };

    void startService(Service &service)
    {
        service.process.start(
            program, { u"serve"_s, u"--database"_s, m_fixture.database(), u"--token-file"_s, m_token });
        while (!service.process.canReadLine() && service.process.waitForReadyRead(patience)) { }
        service.url = QUrl(QJsonDocument::fromJson(service.process.readLine())["url"_L1].toString());
        QVERIFY(!service.url.isEmpty());
    }

    void startImport(QProcess &process, const QString &file) const
    {
        process.start(program, { u"import"_s, u"--database"_s, m_fixture.database(), file });
    }

    /// Two imports that share entries; one is killed when some of it is in, then done again. A service is
    /// killed, too.
    void killOneOfEach()
    {
        const QByteArray day = "2026-05-17";
        const QString one = m_fixture.write(u"one.jsonl"_s, lines(0, newEntries, day));
        const QString two = m_fixture.write(u"two.jsonl"_s, lines(newEntries - shared, newEntries, day));
        QProcess first;
        QProcess second;
        startImport(first, one);
        startImport(second, two);
        auto store = std::move(Store::open(m_fixture.database(), Store::Access::ReadOnly)).value();
        const auto isSomethingIn = [&] { return store->page({}, 1, 1)->total > oldEntries; };
        QTRY_VERIFY_WITH_TIMEOUT(isSomethingIn(), patience);
        ::kill(static_cast<pid_t>(first.processId()), SIGKILL);
        ::kill(static_cast<pid_t>(m_services[0].process.processId()), SIGKILL);
        const int walksThen = m_walks;
        QTRY_VERIFY_WITH_TIMEOUT(m_walks > walksThen + 6, patience);
        first.waitForFinished(patience);
        startImport(first, one);
        QVERIFY(first.waitForFinished(patience));
        QVERIFY(second.state() == QProcess::NotRunning || second.waitForFinished(patience));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
    }

    /// Walks over the old entries, page by page, each page from another service; one that is gone is passed
    /// over.
    void readAgainAndAgain(int reader)
    {
        int asked = reader;
        while (!m_enough) {
            QSet<QString> ids;
            int found = 0;
            for (int page = 1; page <= oldEntries / perPage; ++page) {
                RawAnswer answer;
                for (int tries = 0; tries < 3 && answer.status == 0; ++tries)
                    answer = rawGet(m_services[std::size_t(++asked) % m_services.size()].url,
                        "/api/v1/admin/audit/?end_time=2025-12-31&per_page=100&page="
                            + QByteArray::number(page));
                const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
                if (body["total"_L1].toInt() != oldEntries)
                    ++m_wrong;
                for (const auto &item : body["items"_L1].toArray()) {
                    ids += item.toObject()["id"_L1].toString();
                    ++found;
                }
            }
            if (found != oldEntries || ids.size() != oldEntries)
                ++m_wrong;
            ++m_walks;
        }
    }

    void checkWhatIsThere() const
    {
        auto store = std::move(Store::open(m_fixture.database(), Store::Access::ReadOnly)).value();
        const Counts counts = countsOf(store->database());
        QCOMPARE(counts.entries, oldEntries + 2 * newEntries - shared);
        QCOMPARE(firstDifference(counts), QString());
        QCOMPARE(*store->database().number(u"SELECT count(DISTINCT id) FROM entry"_s), counts.entries);
    }

    ServiceFixture m_fixture;
    QString m_token;
    std::array<Service, 3> m_services;
    std::atomic<bool> m_enough = false;
    std::atomic<int> m_walks = 0;
    std::atomic<int> m_wrong = 0;
};

QTEST_GUILESS_MAIN(TestManyServices)
#include "tst_manyservices.moc"
