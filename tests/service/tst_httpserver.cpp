// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rawhttp.h"
#include "service/servicefixture.h"
#include "service/unzipped.h"

#include <QRegularExpression>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray listPath = "/api/v1/admin/audit/";
const QByteArray secret = Testing::canary;

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.import(json("{'id':'a/b c','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n"
                              "{'id':'..','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}"));
        m_url = m_fixture.start();
    }

    void asksForTheTokenOnEveryEndpoint_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : { "", "actions", "resource-types", "stats", "a%2Fb%20c", "?page=0" })
            QTest::newRow(target) << listPath + target;
    }

    void asksForTheTokenOnEveryEndpoint()
    {
        QFETCH(QByteArray, target);
        for (const QByteArray &token :
            { QByteArray(), QByteArray("wrong"), QByteArray(secret + "2"), secret.toUpper() }) {
            const RawAnswer answer = rawGet(m_url, target, token);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.header("WWW-Authenticate"), "Bearer");
            QCOMPARE(answer.body, json("{'detail':'Not authenticated'}"));
        }
        QVERIFY(rawGet(m_url, target).status != 401);
    }

    void takesTheSchemeInAnyCaseAndNoOtherScheme()
    {
        QCOMPARE(rawGet(m_url, listPath, {}, "authorization: bearer " + secret + "\r\n").status, 200);
        QCOMPARE(rawGet(m_url, listPath, {}, "Authorization: Basic " + secret + "\r\n").status, 401);
        QCOMPARE(rawGet(m_url, listPath, {}, "Authorization: " + secret + "\r\n").status, 401);
        QCOMPARE(rawGet(m_url, listPath, {}, "Authorization: Bearer\r\n").status, 401);
        QCOMPARE(rawGet(m_url, listPath, secret, "Authorization: Bearer " + secret + "\r\n").status, 401);
    }

    void answersNobodyWhereThereIsNoToken()
    {
        ServiceFixture fixture;
        const QUrl url = fixture.start({}, {});
        QCOMPARE(rawGet(url, listPath, secret).status, 401);
        QCOMPARE(rawGet(url, listPath, {}, "Authorization: Bearer \r\n").status, 401);
    }

    void needsNoTokenForTheDocumentAndTheHealth()
    {
        const RawAnswer document = rawGet(m_url, "/openapi.json", {});
        QCOMPARE(document.status, 200);
        QFile file(QStringLiteral(AUDIT_SOURCE "/resources/openapi.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(document.body, file.readAll());
        QCOMPARE(rawGet(m_url, "/healthz", {}).body, json("{'status':'ok'}"));
    }

    void writesTheHeadersOfEveryAnswer()
    {
        const RawAnswer answer = rawGet(m_url, listPath, secret, "X-Request-ID: mine-42\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), "application/json");
        QCOMPARE(answer.header("X-Request-ID"), "mine-42");
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        const QRegularExpression date(
            u"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"_s);
        QVERIFY2(date.match(QString::fromLatin1(answer.header("Date"))).hasMatch(), answer.header("Date"));
    }

    void compressesLongAnswersWhereAsked_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("encoding");
        const QByteArray document = "/openapi.json";
        QTest::newRow("asked") << document << QByteArray("gzip") << QByteArray("gzip");
        QTest::newRow("among others") << document << QByteArray("br, GZIP;q=0.5") << QByteArray("gzip");
        QTest::newRow("ruled out") << document << QByteArray("gzip;q=0, br") << QByteArray();
        QTest::newRow("not asked") << document << QByteArray("br, gzipped") << QByteArray();
        QTest::newRow("short") << QByteArray("/healthz") << QByteArray("gzip") << QByteArray();
        QTest::newRow("from the store") << listPath << QByteArray("gzip") << QByteArray("gzip");
    }

    void compressesLongAnswersWhereAsked()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, encoding);
        m_fixture.import(
            json("{'id':'long','timestamp':'2026-05-17T12:00:00Z','note':'" + QByteArray(2000, 'n') + "'}"));
        const RawAnswer plain = rawGet(m_url, target);
        const RawAnswer answer = rawGet(m_url, target, secret, "Accept-Encoding: " + asked + "\r\n");
        QCOMPARE(answer.header("Content-Encoding"), encoding);
        QCOMPARE(answer.header("Vary"), "Accept-Encoding");
        QCOMPARE(encoding.isEmpty() ? answer.body : unzipped(answer.body), plain.body);
    }

    void makesARequestIdWhereTheClientsIsMissingOrOdd()
    {
        const QByteArray first = rawGet(m_url, listPath).header("X-Request-ID");
        QVERIFY(first.size() >= 16);
        QVERIFY(rawGet(m_url, listPath).header("X-Request-ID") != first);
        const QByteArray odd
            = rawGet(m_url, listPath, secret, "X-Request-ID: a b<script>\r\n").header("X-Request-ID");
        QVERIFY(!odd.contains('<'));
        QVERIFY(odd.size() >= 16);
    }

    void sendsTheListWithoutItsSlashToTheListWithTheQuery()
    {
        const RawAnswer answer = rawGet(m_url, "/api/v1/admin/audit?action=a%2Bb&page=2", {});
        QCOMPARE(answer.status, 307);
        QCOMPARE(answer.header("Location"), "http://127.0.0.1/api/v1/admin/audit/?action=a%2Bb&page=2");
        QCOMPARE(rawGet(m_url, "/api/v1/admin/audit/actions/", {}).header("Location"),
            "http://127.0.0.1/api/v1/admin/audit/actions");
    }

    void takesGetOnly_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : { "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW" })
            QTest::newRow(method) << QByteArray(method);
    }

    void takesGetOnly()
    {
        QFETCH(QByteArray, method);
        RawConnection connection(m_url);
        connection.send(method + ' ' + listPath + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + secret + "\r\n\r\n");
        const RawAnswer answer = connection.read();
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Allow"), "GET");
    }

    void sendsNoBodyAfterAHead()
    {
        RawConnection connection(m_url);
        connection.send("HEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" + getRequest("/healthz"));
        QCOMPARE(connection.readHeader().status, 405);
        QCOMPARE(connection.read().body, json("{'status':'ok'}"));
    }

    void refusesHostsThatAreNotThisComputer_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("literal") << QByteArray("127.0.0.1:8080") << 200;
        QTest::newRow("another loopback literal") << QByteArray("127.3.2.1") << 200;
        QTest::newRow("IPv6") << QByteArray("[::1]:8080") << 200;
        QTest::newRow("localhost") << QByteArray("LocalHost:1") << 200;
        QTest::newRow("a name") << QByteArray("evil.example") << 421;
        QTest::newRow("a name that begins well") << QByteArray("127.0.0.1.evil.example") << 421;
        QTest::newRow("a name that ends well") << QByteArray("evil.localhost") << 421;
        QTest::newRow("another address") << QByteArray("192.0.2.1") << 421;
        QTest::newRow("any address") << QByteArray("0.0.0.0") << 421;
        QTest::newRow("empty") << QByteArray("") << 421;
        QTest::newRow("the last port") << QByteArray("127.0.0.1:65535") << 200;
        QTest::newRow("IPv6 with a port") << QByteArray("[::1]:80") << 200;
        for (const char *odd : { "127.0.0.1:1@evil.example", "localhost:\\evil", "localhost:80 evil",
                 "localhost:x\"y", "localhost:", "localhost:0", "localhost:65536", "localhost:+8",
                 "127.0.0.1/evil", "evil@localhost", "[::1", "[::1]evil.example", "[::1]:", "[localhost]",
                 "[127.0.0.1]", "::1", "[::1%25lo]" })
            QTest::newRow(odd) << QByteArray(odd) << 421;
    }

    void refusesHostsThatAreNotThisComputer()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        RawConnection connection(m_url);
        connection.send("GET " + listPath + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer "
            + secret + "\r\n\r\n");
        const RawAnswer answer = connection.read();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body.contains("user.login"), status == 200);
    }

    /// "GET http://host/path", as a proxy is asked; RFC 9112 (3.2.2) has every server take it.
    void takesTheAbsoluteFormOfATarget()
    {
        const QByteArray port = QByteArray::number(m_url.port());
        QCOMPARE(rawGet(m_url, "http://127.0.0.1:" + port + listPath).status, 200);
        QCOMPARE(rawGet(m_url, "HTTP://localhost:" + port + "/healthz").status, 200);
        QCOMPARE(rawGet(m_url, "http://127.0.0.1").status, 404);
        QCOMPARE(
            rawGet(m_url, "http://evil.example" + listPath).status, 421); // it goes before the Host header
        QCOMPARE(rawGet(m_url, "https://127.0.0.1:" + port + "/healthz").status, 404); // not over TLS
    }

    void refusesRequestsWithoutOrWithTwoHosts()
    {
        for (const QByteArray &hosts :
            { QByteArray(), QByteArray("Host: localhost\r\nHost: evil.example\r\n") }) {
            RawConnection connection(m_url);
            connection.send("GET /healthz HTTP/1.1\r\n" + hosts + "\r\n");
            QCOMPARE(connection.read().status, 400);
        }
    }

    void refusesWebPages()
    {
        QCOMPARE(rawGet(m_url, listPath, secret, "Origin: http://127.0.0.1:8080\r\n").status, 403);
        QCOMPARE(rawGet(m_url, listPath, secret, "Origin: null\r\n").status, 403);
        QCOMPARE(rawGet(m_url, "/openapi.json", {}, "Origin: https://evil.example\r\n").status, 403);
        QVERIFY(rawGet(m_url, listPath).header("Access-Control-Allow-Origin").isEmpty());
    }

    void findsEntriesWhateverTheirIdHolds()
    {
        const RawAnswer answer = rawGet(m_url, listPath + "a%2Fb%20c");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("a/b c"));
        QCOMPARE(rawGet(m_url, listPath + "%2E%2E").status, 200);
        QCOMPARE(rawGet(m_url, listPath + "a/b%20c").status, 404);
        QCOMPARE(rawGet(m_url, listPath + "unknown").body, json("{'detail':'Not Found'}"));
        QCOMPARE(rawGet(m_url, "/elsewhere").status, 404);
    }

    void keepsTheConnectionForTheNextRequest()
    {
        RawConnection connection(m_url);
        for (int i = 0; i < 3; ++i) {
            connection.send(getRequest(listPath));
            QCOMPARE(connection.read().status, 200);
        }
        connection.send(getRequest("/healthz") + getRequest(listPath + "unknown"));
        QCOMPARE(connection.read().status, 200);
        QCOMPARE(connection.read().status, 404);
    }

    void closesWhenTheClientAsks()
    {
        RawConnection connection(m_url);
        connection.send(getRequest("/healthz", {}, "Connection: close\r\n"));
        QCOMPARE(connection.read().status, 200);
        QVERIFY(connection.isClosedWithin(5000));
    }

    void doesNotReadABodyAsTheNextRequest()
    {
        RawConnection connection(m_url);
        const QByteArray smuggled = getRequest(listPath);
        connection.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + QByteArray::number(smuggled.size()) + "\r\n\r\n" + smuggled);
        QCOMPARE(connection.read().status, 413);
        QCOMPARE(connection.read(5000).status, 0);
    }

    void listensOnLoopbackOnlyByItself_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("fault");
        for (const char *host : { "0.0.0.0", "192.0.2.1", "::" })
            QTest::newRow(host) << QString::fromLatin1(host) << int(ServiceFault::OpenWithoutTls);
        for (const char *host : { "example.org", "", "127.0.0.1.evil.example" })
            QTest::newRow(host) << QString::fromLatin1(host) << int(ServiceFault::BadListenAddress);
    }

    void listensOnLoopbackOnlyByItself()
    {
        QFETCH(QString, host);
        ServiceOptions options;
        options.database = m_fixture.path(u"other.db"_s);
        options.host = host;
        const auto service = LocalService::start(options);
        QVERIFY(!service);
        QTEST(int(service.error().fault), "fault");
        QVERIFY(!QFile::exists(options.database));
    }

    void saysThatAPortIsTaken()
    {
        ServiceOptions options;
        options.database = m_fixture.database();
        options.port = static_cast<quint16>(m_url.port());
        const auto service = LocalService::start(options);
        QVERIFY(!service);
        QCOMPARE(service.error().fault, ServiceFault::PortTaken);
    }

    void makesTokensOf256Bits()
    {
        const QByteArray token = makeServiceToken();
        QCOMPARE(token.size(), 43);
        QVERIFY(token != makeServiceToken());
    }

private:
    ServiceFixture m_fixture;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
