// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "api/entrywalk.h"
#include "api/wait.h"
#include "domain/timetext.h"
#include "service/import.h"
#include "service/localservice.h"
#include "support/canary.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Audit;
using namespace Qt::StringLiterals;

/// The client and the local service, which never see each other's code, over loopback.
class TestAgainstService : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    QList<Entry> m_entries; ///< what went in, newest first
    qint64 m_nowUs = 0;

    QString database() const { return m_folder.filePath(u"sample.sqlite"_s); }

    std::optional<Result<Page>> page(const PageRequest &request)
    {
        return answerOf<Page>([&](auto handler) { return m_client->fetchPage(request, std::move(handler)); });
    }

    QStringList expectedIds(const std::function<bool(const Entry &)> &matches) const
    {
        QStringList ids;
        for (const Entry &entry : m_entries) {
            if (matches(entry))
                ids += entry.id;
        }
        ids.sort();
        return ids;
    }

    QStringList walkedIds(const Query &query, int perPage)
    {
        const std::unique_ptr<EntryWalk> walk = makeWalk(*m_client, query, m_nowUs, perPage);
        QStringList ids;
        QEventLoop loop;
        connect(walk.get(), &EntryWalk::entriesFetched, &loop, [&](const QList<Entry> &entries) {
            for (const Entry &entry : entries)
                ids += entry.id;
            walk->fetchMore();
        });
        connect(walk.get(), &EntryWalk::finished, &loop, &QEventLoop::quit);
        connect(walk.get(), &EntryWalk::failed, &loop, &QEventLoop::quit);
        walk->fetchMore();
        loop.exec();
        if (!walk->atEnd() || walk->report().duplicates != 0 || walk->report().conflicts != 0)
            return { u"the walk failed"_s };
        ids.sort();
        return ids;
    }

    QString mostFrequent(QString Entry::*field) const
    {
        QHash<QString, int> counts;
        QString most;
        for (const Entry &entry : m_entries) {
            const QString &value = entry.*field;
            if (!value.isEmpty() && ++counts[value] > counts.value(most))
                most = value;
        }
        return most;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_nowUs = nowMicroseconds();
        const SampleOptions sample { 7, 1500, m_nowUs, 30 };
        generateSample(sample, [this](const QByteArray &bytes) {
            const auto entry = decodeEntry(bytes);
            QVERIFY(entry.has_value());
            m_entries.prepend(*entry);
        });
        const auto report = importSample(database(), sample);
        QVERIFY(report.has_value());
        QCOMPARE(report->added, m_entries.size());
        QCOMPARE(report->rejected, 0);

        ServiceOptions options;
        options.database = database();
        options.token = Testing::canary;
        auto service = LocalService::start(options);
        QVERIFY(service.has_value());
        m_service = std::move(service.value());
        m_session = std::make_unique<Session>(m_service->url(), Token(options.token));
        m_client = std::make_unique<AuditClient>(*m_session);
    }

    void readsTheNewestPage()
    {
        PageRequest request;
        request.perPage = 25;
        const auto answer = page(request);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->total, std::optional<qint64>(m_entries.size()));
        QCOMPARE((*answer)->page, std::optional<qint64>(1));
        QCOMPARE((*answer)->perPage, std::optional<qint64>(25));
        QCOMPARE((*answer)->entries.size(), 25);
        QCOMPARE((*answer)->entries.constFirst().timeUs, m_entries.constFirst().timeUs);
        QVERIFY((*answer)->serverTimeUs.has_value());
        const auto newerFirst = [](const Entry &a, const Entry &b) { return *a.timeUs > *b.timeUs; };
        QVERIFY(std::is_sorted((*answer)->entries.cbegin(), (*answer)->entries.cend(), newerFirst));
    }

    void readsAnEntryByteForByte()
    {
        for (const Entry &entry : { m_entries.constFirst(), m_entries.constLast(), m_entries.at(700) }) {
            const auto answer = answerOf<EntryDetail>(
                [&](auto handler) { return m_client->fetchEntry(entry.id, std::move(handler)); });
            QVERIFY(answer && *answer);
            QCOMPARE((*answer)->entry.raw, entry.raw);
            QCOMPARE((*answer)->entry, entry);
        }
    }

    void tellsThatAnEntryIsNotThere()
    {
        for (const QString &id : { u"nobody"_s, u"a/b"_s, u"a?b#c%"_s, u"+"_s }) {
            const auto answer = answerOf<EntryDetail>(
                [&](auto handler) { return m_client->fetchEntry(id, std::move(handler)); });
            QVERIFY(answer && !*answer);
            QCOMPARE(answer->error().kind, ErrorKind::NotFound);
        }
    }

    void readsTheNamesThatTheFiltersOffer()
    {
        QSet<QString> actions;
        QSet<QString> types;
        for (const Entry &entry : std::as_const(m_entries)) {
            actions += entry.action;
            types += entry.resourceType;
        }
        types.remove(QString());
        const auto answeredActions
            = answerOf<QStringList>([&](auto handler) { return m_client->fetchActions(std::move(handler)); });
        QVERIFY(answeredActions && *answeredActions);
        QCOMPARE(QSet<QString>((**answeredActions).cbegin(), (**answeredActions).cend()), actions);
        const auto answeredTypes = answerOf<QStringList>(
            [&](auto handler) { return m_client->fetchResourceTypes(std::move(handler)); });
        QVERIFY(answeredTypes && *answeredTypes);
        QCOMPARE(QSet<QString>((**answeredTypes).cbegin(), (**answeredTypes).cend()), types);
    }

    void readsTheNumbersForTheChart()
    {
        Query query;
        query.start = TimeBound::absolute(m_entries.constLast().timeUs.value());
        query.end = TimeBound::absolute(m_nowUs);
        const auto answer
            = answerOf<Stats>([&](auto handler) { return m_client->fetchStats(query, std::move(handler)); });
        QVERIFY(answer && *answer);
        const Stats &stats = **answer;
        QCOMPARE(stats.total, std::optional<qint64>(m_entries.size()));
        QVERIFY(!stats.series.isEmpty());
        qint64 sum = 0;
        for (const SeriesPoint &point : stats.series)
            sum += point.total;
        QCOMPARE(sum, m_entries.size());
        QVERIFY(stats.serverTimeUs.has_value());
    }

    void walksExactlyWhatIsThere_data()
    {
        QTest::addColumn<int>("perPage");
        QTest::newRow("small pages") << 37;
        QTest::newRow("large pages") << 1000;
        QTest::newRow("more than the service gives") << 5000;
    }

    void walksExactlyWhatIsThere()
    {
        QFETCH(int, perPage);
        QCOMPARE(walkedIds({}, perPage), expectedIds([](const Entry &) { return true; }));
    }

    void walksExactlyWhatMatches_data()
    {
        QTest::addColumn<int>("filter");
        for (const FilterInfo &filter : textFilters())
            QTest::newRow(filter.parameter.data()) << int(filter.filter);
    }

    void walksExactlyWhatMatches()
    {
        QFETCH(int, filter);
        static const QHash<Filter, QString Entry::*> fields {
            { Filter::TenantId, &Entry::tenantId },
            { Filter::PartnerId, &Entry::partnerId },
            { Filter::ActorId, &Entry::actorId },
            { Filter::ActorEmail, &Entry::actorEmail },
            { Filter::Action, &Entry::action },
            { Filter::ResourceType, &Entry::resourceType },
            { Filter::ResourceId, &Entry::resourceId },
            { Filter::Result, &Entry::result },
            { Filter::IpAddress, &Entry::ipAddress },
        };
        const QString Entry::*field = fields.value(Filter(filter));
        const QString value = mostFrequent(fields.value(Filter(filter)));
        QVERIFY(!value.isEmpty());
        Query query;
        query.*filterInfo(Filter(filter)).value = value;
        const QStringList expected = expectedIds([&](const Entry &entry) { return entry.*field == value; });
        QVERIFY(!expected.isEmpty());
        QVERIFY(expected.size() < m_entries.size());
        QCOMPARE(walkedIds(query, 100), expected);
    }

    void walksSeveralValuesAsOneList()
    {
        const QString action = mostFrequent(&Entry::action);
        const QString other = m_entries.constFirst().action == action ? m_entries.constLast().action
                                                                      : m_entries.constFirst().action;
        Query query;
        query.refinements = { { Field::Action, Refinement::Test::Is, { action, other } },
            { Field::Result, Refinement::Test::Is, { u"success"_s, u"failure"_s } } };
        const QStringList expected = expectedIds([&](const Entry &entry) {
            return (entry.action == action || entry.action == other)
                && (entry.result == u"success"_s || entry.result == u"failure"_s);
        });
        QVERIFY(!expected.isEmpty() && expected.size() < m_entries.size());
        QCOMPARE(walkedIds(query, 50), expected);
    }

    void walksExactlyTheTimeRange()
    {
        const qint64 end = m_entries.at(200).timeUs.value();
        const qint64 start = m_entries.at(900).timeUs.value();
        Query query;
        query.start = TimeBound::absolute(start);
        query.end = TimeBound::absolute(end);
        const QStringList expected
            = expectedIds([&](const Entry &entry) { return *entry.timeUs >= start && *entry.timeUs <= end; });
        QCOMPARE(walkedIds(query, 100), expected);
    }

    void isSignedOutWithAnotherToken()
    {
        Session stranger(m_service->url(), Token(makeServiceToken()));
        AuditClient client(stranger);
        const auto answer
            = answerOf<QStringList>([&](auto handler) { return client.fetchActions(std::move(handler)); });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::SignedOut);
    }

    void tellsWhichParameterTheServiceRefuses()
    {
        PageRequest request;
        request.page = 0;
        const auto answer = page(request);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Invalid);
        QCOMPARE(answer->error().fields.size(), 1);
        QCOMPARE(answer->error().fields.constFirst().field, u"page"_s);
        QCOMPARE(answer->error().fields.constFirst().limit, std::optional<qint64>(1));
    }
};

QTEST_GUILESS_MAIN(TestAgainstService)
#include "tst_againstservice.moc"
