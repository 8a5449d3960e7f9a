// SPDX-License-Identifier: GPL-3.0-or-later
// The service over TLS, and on addresses that others reach.
#include "service/mint.h"
#include "service/servicefixture.h"
#include "support/certificates.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;
const QByteArray list = "/api/v1/admin/audit/";

/// An address of this machine that is not loopback; null where it has none.
QHostAddress openAddress()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            return address;
    }
    return {};
}

} // namespace

class TestServiceTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Certificates::canBeMade())
            QSKIP("not run: there is no openssl command");
        m_certificates = std::make_unique<Certificates>();
        m_certificates->make({ u"DNS:localhost,DNS:audit.example,IP:127.0.0.1"_s });
        m_fixture.import(json("{'id':'s1','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n"));
        m_key = Mint::makeKey("ES256");
        m_keys = m_fixture.write(u"keys.json"_s, Mint::keySet({ { u"k"_s, m_key } }));
    }

    void answersOverTls()
    {
        const auto service = LocalService::start(options(u"127.0.0.1"_s));
        QVERIFY(service);
        QCOMPARE((*service)->url().scheme(), u"https"_s);
        const quint16 port = quint16((*service)->url().port());
        for (const QSsl::SslProtocol protocol : { QSsl::TlsV1_2, QSsl::TlsV1_3 }) {
            QSslSocket socket;
            connect(socket, port, protocol);
            QVERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
            for (int i = 0; i < 3; ++i) { // one connection, request after request
                const QByteArray answer = ask(socket, "Host: localhost\r\n", list);
                QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer);
                QVERIFY2(answer.contains("\"s1\""), answer);
            }
            const QByteArray redirected = ask(socket, "Host: localhost\r\n", list.chopped(1));
            QVERIFY2(redirected.contains("Location: https://localhost" + list), redirected);
            const QByteArray last = ask(socket, "Host: localhost\r\nConnection: close\r\n", list);
            QVERIFY(last.startsWith("HTTP/1.1 200"));
            QVERIFY(
                socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(patience));
        }
    }

    void refusesOldVersionsOfTls()
    {
        const auto service = LocalService::start(options(u"127.0.0.1"_s));
        QSslSocket socket;
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        connect(socket, quint16((*service)->url().port()), QSsl::TlsV1_1);
        QT_WARNING_POP
        QVERIFY(!socket.isEncrypted());
    }

    void closesOnWhoeverSpeaksInTheClear()
    {
        ServiceOptions asked = options(u"127.0.0.1"_s);
        const auto service = LocalService::start(asked);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16((*service)->url().port()));
        QVERIFY(socket.waitForConnected(patience));
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        while (socket.waitForReadyRead(patience)) { }
        QVERIFY(!socket.readAll().contains("HTTP/1.1"));
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState);
    }

    void dropsAHandshakeThatNeverComes()
    {
        ServiceOptions asked = options(u"127.0.0.1"_s);
        asked.limits.header = std::chrono::milliseconds(200);
        const auto service = LocalService::start(asked);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16((*service)->url().port()));
        QVERIFY(socket.waitForConnected(patience));
        QVERIFY(socket.waitForDisconnected(patience));
    }

    void answersOnAnOpenAddressUnderItsNamesOnly()
    {
        const QHostAddress address = openAddress();
        if (address.isNull())
            QSKIP("not run: this machine has no address but loopback");
        ServiceOptions asked = options(address.toString());
        asked.names = { u"Audit.Example"_s };
        const auto service = LocalService::start(asked);
        QVERIFY2(service, service ? "" : qUtf8Printable(service.error().systemText));
        QSslSocket socket;
        connect(socket, quint16((*service)->url().port()), QSsl::TlsV1_3, address);
        QVERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
        const auto status
            = [&](const QByteArray &host) { return ask(socket, "Host: " + host + "\r\n", list).mid(9, 3); };
        QCOMPARE(status("audit.example"), "200");
        QCOMPARE(status("AUDIT.example:8443"), "200");
        QCOMPARE(status(address.toString().toLatin1()), "200");
        QCOMPARE(status("localhost"), "421");
        QCOMPARE(status("evil.example"), "421");
    }

    void namesWhatIsWrongWithCertificateAndKey()
    {
        const Certificates others;
        Certificates other;
        other.make({});
        const auto faultWith = [this](const QString &certificate, const QString &key) {
            ServiceOptions asked = options(u"127.0.0.1"_s);
            asked.tls = { certificate, key };
            const auto service = LocalService::start(asked);
            return service ? std::pair(-1, QString())
                           : std::pair(int(service.error().fault), service.error().subject);
        };
        const QString certificate = m_certificates->certificateFile();
        const QString key = m_certificates->keyFile();
        const QString none = m_fixture.path(u"none.pem"_s);
        const QString text = m_fixture.write(u"text.pem"_s, "no PEM at all");
        QCOMPARE(faultWith(none, key), std::pair(int(ServiceFault::CannotReadFile), none));
        QCOMPARE(faultWith(certificate, none), std::pair(int(ServiceFault::CannotReadFile), none));
        QCOMPARE(faultWith(text, key), std::pair(int(ServiceFault::BadCertificate), text));
        QCOMPARE(faultWith(certificate, text), std::pair(int(ServiceFault::BadKey), text));
        QCOMPARE(
            faultWith(certificate, other.keyFile()), std::pair(int(ServiceFault::BadKey), other.keyFile()));
    }

private:
    ServiceOptions options(const QString &host) const
    {
        ServiceOptions options;
        options.database = m_fixture.database();
        options.host = host;
        options.tls = { m_certificates->certificateFile(), m_certificates->keyFile() };
        options.tokens.issuers = { Mint::issuer };
        options.tokens.audiences = { Mint::audience };
        options.tokens.keySet = m_keys;
        return options;
    }

    void connect(QSslSocket &socket, quint16 port, QSsl::SslProtocol protocol,
        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost)) const
    {
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_certificates->authorityFile()));
        configuration.setProtocol(protocol);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(address.toString(), port, u"audit.example"_s);
        socket.waitForEncrypted(patience);
    }

    /// The whole answer, by its Content-Length.
    QByteArray ask(QSslSocket &socket, const QByteArray &headers, const QByteArray &target) const
    {
        const QByteArray token = Mint::token(m_key, "ES256", u"k"_s, Mint::claims());
        socket.write(
            "GET " + target + " HTTP/1.1\r\n" + headers + "Authorization: Bearer " + token + "\r\n\r\n");
        QByteArray answer;
        qsizetype wanted = -1;
        while (wanted < 0 || answer.size() < wanted) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
                break;
            answer += socket.readAll();
            const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
            const qsizetype length = answer.indexOf("Content-Length: ");
            if (body >= 4 && length >= 0)
                wanted = body
                    + answer.mid(length + 16, answer.indexOf("\r\n", length) - length - 16).toLongLong();
        }
        return answer;
    }

    std::unique_ptr<Certificates> m_certificates;
    ServiceFixture m_fixture;
    QByteArray m_key;
    QString m_keys;
};

QTEST_GUILESS_MAIN(TestServiceTls)
#include "tst_servicetls.moc"
