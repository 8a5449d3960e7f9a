// SPDX-License-Identifier: GPL-3.0-or-later
// What the service bears from a client: long headers, half requests, silence, crowds. CTest runs it in the
// clear and, with AUDIT_TEST_TLS set, over TLS.
#include "service/rawhttp.h"
#include "service/servicefixture.h"
#include "support/certificates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray listPath = "/api/v1/admin/audit/";

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 mostGrownKiB = 300 << 10; // it sets aside what was freed, up to 256 MiB
#else
constexpr qint64 mostGrownKiB = 4 << 10;
#endif

/// The memory of this process, in which the service runs.
qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("AUDIT_TEST_TLS")) {
            if (!Certificates::canBeMade())
                QSKIP("not run: there is no openssl command");
            m_certificates = std::make_unique<Certificates>();
            m_certificates->make({});
        }
        m_fixture = newFixture();
        m_url = m_fixture->start();
    }

    void refusesLongHeaders()
    {
        const RawAnswer answer
            = rawGet(m_url, listPath, Testing::canary, "X-Long: " + QByteArray(9000, 'x') + "\r\n");
        QCOMPARE(answer.status, 431);
        QCOMPARE(answer.header("Connection"), "close");
        QCOMPARE(rawGet(m_url, listPath + '?' + QByteArray(9000, 'x')).status, 414);
        for (const int length : { 9'000, 16'000, 100'000 }) // no token is that long
            QCOMPARE(rawGet(m_url, listPath, QByteArray(length, 't')).status, 401);
        QCOMPARE(rawGet(m_url, listPath + '?' + QByteArray(32 << 10, 'x')).status, 414);
        QCOMPARE(rawGet(m_url, listPath + '?' + QByteArray(8000, 'x')).status, 200);
        QCOMPARE(rawGet(m_url, listPath, Testing::canary, "X-Long: " + QByteArray(7000, 'x') + "\r\n").status,
            200);
    }

    void answersABigHeaderBeforeItIsThroughAndCloses()
    {
        RawConnection connection(m_url);
        connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n");
        connection.send("X-Long: " + QByteArray(1 << 20, 'x'));
        QCOMPARE(connection.read().status, 431);
        QVERIFY(connection.isClosedWithin(5000));
    }

    void readsNothingOfARequestAsTheNextOne_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("rest");
        const QByteArray next = getRequest("/healthz");
        QTest::newRow("length") << QByteArray("Content-Length: 5\r\n") << "hello" + next;
        QTest::newRow("length, body never sent") << QByteArray("Content-Length: 5\r\n") << QByteArray();
        QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << "0\r\n\r\n" + next;
        QTest::newRow("length and chunks")
            << QByteArray("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n") << "0\r\n\r\n" + next;
        for (const char *coding : { "identity", "gzip", "xchunked", "chunked, identity", "\"chunked\"", "" })
            QTest::addRow("coding %s", coding) << "Transfer-Encoding: " + QByteArray(coding) + "\r\n" << next;
        QTest::newRow("two lengths") << QByteArray("Content-Length: 0\r\nContent-Length: 9\r\n") << next;
        QTest::newRow("a list of lengths") << QByteArray("Content-Length: 0, 9\r\n") << next;
        QTest::newRow("signed length") << QByteArray("Content-Length: +9\r\n") << next;
        QTest::newRow("length beyond 64 bits")
            << QByteArray("Content-Length: 18446744073709551617\r\n") << next;
        QTest::newRow("blank before the colon") << QByteArray("Content-Length : 9\r\n") << next;
        QTest::newRow("zero byte in a name") << QByteArray("X\0Y: 1\r\n", 8) << next;
        QTest::newRow("bare line feed") << QByteArray("X: 1\nContent-Length: 9\r\n") << next;
    }

    void readsNothingOfARequestAsTheNextOne()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, rest);
        RawConnection connection(m_url);
        connection.send(getRequest(listPath, Testing::canary, lines) + rest);
        const int status = connection.read().status;
        QVERIFY2(status == 400 || status == 413, QByteArray::number(status));
        QCOMPARE(connection.read(5000).status, 0);
        QVERIFY(connection.isClosedWithin(5000));
    }

    void answersPipelinedRequestsInTheirOrder()
    {
        RawConnection connection(m_url);
        QByteArray requests;
        for (int i = 0; i < 50; ++i)
            requests += getRequest(
                listPath + "none", Testing::canary, "X-Request-ID: n" + QByteArray::number(i) + "\r\n");
        connection.send(requests);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(connection.read().header("X-Request-ID"), 'n' + QByteArray::number(i));
    }

    void refusesWhatIsNoHttp()
    {
        RawConnection connection(m_url);
        connection.send("\x16\x03\x01\x02\r\n\r\n");
        QCOMPARE(connection.read().status, 400);
        QVERIFY(connection.isClosedWithin(5000));
    }

    void hangsUpOnAHalfSentRequest()
    {
        const auto fixture = newFixture();
        ServiceLimits limits; // the idle time of a minute stays
        limits.header = std::chrono::milliseconds(200);
        RawConnection half(fixture->start(limits));
        half.send("GET /healthz HTTP/1.1\r\nHost: local");
        QVERIFY(half.isClosedWithin(15'000));
    }

    void hangsUpOnSilence()
    {
        const auto fixture = newFixture();
        ServiceLimits limits;
        limits.idle = std::chrono::milliseconds(200);
        limits.header = std::chrono::minutes(1);
        RawConnection silent(fixture->start(limits));
        silent.send(getRequest("/healthz"));
        QCOMPARE(silent.read().status, 200);
        QVERIFY(silent.isClosedWithin(15'000));
    }

    void hangsUpOnWhoNeverAsks()
    {
        const auto fixture = newFixture();
        ServiceLimits limits; // the idle time of a minute stays
        limits.header = std::chrono::milliseconds(500);
        RawConnection silent(fixture->start(limits));
        QVERIFY(silent.isClosedWithin(15'000));
    }

    /// Those who only hold a place give it to those who ask; whoever is in the middle of a request keeps it.
    void givesThePlacesOfTheSilentToThoseWhoAsk()
    {
        const auto fixture = newFixture();
        ServiceLimits limits;
        limits.connections = 3;
        limits.header = std::chrono::minutes(1);
        const QUrl url = fixture->start(limits);
        RawConnection asked(url);
        asked.send(getRequest("/healthz"));
        QCOMPARE(asked.read().status, 200);
        RawConnection never(url);
        RawConnection half(url);
        half.send("GET /healthz HTTP/1.1\r\n");
        for (int answered = 0; answered < 3; ++answered) {
            int status = 0;
            QTRY_VERIFY_WITH_TIMEOUT(
                status == 200 || (status = rawGet(url, "/healthz").status) == 200, 60'000);
        }
        half.send("Host: localhost\r\n\r\n");
        QCOMPARE(half.read().status, 200);
        QVERIFY(asked.isClosedWithin(0) || never.isClosedWithin(0));
    }

    /// Answers that nobody takes fill no memory: further ones wait their turn.
    void holdsNoMoreAnswersThanItsLimit()
    {
        const auto fixture = newFixture();
        fixture->import(json("{'id':'big','timestamp':1779019200,'action':'a','details':'")
            + QByteArray(20 << 20, 'x') + json("'}\n"));
        ServiceLimits limits;
        limits.outgoingBytes = 30 << 20;
        const QUrl url = fixture->start(limits);
        auto slow = std::make_unique<RawConnection>(url);
        slow->send(getRequest(listPath));
        QCOMPARE(slow->readHeader().status, 200); // and no more of it; there is no event loop that would read
        const RawAnswer refused = rawGet(url, listPath);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.header("Retry-After"), "1");
        QCOMPARE(rawGet(url, listPath + "?result=none").status, 200); // small ones fit
        slow.reset();
        QTRY_COMPARE_WITH_TIMEOUT(rawGet(url, listPath).status, 200, 30'000);
    }

    /// The refusal itself always goes out.
    void refusesWhereNotOneByteMoreFits()
    {
        const auto fixture = newFixture();
        fixture->import(json("{'id':'big','timestamp':1779019200,'action':'a','details':'")
            + QByteArray(20 << 20, 'x') + json("'}\n"));
        ServiceLimits limits;
        limits.outgoingBytes = 1;
        const QUrl url = fixture->start(limits);
        RawConnection slow(url);
        slow.send(getRequest(listPath));
        QCOMPARE(slow.readHeader().status, 200);
        QCOMPARE(rawGet(url, "/healthz").status, 503);
    }

    void answersBesideManyStalledConnections()
    {
        std::vector<std::unique_ptr<RawConnection>> stalled;
        for (int i = 0; i < 60; ++i) {
            stalled.push_back(std::make_unique<RawConnection>(m_url));
            stalled.back()->send("GET /healthz HT");
        }
        QUrl withoutHandshake = m_url; // over TLS it never comes
        withoutHandshake.setScheme(u"http"_s);
        for (int i = 0; i < 20; ++i)
            stalled.push_back(std::make_unique<RawConnection>(withoutHandshake));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(rawGet(m_url, listPath).status, 200);
        QVERIFY(timer.elapsed() < 8000);
    }

    /// Some say nothing, some half of it, some do not wait for the answer.
    void forgetsConnectionsThatAreGone()
    {
        const int connections = m_certificates ? 1'000 : 10'000; // a handshake takes its time
        const QByteArray request = getRequest("/healthz");
        qint64 early = 0;
        for (int i = 0; i < connections; ++i) {
            RawConnection connection(m_url);
            if (i % 4 > 0)
                connection.send(i % 4 == 1 ? request.first(20) : request);
            if (i % 4 == 3)
                connection.read();
            if (i == connections / 5)
                early = residentKiB();
        }
        QCOMPARE(rawGet(m_url, listPath).status, 200);
        const qint64 grown = residentKiB() - early;
        QVERIFY2(grown < mostGrownKiB, QByteArray::number(grown));
    }

    void takesNoMoreConnectionsThanItsLimit()
    {
        const auto fixture = newFixture();
        ServiceLimits limits;
        limits.connections = 2;
        const QUrl url = fixture->start(limits);
        RawConnection first(url);
        first.send(getRequest("/healthz"));
        QCOMPARE(first.read().status, 200);
        RawConnection second(url);
        second.send(getRequest("/healthz"));
        QCOMPARE(second.read().status, 200);
        RawConnection third(url);
        const RawAnswer full = third.read();
        QCOMPARE(full.status, 503);
        QCOMPARE(full.header("Retry-After"), "1");
        QVERIFY(third.isClosedWithin(5000));
        first.send(getRequest("/healthz", {}, "Connection: close\r\n"));
        QCOMPARE(first.read().status, 200);
        QVERIFY(first.isClosedWithin(5000));
        // As soon as the server has seen that the place is free.
        int status = 0;
        QTRY_VERIFY(status == 200 || (status = rawGet(url, "/healthz").status) == 200);
    }

    void stopsWithConnectionsOpen()
    {
        const auto fixture = newFixture();
        const QUrl url = fixture->start();
        RawConnection idle(url);
        idle.send(getRequest("/healthz"));
        QCOMPARE(idle.read().status, 200);
        QElapsedTimer timer;
        timer.start();
        fixture->stop();
        QVERIFY(timer.elapsed() < 8000); // a goodbye to clients that take nothing would take ten
        QVERIFY(idle.isClosedWithin(5000));
    }

private:
    /// With a certificate where this run is over TLS.
    std::unique_ptr<ServiceFixture> newFixture() const
    {
        auto fixture = std::make_unique<ServiceFixture>();
        if (m_certificates)
            fixture->setTls({ m_certificates->certificateFile(), m_certificates->keyFile() });
        return fixture;
    }

    std::unique_ptr<Certificates> m_certificates; ///< none where this run is in the clear
    std::unique_ptr<ServiceFixture> m_fixture;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
