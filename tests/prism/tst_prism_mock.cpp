// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "api/session.h"
#include "prismserver.h"

#include <QTest>

#include <optional>

using namespace Audit;
using namespace Qt::StringLiterals;

/// A server that nobody here wrote, made from the document alone: what it answers, the client reads.
class TestPrismMock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAListedPage();
    void sendsEveryFilter();
    void readsOneEntry();
    void readsTheActions();
    void readsTheResourceTypes();
    void readsTheStatistics();
    void readsAnUnknownPathAsAnotherService();

private:
    template <class T, class Ask>
    std::optional<Result<T>> answerTo(Ask ask);

    PrismServer m_prism;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
};

namespace {

Query everyFilter()
{
    Query query;
    for (const FilterInfo &info : textFilters())
        query.*info.value = u"a+b c@example.com/ä"_s;
    query.start = TimeBound::absolute(1'700'000'000'000'000);
    query.end = TimeBound::absolute(1'700'000'600'500'000);
    return query;
}

} // namespace

void TestPrismMock::initTestCase()
{
    QVERIFY2(m_prism.startMock(), qPrintable(m_prism.problem()));
    m_session = std::make_unique<Session>(m_prism.url(), Token("prism-accepts-any-token"));
    m_client = std::make_unique<AuditClient>(*m_session);
}

template <class T, class Ask>
std::optional<Result<T>> TestPrismMock::answerTo(Ask ask)
{
    std::optional<Result<T>> answer;
    const PendingCall call = ask([&answer](const Result<T> &result) { answer.emplace(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return std::nullopt;
    return answer;
}

void TestPrismMock::readsAListedPage()
{
    const auto page = answerTo<Page>([this](auto handler) { return m_client->fetchPage({}, handler); });
    QVERIFY(page && *page);
    QVERIFY(!(*page)->entries.isEmpty());
    QCOMPARE((*page)->unreadable, 0);
    QVERIFY((*page)->total.has_value());
    const Entry &first = (*page)->entries.first();
    QVERIFY(!first.id.isEmpty());
    QVERIFY(first.timeUs.has_value());
    QVERIFY(!first.action.isEmpty());
}

void TestPrismMock::sendsEveryFilter()
{
    const auto page = answerTo<Page>([this](auto handler) {
        return m_client->fetchPage({ everyFilter(), 2, 1000 }, handler);
    });
    QVERIFY(page && *page); // Prism refuses a request that breaks the document with 422
}

void TestPrismMock::readsOneEntry()
{
    const auto entry = answerTo<EntryDetail>(
        [this](auto handler) { return m_client->fetchEntry(u"an id/with % and ä"_s, handler); });
    QVERIFY(entry && *entry);
    QVERIFY(!(*entry)->entry.id.isEmpty());
    QVERIFY((*entry)->entry.timeUs.has_value());
}

void TestPrismMock::readsTheActions()
{
    const auto names
        = answerTo<QStringList>([this](auto handler) { return m_client->fetchActions(handler); });
    QVERIFY(names && *names);
    QVERIFY(!names->value().isEmpty());
}

void TestPrismMock::readsTheResourceTypes()
{
    const auto names
        = answerTo<QStringList>([this](auto handler) { return m_client->fetchResourceTypes(handler); });
    QVERIFY(names && *names);
    QVERIFY(!names->value().isEmpty());
}

void TestPrismMock::readsTheStatistics()
{
    const auto stats
        = answerTo<Stats>([this](auto handler) { return m_client->fetchStats(everyFilter(), handler); });
    QVERIFY(stats && *stats);
    QVERIFY((*stats)->total.has_value());
    QVERIFY(!(*stats)->series.isEmpty());
    QVERIFY(!(*stats)->groups.isEmpty());
}

void TestPrismMock::readsAnUnknownPathAsAnotherService()
{
    Session unknown(QUrl(m_prism.url().toString() + u"/nowhere"_s), Token("any"));
    AuditClient client(unknown);
    const auto page = answerTo<Page>([&client](auto handler) { return client.fetchPage({}, handler); });
    QVERIFY(page && !*page);
    QCOMPARE(page->error().kind, ErrorKind::NotTheApi);
}

QTEST_GUILESS_MAIN(TestPrismMock)
#include "tst_prism_mock.moc"
