// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "api/wait.h"
#include "support/canary.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace Audit;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Audit::CertificateWish)
Q_DECLARE_METATYPE(Audit::TlsFault)

namespace {

QByteArray emptyList(const QByteArray &)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n{\"actions\":[]}";
}

} // namespace

/// A server that cannot prove who it is sees no request, and the reason is known; nobody is asked to believe
/// it all the same.
class TestTls : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Certificates> m_certificates;

    static std::optional<Result<QStringList>> ask(const QUrl &server, const Route &route)
    {
        Session session(server, Token(Testing::canary), route);
        AuditClient client(session, ClientLimits { .tries = 1 });
        return answerOf<QStringList>([&](auto handler) { return client.fetchActions(std::move(handler)); });
    }

    Route own() const { return { m_certificates->authorityFile(), {} }; }

    static quint16 freePort()
    {
        QTcpServer holder;
        return holder.listen(QHostAddress::LocalHost) ? holder.serverPort() : quint16(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Certificates::canBeMade())
            QSKIP("not run: there is no openssl command to make certificates with");
        m_certificates = std::make_unique<Certificates>();
    }

    void saysWhyACertificateIsRefused_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<bool>("knowsTheAuthority");
        QTest::addColumn<TlsFault>("fault");
        QTest::addColumn<QString>("fact");
        QTest::newRow("self-signed") << CertificateWish { .isSelfSigned = true } << true
                                     << TlsFault::SelfSigned << u"127.0.0.1, localhost"_s;
        QTest::newRow("unknown authority")
            << CertificateWish {} << false << TlsFault::UnknownIssuer << u"Acme Root"_s;
        QTest::newRow("another host's")
            << CertificateWish { .names = u"DNS:other.example,DNS:more.example"_s } << true
            << TlsFault::WrongHost << u"more.example, other.example"_s;
        QTest::newRow("expired") << CertificateWish { .from = u"20200101000000Z"_s,
            .until = u"20210203040506Z"_s }
                                 << true << TlsFault::Expired << u"2021-02-03T04:05:06Z"_s;
        QTest::newRow("not yet valid")
            << CertificateWish { .from = u"20450101000000Z"_s, .until = u"20460101000000Z"_s } << true
            << TlsFault::NotYetValid << u"2045-01-01T00:00:00Z"_s;
        QTest::newRow("expired and of an unknown authority")
            << CertificateWish { .from = u"20200101000000Z"_s, .until = u"20210101000000Z"_s } << false
            << TlsFault::UnknownIssuer << u"Acme Root"_s;
    }

    void saysWhyACertificateIsRefused()
    {
        QFETCH(CertificateWish, wish);
        QFETCH(bool, knowsTheAuthority);
        QFETCH(TlsFault, fault);
        QFETCH(QString, fact);
        const TlsServer server(m_certificates->make(wish), emptyList);
        const auto answer = ask(server.url(), knowsTheAuthority ? own() : Route());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::TlsRefused);
        QCOMPARE(answer->error().tls, std::optional(fault));
        QCOMPARE(answer->error().detail, fact);
        QCOMPARE(answer->error().httpStatus, 0);
        QVERIFY(server.received().isEmpty());
    }

    void believesTheAuthorityOfTheConnection()
    {
        const TlsServer server(m_certificates->make({}), emptyList);
        const auto answer = ask(server.url(), own());
        QVERIFY(answer && *answer);
        QVERIFY(server.received().contains("Authorization: Bearer "));
    }

    void believesNobodyMoreForAFileWithoutCertificates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<CaFileError>("error");
        QTest::newRow("not there") << u"nobody.pem"_s << CaFileError::Unreadable;
        QTest::newRow("a key") << u"ca.key"_s << CaFileError::NoCertificate;
        const QByteArray pipe = m_certificates->file("pipe").toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << CaFileError::Unreadable;
    }

    void believesNobodyMoreForAFileWithoutCertificates()
    {
        QFETCH(QString, file);
        QFETCH(CaFileError, error);
        const QString path = m_certificates->file(qPrintable(file));
        const auto read = readCaFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error(), error);
        const TlsServer server(m_certificates->make({}), emptyList);
        const auto answer = ask(server.url(), { path, {} });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().tls, std::optional(TlsFault::UnknownIssuer));
        QVERIFY(server.received().isEmpty());
    }

    /// Qt itself offers no listener so old.
    void refusesOldProtocols_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("TLS 1.0") << u"-tls1"_s;
        QTest::newRow("TLS 1.1") << u"-tls1_1"_s;
    }

    void refusesOldProtocols()
    {
        QFETCH(QString, option);
        QVERIFY(!m_certificates->make({}).isNull());
        const quint16 port = freePort();
        QProcess openssl;
        openssl.start(u"openssl"_s,
            { u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s,
                m_certificates->certificateFile(), u"-key"_s, m_certificates->keyFile(), u"-cipher"_s,
                u"ALL:@SECLEVEL=0"_s, option });
        QVERIFY(openssl.waitForStarted());
        QByteArray said;
        QTRY_VERIFY((said += openssl.readAllStandardOutput()).contains("ACCEPT"));
        const auto answer = ask(QUrl(u"https://127.0.0.1:%1"_s.arg(port)), own());
        said += openssl.readAllStandardOutput();
        openssl.kill();
        openssl.waitForFinished();
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::TlsRefused);
        QCOMPARE(answer->error().tls, std::optional(TlsFault::OldProtocol));
        QVERIFY(!said.contains("Authorization"));
    }

    void takesTheNewerOnes_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
    }

    void takesTheNewerOnes()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QSslConfiguration configuration = m_certificates->make({});
        configuration.setProtocol(protocol);
        const TlsServer server(configuration, emptyList);
        const auto answer = ask(server.url(), own());
        QVERIFY(answer && *answer);
    }

    void tellsAServerThatDoesNotEncrypt()
    {
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"); });
        });
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        const auto answer = ask(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())), {});
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::TlsRefused);
        QCOMPARE(answer->error().tls, std::optional(TlsFault::NotTls));
    }

    void tellsAServerThatHangsUpBeforeItEncrypts()
    {
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->close(); });
        });
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        const auto answer = ask(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())), {});
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::ConnectionCut); // which may pass
        QCOMPARE(answer->error().tls, std::optional(TlsFault::HungUp));
    }

    void namesTheCertificateOfTheServer()
    {
        const QSslConfiguration configuration = m_certificates->make({});
        const TlsServer server(configuration, emptyList);
        Session session(server.url(), Token(Testing::canary), own());
        AuditClient client(session);
        QCOMPARE(client.certificateSha256(), QByteArray());
        const auto answer
            = answerOf<QStringList>([&](auto handler) { return client.fetchActions(std::move(handler)); });
        QVERIFY(answer && *answer);
        const QByteArray digest = configuration.localCertificate().digest(QCryptographicHash::Sha256).toHex();
        QCOMPARE(client.certificateSha256(), digest);
    }

    void goesThroughTheProxyThatIsNamed()
    {
        ScriptedServer proxy; // takes the CONNECT and lets nothing through
        proxy.alwaysAnswer(ScriptedReply::typed("text/plain", "no", 403));
        const Route route { {}, { Proxy::Kind::Named, proxy.url() } };
        const auto answer = ask(QUrl(u"https://audit.example"_s), route);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::ProxyFailed);
        QVERIFY(answer->error().detail.startsWith(u"127.0.0.1:"_s));
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
        QVERIFY(!proxy.requests().constFirst().headers.contains("authorization"));
    }

    void neverAsksAProxyForThisComputer()
    {
        const ScriptedServer proxy;
        const TlsServer server(m_certificates->make({}), emptyList);
        Route route = own();
        route.proxy = { Proxy::Kind::Named, proxy.url() };
        const auto answer = ask(server.url(), route);
        QVERIFY(answer && *answer);
        QCOMPARE(proxy.connections(), 0);
    }

    void takesTheProxyOfTheSystemOrNone_data()
    {
        QTest::addColumn<Proxy::Kind>("kind");
        QTest::addColumn<int>("asked");
        QTest::newRow("the system's") << Proxy::Kind::System << 1;
        QTest::newRow("none") << Proxy::Kind::None << 0;
    }

    void takesTheProxyOfTheSystemOrNone()
    {
        QFETCH(Proxy::Kind, kind);
        QFETCH(int, asked);
        ScriptedServer proxy;
        proxy.alwaysAnswer(ScriptedReply::typed("text/plain", "no", 403));
        qputenv("https_proxy", proxy.url().toEncoded());
        const auto answer = ask(QUrl(u"https://audit.invalid"_s), { {}, { kind, {} } });
        qunsetenv("https_proxy");
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, asked ? ErrorKind::ProxyFailed : ErrorKind::NameNotFound);
        QCOMPARE(proxy.requests().size(), asked);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
