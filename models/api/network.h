// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"
#include "domain/apierror.h"
#include "domain/result.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Audit {

/// Why a file cannot be believed as a list of authorities.
enum class CaFileError {
    Unreadable,
    NoCertificate, ///< it holds none in PEM
};

/// The certificates in a CA file, at least one.
Result<QList<QSslCertificate>, CaFileError> readCaFile(const QString &path);

/// TLS 1.2 or newer, checked against the system's store and the CA file.
QSslConfiguration tlsConfiguration(const QString &caFile);

/// The one way onto the network: whoever asks a server, asks through one of these. TLS 1.2 or newer, checked
/// against the system's store and the route's CA file; the route's proxy, never for this computer's own
/// addresses; no redirect followed, no HTTP/2, no cookie and no cache. Nobody can be asked to believe a
/// certificate all the same.
///
/// A CA file that cannot be read makes no certificate good: check it with readCaFile() to say why.
class Network : public QNetworkAccessManager
{
    Q_OBJECT
public:
    explicit Network(const Route &route = {}, QObject *parent = nullptr);

    /// Why one of its requests brought no answer, in kind and facts.
    ApiError faultOf(const QNetworkReply &reply) const;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    /// The server at the end of this request has encrypted before, for this one or an earlier one.
    bool hasEncrypted(const QUrl &url) const;

    QSslConfiguration m_tls;
    QSet<QString> m_encrypted; ///< hosts with their ports
};

} // namespace Audit
