// SPDX-License-Identifier: GPL-3.0-or-later
#include "clienttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestClient : public ClientTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPageAndTheServersTime()
    {
        m_server->enqueue(ScriptedReply::json(onePage, 200, { { "Date", date } }));
        const QSignalSpy noted(m_session.get(), &Session::clockChanged);
        const auto answer = page();
        QVERIFY(answer && *answer);
        QCOMPARE(noted.size(), 1); // it is another day there
        QVERIFY(m_session->serverNowUs() >= dateUs && m_session->serverNowUs() < dateUs + 60'000'000);
        QCOMPARE((*answer)->entries.size(), 1);
        QCOMPARE((*answer)->entries.constFirst().id, u"e1"_s);
        QCOMPARE((*answer)->total, std::optional<qint64>(1));
        QCOMPARE((*answer)->serverTimeUs, std::optional<qint64>(dateUs));
    }

    void sendsWhatTheApiDocumentsAndNothingOfItself()
    {
        m_server->enqueue(ScriptedReply::json(onePage, 200, { { "Set-Cookie", "sid=1" } }));
        m_server->enqueue(ScriptedReply::json(onePage));
        AuditClient client(*m_session, quick());
        PageRequest request;
        request.query.actorEmail = u"a+b@x.y&c=d"_s;
        request.query.start = TimeBound::absolute(dateUs);
        request.page = 2;
        request.perPage = 25;
        for (int i = 0; i < 2; ++i) {
            const auto answer
                = answerOf<Page>([&](auto handler) { return client.fetchPage(request, std::move(handler)); });
            QVERIFY(answer && *answer);
        }
        const ScriptedRequest &first = m_server->requests().at(0);
        const ScriptedRequest &second = m_server->requests().at(1);
        QCOMPARE(first.method, QByteArray("GET"));
        QCOMPARE(first.target,
            QByteArray("/api/v1/admin/audit/?page=2&per_page=25&actor_email=a%2Bb%40x.y%26c%3Dd"
                       "&start_time=2026-11-22T14%3A02%3A11Z"));
        QCOMPARE(first.headers.value("authorization"), QByteArray("Bearer ") + canary);
        QCOMPARE(first.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(first.headers.value("user-agent"), QByteArray("audit-console/" AUDIT_VERSION));
        QVERIFY(!second.headers.contains("cookie"));
        QVERIFY(!first.headers.value("x-request-id").isEmpty());
        QVERIFY(first.headers.value("x-request-id") != second.headers.value("x-request-id"));
    }

    void readsTheOtherFourEndpoints()
    {
        m_server->answerWith([](const ScriptedRequest &request) {
            static const QHash<QByteArray, QByteArray> bodies {
                { "/api/v1/admin/audit/actions", R"({"actions":["b","a"]})" },
                { "/api/v1/admin/audit/resource-types", R"({"resource_types":["user"]})" },
                { "/api/v1/admin/audit/stats", R"({"total":7})" },
                { "/api/v1/admin/audit/e%2F1", R"({"id":"e/1","action":"x"})" },
            };
            return ScriptedReply::json(bodies.value(request.path(), "{}"), 200, { { "Date", date } });
        });
        AuditClient client(*m_session, quick());
        const auto actions = answerOf<QStringList>([&](auto h) { return client.fetchActions(std::move(h)); });
        QVERIFY(actions && *actions);
        QCOMPARE(actions->value(), QStringList({ u"a"_s, u"b"_s }));
        const auto types
            = answerOf<QStringList>([&](auto h) { return client.fetchResourceTypes(std::move(h)); });
        QVERIFY(types && *types);
        QCOMPARE(types->value(), QStringList({ u"user"_s }));
        const auto stats = answerOf<Stats>([&](auto h) { return client.fetchStats({}, std::move(h)); });
        QVERIFY(stats && *stats);
        QCOMPARE(stats->value().total, std::optional<qint64>(7));
        QCOMPARE(stats->value().serverTimeUs, std::optional<qint64>(dateUs));
        const auto entry
            = answerOf<EntryDetail>([&](auto h) { return client.fetchEntry(u"e/1"_s, std::move(h)); });
        QVERIFY(entry && *entry);
        QCOMPARE(entry->value().entry.id, u"e/1"_s);
    }

    void keepsAPathInFrontOfTheEndpoints()
    {
        QUrl server = m_server->url();
        server.setPath(u"/behind/a proxy"_s);
        m_session = std::make_unique<Session>(server, Token(canary));
        m_server->enqueue(ScriptedReply::json(onePage));
        QVERIFY(page()->has_value());
        QCOMPARE(
            m_server->requests().constFirst().path(), QByteArray("/behind/a%20proxy/api/v1/admin/audit/"));
    }

    void neverSendsAnIdThatIsNoPath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("none") << QString();
        QTest::newRow("here") << u"."_s;
        QTest::newRow("one up") << u".."_s;
    }

    void neverSendsAnIdThatIsNoPath()
    {
        QFETCH(QString, id);
        AuditClient client(*m_session, quick());
        const auto answer
            = answerOf<EntryDetail>([&](auto h) { return client.fetchEntry(id, std::move(h)); });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::NotFound);
        QVERIFY(m_server->requests().isEmpty());
    }

    void sendsNothingWithoutAUsableToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("one that would add a header") << QByteArray("abc\r\nX-Evil: 1");
        QTest::newRow("one that is too long") << QByteArray(16 * 1024 + 1, 'a');
    }

    void sendsNothingWithoutAUsableToken()
    {
        QFETCH(QByteArray, token);
        m_session->setToken(Token(token));
        QCOMPARE(pageError().kind, ErrorKind::NoToken);
        QCOMPARE(m_server->connections(), 0);
    }

    void readsGzipWhole()
    {
        const QByteArray zipped = gzipped(longPage(3000));
        m_server->enqueue(
            ScriptedReply::raw(withLength("Content-Encoding: gzip\r\n", zipped.size(), zipped)));
        const auto answer = page();
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->entries.size(), 3000);
    }

    void readsAnAnswerLargerThanItsReadBuffer()
    {
        const QByteArray body = longPage(4000, 1000);
        QVERIFY(body.size() > 4'000'000);
        const QByteArray zipped = gzipped(body);
        m_server->enqueue(ScriptedReply::json(body));
        m_server->enqueue(
            ScriptedReply::raw(withLength("Content-Encoding: gzip\r\n", zipped.size(), zipped)));
        m_server->enqueue(ScriptedReply::raw(without("Transfer-Encoding: chunked\r\n", chunked(body))));
        for (int i = 0; i < 3; ++i) {
            const auto answer = page();
            QVERIFY(answer && *answer);
            QCOMPARE((*answer)->entries.size(), 4000);
        }
        QCOMPARE(m_server->requests().size(), 3);
    }

    void keepsTheConnectionBetweenRequests()
    {
        AuditClient client(*m_session, quick());
        m_server->alwaysAnswer(ScriptedReply::json(onePage));
        for (int i = 0; i < 3; ++i)
            QVERIFY(answerOf<Page>([&](auto h) { return client.fetchPage({}, std::move(h)); })->has_value());
        QCOMPARE(m_server->connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
