// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "api/fulllistener.h"
#include "api/wait.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto &secret = Testing::canary;
constexpr char date[] = "Sun, 22 Nov 2026 14:02:11 GMT";
constexpr qint64 dateUs = 1'795'356'131'000'000;

const QByteArray onePage
    = R"({"items":[{"id":"e1","timestamp":"2026-11-22T14:02:10Z","action":"user.login"}],"total":1})";

ClientLimits quick()
{
    ClientLimits limits;
    limits.headers = 5s;
    limits.total = 5s;
    limits.backOff = 1ms;
    return limits;
}

ClientLimits shortHeaders()
{
    ClientLimits limits = quick();
    limits.headers = 150ms;
    return limits;
}

ClientLimits shortTotal()
{
    ClientLimits limits = quick();
    limits.headers = 300ms;
    limits.total = 400ms;
    return limits;
}

QByteArray withLength(const QByteArray &headers, qsizetype length, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

QByteArray without(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
}

/// A page long enough that half of its gzip stream holds many whole entries.
QByteArray longPage(int entries, qsizetype padding = 0)
{
    QByteArray body = R"({"items":[)";
    for (int i = 0; i < entries; ++i) {
        const QByteArray number = QByteArray::number(quint64(i) * 2654435761u % 1'000'003);
        body += (i ? "," : "") + QByteArray(R"({"id":"e)") + QByteArray::number(i) + R"(","action":"a)"
            + number + QByteArray(padding, 'p') + R"("})";
    }
    return body + "]}";
}

QByteArray everythingOf(const ApiError &error)
{
    QString text = error.detail + error.code + error.requestId;
    for (const FieldError &field : error.fields)
        text += field.field + field.message;
    return text.toUtf8();
}

} // namespace

Q_DECLARE_METATYPE(Audit::ScriptedReply)
Q_DECLARE_METATYPE(Audit::ErrorKind)

class TestClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;

    std::optional<Result<Page>> page(const ClientLimits &limits = quick(), const PageRequest &request = {})
    {
        AuditClient client(*m_session, limits);
        return answerOf<Page>([&](auto handler) { return client.fetchPage(request, std::move(handler)); });
    }

    ApiError pageError(const ClientLimits &limits = quick())
    {
        const auto answer = page(limits);
        if (!answer || *answer)
            return ApiError { ErrorKind::Cancelled, -1, {}, u"no error came"_s, {}, {}, {} };
        return answer->error();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_session = std::make_unique<Session>(m_server->url(), Token(secret));
    }

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
        QCOMPARE(first.headers.value("authorization"), QByteArray("Bearer ") + secret);
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
        m_session = std::make_unique<Session>(server, Token(secret));
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

    void tellsEveryBadAnswerApart_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("requests");

        const QByteArray body = longPage(3000);
        const QByteArray zipped = gzipped(body);
        const QByteArray half = zipped.left(zipped.size() / 2);
        const QByteArray gzip = "Content-Encoding: gzip\r\n";
        using R = ScriptedReply;
        const auto row = [](const char *name, const R &reply, ErrorKind kind, int requests) {
            QTest::newRow(name) << reply << kind << requests;
        };
        row("body cut short", R::raw(withLength({}, body.size(), body.left(5000))), ErrorKind::ConnectionCut,
            3);
        row("gzip cut in half", R::raw(withLength(gzip, half.size(), half)), ErrorKind::ConnectionCut, 3);
        row("gzip cut by close", R::raw(without(gzip, half)), ErrorKind::ConnectionCut, 3);
        row("cut by close", R::raw(without({}, body.left(5000))), ErrorKind::ConnectionCut, 3);
        row("chunks without an end",
            R::raw(without("Transfer-Encoding: chunked\r\n", chunked(body.left(5000), false))),
            ErrorKind::ConnectionCut, 3);
        row("length too short", R::raw(withLength({}, 100, body)), ErrorKind::ConnectionCut, 3);
        row("closed without a word", R::raw({}), ErrorKind::ConnectionCut, 3);
        row("no HTTP", R::raw("SSH-2.0-OpenSSH_9.2\r\n"), ErrorKind::ConnectionCut, 3);
        row("broken gzip", R::raw(withLength(gzip, 20, "this is no gzip body")), ErrorKind::Malformed, 1);
        row("HTML with 200", R::typed("text/html; charset=utf-8", "<html>Sign in</html>"),
            ErrorKind::NotTheApi, 1);
        row("HTML without a type", R::typed({}, "<html>Sign in</html>"), ErrorKind::NotTheApi, 1);
        row("JSON called HTML", R::typed("text/html", onePage), ErrorKind::NotTheApi, 1);
        row("no content", R::raw("HTTP/1.1 204 No Content\r\n\r\n"), ErrorKind::NotTheApi, 1);
        row("empty body", R::json({}), ErrorKind::NotTheApi, 1);
        row("null", R::json("null"), ErrorKind::Malformed, 1);
        row("no list", R::json("{}"), ErrorKind::Malformed, 1);
        row("text behind the end", R::json(onePage + "x"), ErrorKind::Malformed, 1);
        row("error with 200", R::json(R"({"status":"error","error":{"code":"x","message":"no"}})"),
            ErrorKind::Refused, 1);
        row("401", R::json(R"({"detail":"expired"})", 401), ErrorKind::SignedOut, 1);
        row("401 asking for Basic", R::json("{}", 401, { { "WWW-Authenticate", "Basic realm=x" } }),
            ErrorKind::SignedOut, 1);
        row("403", R::json(R"({"detail":"no"})", 403), ErrorKind::Forbidden, 1);
        row("404", R::json(R"({"detail":"Not Found"})", 404), ErrorKind::NotTheApi, 1);
        row("418", R::json("{}", 418), ErrorKind::Unexpected, 1);
        row("422", R::json(R"({"detail":[]})", 422), ErrorKind::Invalid, 1);
        row("429", R::json("{}", 429), ErrorKind::TooManyRequests, 3);
        row("500", R::json("{}", 500), ErrorKind::ServerFault, 3);
        row("501", R::json("{}", 501), ErrorKind::ServerFault, 1);
        row("502 in HTML", R::typed("text/html", "<html>Bad gateway</html>", 502), ErrorKind::ServerFault, 3);
        row("503", R::json("{}", 503), ErrorKind::ServerFault, 3);
        row("505", R::json("{}", 505), ErrorKind::ServerFault, 1);
        row("408", R::json("{}", 408), ErrorKind::Unexpected, 3);
    }

    void tellsEveryBadAnswerApart()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(ErrorKind, kind);
        QFETCH(int, requests);
        m_server->alwaysAnswer(reply);
        const ApiError error = pageError();
        QCOMPARE(error.kind, kind);
        if (kind == ErrorKind::ConnectionCut) // Qt itself sends again where a kept connection ends
            QVERIFY(m_server->requests().size() >= requests);
        else
            QCOMPARE(m_server->requests().size(), requests);
        QVERIFY(!everythingOf(error).contains(secret));
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

    void tellsWhatA422IsAbout_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("pydantic v1") << QByteArray(
            R"({"detail":[{"loc":["query","per_page"],"msg":"ensure this value is less than or equal to 100",)"
            R"("type":"value_error.number.not_le","ctx":{"limit_value":100}}]})");
        QTest::newRow("pydantic v2") << QByteArray(
            R"({"detail":[{"type":"less_than_equal","loc":["query","per_page"],)"
            R"("msg":"Input should be less than or equal to 100","input":"101","ctx":{"le":100}}]})");
    }

    void tellsWhatA422IsAbout()
    {
        QFETCH(QByteArray, body);
        m_server->enqueue(ScriptedReply::json(body, 422));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.httpStatus, 422);
        QCOMPARE(error.fields.size(), 1);
        QCOMPARE(error.fields.constFirst().field, u"per_page"_s);
        QCOMPARE(error.fields.constFirst().limit, std::optional<qint64>(100));
    }

    void takesTheRequestIdFromTheServerElseItsOwn()
    {
        m_server->enqueue(ScriptedReply::json("{}", 403, { { "X-Request-ID", "theirs-1" } }));
        QCOMPARE(pageError().requestId, u"theirs-1"_s);
        m_server->enqueue(ScriptedReply::json("{}", 403));
        const ApiError error = pageError();
        QCOMPARE(error.requestId.toLatin1(), m_server->requests().constLast().headers.value("x-request-id"));
    }

    void refusesARedirectToAnotherOrigin_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("target");
        for (const int status : { 301, 302, 303, 307, 308 }) {
            QTest::addRow("%d, port", status) << status << u"http://127.0.0.1:%1/"_s;
            QTest::addRow("%d, host", status) << status << u"http://localhost:%1/"_s;
            QTest::addRow("%d, no scheme", status) << status << u"//127.0.0.1:%1/"_s;
            QTest::addRow("%d, user", status) << status << u"http://me@127.0.0.1:%1/"_s;
            QTest::addRow("%d, file", status) << status << u"file:///etc/passwd?%1"_s;
            QTest::addRow("%d, nowhere", status) << status << QString();
        }
    }

    void refusesARedirectToAnotherOrigin()
    {
        QFETCH(int, status);
        QFETCH(QString, target);
        ScriptedServer other;
        const QByteArray location
            = target.isEmpty() ? QByteArray() : target.arg(other.url().port()).toLatin1();
        m_server->alwaysAnswer(ScriptedReply::redirect(status, location));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::RedirectRefused);
        QCOMPARE(error.detail, QString::fromLatin1(location).replace(u"me@"_s, u"…@"_s));
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void refusesTheSameHostOverAnotherScheme()
    {
        QUrl target = m_server->url();
        target.setScheme(u"https"_s);
        m_server->alwaysAnswer(ScriptedReply::redirect(307, target.toEncoded()));
        QCOMPARE(pageError().kind, ErrorKind::RedirectRefused);
        QCOMPARE(m_server->connections(), 1);
    }

    void followsThreeHopsWithinTheOriginAndNoFourth()
    {
        m_server->alwaysAnswer(ScriptedReply::json(onePage));
        for (int i = 0; i < 3; ++i)
            m_server->enqueue(ScriptedReply::redirect(307, "/elsewhere?hop=" + QByteArray::number(i)));
        QVERIFY(page()->has_value());
        QCOMPARE(m_server->requests().size(), 4);
        QCOMPARE(m_server->requests().constLast().target, QByteArray("/elsewhere?hop=2"));
        QCOMPARE(
            m_server->requests().constLast().headers.value("authorization"), QByteArray("Bearer ") + secret);
        for (int i = 0; i < 4; ++i)
            m_server->enqueue(ScriptedReply::redirect(307, "/elsewhere"));
        QCOMPARE(pageError().kind, ErrorKind::RedirectRefused);
        QCOMPARE(m_server->requests().size(), 8);
    }

    void endsARedirectLoop()
    {
        m_server->alwaysAnswer(ScriptedReply::redirect(302, "/round"));
        QCOMPARE(pageError().kind, ErrorKind::RedirectRefused);
        QCOMPARE(m_server->requests().size(), 4);
    }

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
        m_session = std::make_unique<Session>(nobody, Token(secret));
        QCOMPARE(pageError().kind, ErrorKind::Unreachable);
    }

    void givesUpOnAConnectionThatNobodyTakes()
    {
        const Testing::FullListener listener;
        m_session = std::make_unique<Session>(listener.url(), Token(secret));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(pageError(shortHeaders()).kind, ErrorKind::TimedOut);
        QVERIFY(clock.elapsed() < 2000);
    }

    void tellsAnUnknownName()
    {
        m_session = std::make_unique<Session>(QUrl(u"https://audit.invalid"_s), Token(secret));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::NameNotFound);
        QVERIFY(!error.detail.isEmpty());
    }

    void refusesATlsServerThatSpeaksNone()
    {
        QUrl server = m_server->url();
        server.setScheme(u"https"_s);
        m_session = std::make_unique<Session>(server, Token(secret));
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

    void refusesMoreThanItsCap_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        const QByteArray huge = longPage(4000, 1000);
        const QByteArray bomb = gzipped("{\"items\":[\"" + QByteArray(8 << 20, 'x') + "\"]}");
        const QByteArray gzip = "Content-Encoding: gzip\r\n";
        const QByteArray zipped = gzipped(huge);
        QTest::newRow("huge, told") << ScriptedReply::json(huge);
        QTest::newRow("huge, not told") << ScriptedReply::raw(without({}, huge));
        QTest::newRow("huge, zipped") << ScriptedReply::raw(withLength(gzip, zipped.size(), zipped));
        QTest::newRow("bomb") << ScriptedReply::raw(withLength(gzip, bomb.size(), bomb));
        const QByteArray deflated = qCompress(QByteArray(8 << 20, 'x')).mid(4);
        QTest::newRow("deflate bomb")
            << ScriptedReply::raw(withLength("Content-Encoding: deflate\r\n", deflated.size(), deflated));
    }

    void refusesMoreThanItsCap()
    {
        QFETCH(ScriptedReply, reply);
        ClientLimits limits = quick();
        limits.bodyBytes = 1 << 20;
        m_server->alwaysAnswer(reply);
        QCOMPARE(pageError(limits).kind, ErrorKind::TooLarge);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void readsOnlyTheBeginningOfAHugeErrorText()
    {
        m_server->alwaysAnswer(ScriptedReply::typed("text/plain", QByteArray(4 << 20, 'x'), 403));
        const ApiError error = pageError();
        QCOMPARE(error.kind, ErrorKind::Forbidden);
        QVERIFY(error.detail.size() <= 4096);
    }

    void saysOncePerTokenThatItWasRejected()
    {
        QSignalSpy signedOut(m_session.get(), &Session::signedOut);
        m_server->alwaysAnswer(ScriptedReply::json("{}", 401));
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QCOMPARE(signedOut.size(), 1);
        m_session->setToken(Token("another"));
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QCOMPARE(signedOut.size(), 2);
    }

    void forgivesALate401OfAnOlderToken()
    {
        QSignalSpy signedOut(m_session.get(), &Session::signedOut);
        m_server->answerWith([this](const ScriptedRequest &) {
            m_session->setToken(Token("another"));
            return ScriptedReply::json("{}", 401);
        });
        QCOMPARE(pageError().kind, ErrorKind::SignedOut);
        QVERIFY(signedOut.isEmpty());
    }

    void strikesTheTokenOutOfTheServersWords()
    {
        m_server->alwaysAnswer(
            ScriptedReply::json("{\"detail\":\"token " + QByteArray(secret) + " is bad\"}", 403));
        const ApiError error = pageError();
        QCOMPARE(error.detail, u"token … is bad"_s);
        m_server->alwaysAnswer(ScriptedReply::redirect(302, "http://other.invalid/?t=" + QByteArray(secret)));
        QVERIFY(!everythingOf(pageError()).contains(secret));
        QString printed;
        QDebug(&printed) << m_session->token();
        QVERIFY(!printed.contains(QLatin1StringView(secret)));
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
