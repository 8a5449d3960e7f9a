// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/network.h"

#include "api/tlsfaults.h"
#include "api/wirerules.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCaFile = 4 << 20;
constexpr auto tlsErrorsProperty = "tlsErrors"; ///< what stood against the certificate, kept at the reply
constexpr auto proxyAttribute = static_cast<QNetworkRequest::Attribute>(QNetworkRequest::User + 1);

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QNetworkProxy named(const QUrl &url)
{
    const auto type = url.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return { type, url.host(), static_cast<quint16>(url.port()) };
}

class RouteProxies : public QNetworkProxyFactory
{
public:
    explicit RouteProxies(Proxy proxy)
        : m_proxy(std::move(proxy))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_proxy.kind == Proxy::Kind::None || isThisComputer(query.peerHostName()))
            return { QNetworkProxy::NoProxy };
        if (m_proxy.kind == Proxy::Kind::System)
            return systemProxyForQuery(query);
        return { named(m_proxy.url) };
    }

private:
    Proxy m_proxy;
};

/// Reading the system's store takes a while, and it is needed whole only beside a CA file: else OpenSSL looks
/// up what it needs.
const QList<QSslCertificate> &systemStore()
{
    static const QList<QSslCertificate> store = QSslConfiguration::systemCaCertificates();
    return store;
}

QString placeOf(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(443));
}

QString addressOf(const QNetworkProxy &proxy)
{
    const bool isThere
        = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy;
    return isThere ? u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()) : QString();
}

} // namespace

Result<QList<QSslCertificate>, CaFileError> readCaFile(const QString &path)
{
    QFile file(path);
    // A pipe or a device would keep whoever opens it waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return CaFileError::Unreadable;
    const QList<QSslCertificate> certificates
        = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return CaFileError::NoCertificate;
    return certificates;
}

QSslConfiguration tlsConfiguration(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls;
    if (const auto own = readCaFile(caFile))
        tls.setCaCertificates(systemStore() + *own);
    return tls;
}

Network::Network(const Route &route, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_tls(tlsConfiguration(route.caFile))
{
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setProxyFactory(new RouteProxies(route.proxy));
    connect(this, &QNetworkAccessManager::sslErrors, this,
        [](QNetworkReply *reply, const QList<QSslError> &errors) {
            reply->setProperty(tlsErrorsProperty, QVariant::fromValue(errors));
        });
    connect(this, &QNetworkAccessManager::encrypted, this,
        [this](const QNetworkReply *reply) { m_encrypted.insert(placeOf(reply->url())); });
}

/// Through a proxy nothing else is to be known of the server.
ApiError Network::faultOf(const QNetworkReply &reply) const
{
    const bool isAnswered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const auto tlsErrors = reply.property(tlsErrorsProperty).value<QList<QSslError>>();
    const QString proxy = reply.request().attribute(proxyAttribute).toString();
    ApiError error;
    error.kind = kindOfTransport(reply.error());
    error.detail = reply.errorString();
    if (error.kind == ErrorKind::TlsRefused) {
        const TlsRefusal refusal = tlsErrors.isEmpty() ? refusalOf(error.detail) : refusalOf(tlsErrors);
        error.tls = refusal.fault;
        error.detail = refusal.fact;
    } else if (!proxy.isEmpty() && !isAnswered && tlsErrors.isEmpty()) {
        error.kind = ErrorKind::ProxyFailed;
        error.detail = proxy;
    } else if (error.kind == ErrorKind::ConnectionCut && !isAnswered && !hasEncrypted(reply.url())) {
        error.tls = TlsFault::HungUp;
    }
    return error;
}

bool Network::hasEncrypted(const QUrl &url) const
{
    return url.scheme() != "https"_L1 || m_encrypted.contains(placeOf(url));
}

QNetworkReply *Network::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    QNetworkRequest own(request);
    own.setSslConfiguration(m_tls);
    own.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    own.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    own.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    own.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    own.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    own.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    own.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    const auto proxies = proxyFactory()->queryProxy(QNetworkProxyQuery(request.url()));
    own.setAttribute(proxyAttribute, addressOf(proxies.value(0)));
    return QNetworkAccessManager::createRequest(operation, own, outgoing);
}

} // namespace Audit
