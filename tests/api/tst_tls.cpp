// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "api/wait.h"
#include "support/canary.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Audit;
using namespace Qt::StringLiterals;

/// A server whose certificate nobody vouches for sees no request, and nobody is asked to believe it.
class TestTls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_received; ///< by the server, decrypted

    /// Made anew for each run, so that no key lies in the source.
    QSslConfiguration selfSigned(const QStringList &options)
    {
        const QString key = m_folder.filePath(u"key.pem"_s);
        const QString certificate = m_folder.filePath(u"certificate.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
            QStringList { u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s, key,
                u"-out"_s, certificate }
                + options);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return {};
        QFile keyFile(key);
        if (!keyFile.open(QFile::ReadOnly))
            return {};
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
        return configuration;
    }

private Q_SLOTS:
    void refusesACertificateThatNobodyVouchesFor_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("self-signed") << QStringList { u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
            u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s };
        QTest::newRow("another host's")
            << QStringList { u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=other.example"_s };
    }

    void refusesACertificateThatNobodyVouchesFor()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("not run: there is no openssl to make a certificate with");
        QFETCH(QStringList, options);
        const QSslConfiguration configuration = selfSigned(options);
        QVERIFY(!configuration.localCertificate().isNull());

        QSslServer server;
        server.setSslConfiguration(configuration);
        m_received.clear();
        connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(
                socket, &QTcpSocket::readyRead, this, [this, socket] { m_received += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));

        Session session(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), Token(Testing::canary));
        AuditClient client(session);
        const auto answer
            = answerOf<QStringList>([&](auto handler) { return client.fetchActions(std::move(handler)); });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::TlsRefused);
        QVERIFY(!answer->error().detail.isEmpty());
        QVERIFY(m_received.isEmpty());
    }

    void namesTheCertificateOfTheServer()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("not run: there is no openssl to make a certificate with");
        const QSslConfiguration configuration = selfSigned({ u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s });
        const QSslCertificate certificate = configuration.localCertificate();
        QVERIFY(!certificate.isNull());
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);

        QSslServer server;
        server.setSslConfiguration(configuration);
        connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n"
                    "{\"actions\":[]}");
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Session session(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), Token(Testing::canary));
        AuditClient client(session);
        QCOMPARE(client.certificateSha256(), QByteArray());
        const auto answer
            = answerOf<QStringList>([&](auto handler) { return client.fetchActions(std::move(handler)); });
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(answer && *answer);
        QCOMPARE(client.certificateSha256(), certificate.digest(QCryptographicHash::Sha256).toHex());
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
