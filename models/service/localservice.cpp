// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/localservice.h"

#include "service/httpserver.h"

#include <QHostAddress>
#include <QRandomGenerator>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Audit {

namespace asio = boost::asio;

namespace {

/// The address to listen on; none where it is not this machine's loopback, written as a literal or as
/// localhost.
std::optional<asio::ip::address> loopbackAddress(const QString &host)
{
    const QString literal = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ? u"127.0.0.1"_s : host;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(literal.toStdString(), error);
    if (error || !address.is_loopback())
        return {};
    return address;
}

ServiceError listenError(const boost::system::error_code &error, const ServiceOptions &options)
{
    const bool isTaken = error == asio::error::address_in_use;
    return { isTaken ? ServiceFault::PortTaken : ServiceFault::CannotListen,
        u"%1:%2"_s.arg(options.host).arg(options.port), QString::fromStdString(error.message()) };
}

} // namespace

class LocalService::Private
{
public:
    Private(const ServiceOptions &options, std::optional<TokenVerifier> verifier)
        : router(options.token, std::move(verifier))
    {
    }

    /// First the last answers go out, then the store threads end, then the server goes.
    ~Private()
    {
        if (server)
            server->stop();
        pool.reset();
    }

    Router router;
    std::unique_ptr<AccessLog> log;
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<StorePool> pool;
};

LocalService::LocalService(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

LocalService::~LocalService() = default;

Result<std::unique_ptr<LocalService>, ServiceError> LocalService::start(const ServiceOptions &options)
{
    const auto address = loopbackAddress(options.host);
    if (!address)
        return ServiceError { ServiceFault::BadListenAddress, options.host, {} };
    std::optional<TokenVerifier> verifier;
    if (options.tokens.isSet()) {
        auto ready = TokenVerifier::make(options.tokens);
        if (!ready)
            return ready.error();
        verifier = std::move(ready).value();
    }
    if (const auto made = Store::open(options.database, Store::Access::ReadWrite); !made)
        return made.error();
    auto pool = StorePool::start(options.database, options.limits.storeThreads);
    if (!pool)
        return pool.error();
    auto d = std::make_unique<Private>(options, std::move(verifier));
    d->pool = std::move(pool).value();
    if (!options.accessLog.isEmpty()) {
        auto log = AccessLog::open(options.accessLog);
        if (!log)
            return log.error();
        d->log = std::move(log).value();
    }
    d->server
        = std::make_unique<HttpServer>(HttpShared { d->router, *d->pool, options.limits, d->log.get() });
    if (const auto error = d->server->listen(*address, options.port))
        return listenError(error, options);
    d->server->start();
    return std::unique_ptr<LocalService>(new LocalService(std::move(d)));
}

QUrl LocalService::url() const
{
    const auto endpoint = d->server->endpoint();
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(QString::fromStdString(endpoint.address().to_string()));
    url.setPort(endpoint.port());
    return url;
}

QByteArray makeServiceToken()
{
    std::array<quint32, 8> bits {};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Audit
