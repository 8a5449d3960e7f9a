// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr char settings[] = "[ca]\ndefault_ca = own\n"
                            "[own]\nnew_certs_dir = .\ndatabase = index.txt\nserial = serial\n"
                            "default_md = sha256\ndefault_days = 2\npolicy = names\ncopy_extensions = copy\n"
                            "unique_subject = no\n"
                            "[names]\ncommonName = supplied\n";

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's file cannot be written");
}

} // namespace

bool Certificates::canBeMade()
{
    return !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

Certificates::Certificates()
{
    writeFile(file("ca.cnf"), settings);
    writeFile(file("index.txt"), {});
    writeFile(file("serial"), "01\n");
    run({ u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s, u"ca.key"_s,
        u"-out"_s, u"ca.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Acme Root"_s });
}

void Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal(
            "openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAllStandardError().constData());
}

void Certificates::sign(const CertificateWish &wish) const
{
    QStringList arguments { u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s,
        u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s, u"-in"_s, u"leaf.csr"_s, u"-out"_s, u"leaf.pem"_s };
    if (!wish.from.isEmpty())
        arguments << u"-startdate"_s << wish.from;
    if (!wish.until.isEmpty())
        arguments << u"-enddate"_s << wish.until;
    run(arguments);
}

QSslConfiguration Certificates::make(const CertificateWish &wish)
{
    const QStringList request { u"req"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s,
        u"leaf.key"_s, u"-subj"_s, u"/CN=audit"_s, u"-addext"_s, u"subjectAltName="_s + wish.names,
        u"-out"_s };
    if (wish.isSelfSigned) {
        run(request + QStringList { u"leaf.pem"_s, u"-x509"_s, u"-days"_s, u"2"_s });
    } else {
        run(request + QStringList { u"leaf.csr"_s });
        sign(wish);
    }
    QFile key(keyFile());
    if (!key.open(QIODevice::ReadOnly))
        qFatal("openssl made no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificateFile()).value(0));
    return configuration;
}

TlsServer::TlsServer(const QSslConfiguration &configuration, Answer answer)
    : m_answer(std::move(answer))
{
    setSslConfiguration(configuration);
    connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("the TLS server cannot listen");
}

QUrl TlsServer::url() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(serverPort()));
}

void TlsServer::serve(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    if (m_answer && bytes.contains("\r\n\r\n"))
        socket->write(m_answer(bytes));
}

} // namespace Audit
