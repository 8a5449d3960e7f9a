// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/localservice.h"

#include "service/httpserver.h"
#include "service/tls.h"

#include <QRandomGenerator>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Audit {

namespace asio = boost::asio;

namespace {

/// The address to listen on, written as a literal or as localhost.
std::optional<asio::ip::address> addressOf(const QString &host)
{
    const QString literal = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ? u"127.0.0.1"_s : host;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(literal.toStdString(), error);
    return error ? std::nullopt : std::optional(address);
}

/// Where others can reach the service, nothing goes over the wire in the clear, and no single secret opens
/// all of it.
std::optional<ServiceFault> refusal(const asio::ip::address &address, const ServiceOptions &options)
{
    if (address.is_loopback())
        return {};
    if (!options.tls.isSet())
        return ServiceFault::OpenWithoutTls;
    if (!options.tokens.isSet() || !options.token.isEmpty())
        return ServiceFault::OpenWithoutTokens;
    if (address.is_unspecified() && options.names.isEmpty())
        return ServiceFault::OpenWithoutHost;
    return {};
}

AllowedHosts allowedHosts(const asio::ip::address &address, const ServiceOptions &options)
{
    QStringList names = options.names;
    if (!address.is_unspecified())
        names += QString::fromStdString(address.to_string());
    return AllowedHosts(names, address.is_loopback());
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
    Private(const ServiceOptions &options, std::optional<TokenVerifier> verifier, AllowedHosts hosts,
        const DatabaseAddress &database)
        : router(options.token, std::move(verifier), std::move(hosts), database)
        , names(options.names)
    {
    }

    /// First the last answers go out, then the threads end that hand answers over, then the server goes.
    ~Private()
    {
        if (server)
            server->stop();
        if (const auto keys = router.remoteKeys())
            keys->stop();
        pool.reset();
    }

    Router router;
    QStringList names;
    std::shared_ptr<asio::ssl::context> tls; ///< none where connections are in the clear
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
    const auto address = addressOf(options.host);
    if (!address)
        return ServiceError { ServiceFault::BadListenAddress, options.host, {} };
    if (const auto fault = refusal(*address, options))
        return ServiceError { *fault, options.host, {} };
    for (const QString &name : options.names) {
        if (!AllowedHosts::isHostName(name))
            return ServiceError { ServiceFault::BadHostName, name, {} };
    }
    std::shared_ptr<asio::ssl::context> tls;
    if (options.tls.isSet()) {
        auto ready = makeTls(options.tls);
        if (!ready)
            return ready.error();
        tls = std::move(ready).value();
    }
    std::optional<TokenVerifier> verifier;
    if (options.tokens.isSet()) {
        auto ready = TokenVerifier::make(options.tokens, options.notices);
        if (!ready)
            return ready.error();
        verifier = std::move(ready).value();
    }
    const auto database = DatabaseAddress::parse(options.database);
    if (!database)
        return database.error();
    if (const auto made = Store::open(options.database, Store::Access::ReadWrite); !made)
        return made.error();
    auto pool = StorePool::start(options.database, options.limits.storeThreads, options.limits.question);
    if (!pool)
        return pool.error();
    auto d
        = std::make_unique<Private>(options, std::move(verifier), allowedHosts(*address, options), *database);
    d->tls = std::move(tls);
    d->pool = std::move(pool).value();
    if (!options.accessLog.isEmpty()) {
        auto log = AccessLog::open(options.accessLog, options.notices);
        if (!log)
            return log.error();
        d->log = std::move(log).value();
    }
    d->server = std::make_unique<HttpServer>(
        HttpShared { d->router, *d->pool, options.limits, d->log.get(), d->tls.get() });
    if (const auto error = d->server->listen(*address, options.port))
        return listenError(error, options);
    d->server->start();
    return std::unique_ptr<LocalService>(new LocalService(std::move(d)));
}

QUrl LocalService::url() const
{
    const auto endpoint = d->server->endpoint();
    const bool isEverywhere = endpoint.address().is_unspecified();
    QUrl url;
    url.setScheme(d->tls ? u"https"_s : u"http"_s);
    url.setHost(
        isEverywhere ? d->names.constFirst() : QString::fromStdString(endpoint.address().to_string()));
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
