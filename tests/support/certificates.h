// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Audit {

/// What a certificate is to say.
struct CertificateWish
{
    QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< as openssl has subjectAltName
    QString from {}; ///< "20200101000000Z"; empty for now
    QString until {}; ///< empty for two days from now
    bool isSelfSigned = false;
};

/// An authority and the certificates that it gives out, made by the openssl command anew for each run, so
/// that no key lies in the source.
class Certificates
{
public:
    /// False where the machine has no openssl command.
    static bool canBeMade();

    Certificates();

    QString authorityFile() const { return file("ca.pem"); }
    QString certificateFile() const { return file("leaf.pem"); } ///< of the last one made
    QString keyFile() const { return file("leaf.key"); }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// A server's side of TLS with such a certificate.
    QSslConfiguration make(const CertificateWish &wish);

private:
    void run(const QStringList &arguments) const;
    void sign(const CertificateWish &wish) const;

    QTemporaryDir m_folder;
};

/// An HTTPS server on loopback that answers each request by a function and keeps what it was sent.
class TlsServer : public QSslServer
{
    Q_OBJECT
public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit TlsServer(const QSslConfiguration &configuration, Answer answer = {});

    QUrl url() const;
    const QByteArray &received() const { return m_received; }

private:
    void serve(QTcpSocket *socket);

    Answer m_answer;
    QByteArray m_received; ///< decrypted
};

} // namespace Audit
