// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fulllistener.h"
#include "clienttest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ClientLimits shortTotal()
{
    ClientLimits limits = quick();
    limits.headers = 300ms;
    limits.total = 400ms;
    return limits;
}

} // namespace

Q_DECLARE_METATYPE(Audit::ScriptedReply)

class TestClientPatience : public ClientTest
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainWhatMayPass()
    {
        m_server->enqueue(ScriptedReply::json("{}", 500));
        m_server->enqueue(ScriptedReply::raw(without({}, onePage.left(20))));
        m_server->alwaysAnswer(ScriptedReply::json(onePage));
        const auto answer = page();
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->entries.size(), 1);
        QVERIFY(m_server->requests().size() >= 3); // one more where Qt finds the closing connection closed
    }

    void triesAgainWhereNobodyListens()
    {
        QUrl nobody;
        {
            const ScriptedServer gone;
            nobody = gone.url();
        }
        m_session = std::make_unique<Session>(nobody, Token(canary));
        QCOMPARE(pageError().kind, ErrorKind::Unreachable);
    }

    void givesUpOnAConnectionThatNobodyTakes()
    {
        const Testing::FullListener listener;
        m_session = std::make_unique<Session>(listener.url(), Token(canary));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(pageError(shortHeaders()).kind, ErrorKind::TimedOut);
        QVERIFY(clock.elapsed() < 2000);
    }

    void tellsAnUnknownName()
    {
        m_session = std::make_unique<Session>(QUrl(u"https://audit.invalid"_s), Token(canary));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::NameNotFound);
        QVERIFY(!error.detail.isEmpty());
    }

    void refusesATlsServerThatSpeaksNone()
    {
        QUrl server = m_server->url();
        server.setScheme(u"https"_s);
        m_session = std::make_unique<Session>(server, Token(canary));
        const ApiError error = pageError(shortHeaders());
        QVERIFY(error.kind == ErrorKind::TlsRefused || error.kind == ErrorKind::TimedOut);
        QVERIFY(m_server->requests().isEmpty());
    }

    void waitsAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("atLeastMs");
        QTest::newRow("seconds") << QByteArray("1") << 1000;
        QTest::newRow("date by the server's clock") << QByteArray("Sun, 22 Nov 2026 14:02:12 GMT") << 1000;
        QTest::newRow("less than nothing") << QByteArray("-7") << 1000;
        QTest::newRow("nonsense") << QByteArray("soon") << 0;
    }

    void waitsAsTheServerAsks()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, atLeastMs);
        m_server->enqueue(
            ScriptedReply::json("{}", 429, { { "Retry-After", retryAfter }, { "Date", date } }));
        m_server->enqueue(ScriptedReply::json(onePage));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(page()->has_value());
        QVERIFY(clock.elapsed() >= atLeastMs);
        QVERIFY(clock.elapsed() < atLeastMs + 900);
    }

    void tellsALongWaitInsteadOfWaiting_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("told");
        QTest::newRow("a minute") << QByteArray("60") << 60;
        QTest::newRow("more than anyone waits") << QByteArray("1000000000") << 900;
        QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 14:03:11 GMT") << 60;
    }

    void tellsALongWaitInsteadOfWaiting()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, told);
        m_server->alwaysAnswer(
            ScriptedReply::json("{}", 429, { { "Retry-After", retryAfter }, { "Date", date } }));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::TooManyRequests);
        QCOMPARE(error.retryAfterSeconds, std::optional<int>(told));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void endsSlowness_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        const QByteArray head
            = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
        ScriptedReply body;
        body.head = head;
        body.drip = QByteArray(100'000, ' ');
        body.pace = 20ms;
        ScriptedReply headers;
        headers.drip = "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(100'000, 'x');
        headers.pace = 20ms;
        ScriptedReply headersOnly;
        headersOnly.head = head;
        QTest::newRow("silence") << ScriptedReply::silence();
        QTest::newRow("a body byte by byte") << body;
        QTest::newRow("headers byte by byte") << headers;
        QTest::newRow("headers and no body") << headersOnly;
        ScriptedReply endlessHeader;
        endlessHeader.head = "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(2 << 20, 'x');
        QTest::newRow("one header of 2 MiB without an end") << endlessHeader;
    }

    void endsSlowness()
    {
        QFETCH(ScriptedReply, reply);
        m_server->alwaysAnswer(reply);
        AuditClient client(*m_session, shortTotal()); // its end may wait for Qt's thread, which reads on
        QElapsedTimer clock;
        clock.start();
        const auto answer
            = answerOf<Page>([&](auto handler) { return client.fetchPage({}, std::move(handler)); });
        QVERIFY(clock.elapsed() < 2000);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::TimedOut);
        QCOMPARE(m_server->requests().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->dropped(), 1, 20'000);
    }

    void bearsASlowBodyWithinTheDeadline()
    {
        ScriptedReply slow;
        slow.head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
        slow.drip = onePage;
        slow.pace = 2ms;
        slow.closes = true;
        m_server->enqueue(slow);
        QVERIFY(page(shortHeaders())->has_value());
    }
};

QTEST_GUILESS_MAIN(TestClientPatience)
#include "tst_clientpatience.moc"
