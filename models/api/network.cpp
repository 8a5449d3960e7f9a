// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/network.h"

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

void setProxies(QNetworkAccessManager &manager, const Proxy &proxy)
{
    manager.setProxyFactory(new RouteProxies(proxy));
}

Network::Network(const Route &route, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_tls(tlsConfiguration(route.caFile))
{
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setProxies(*this, route.proxy);
}

QString Network::proxyOf(const QNetworkReply &reply)
{
    return reply.request().attribute(proxyAttribute).toString();
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
