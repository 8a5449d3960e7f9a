// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionprobe.h"

#include "api/httpexchange.h"
#include "api/network.h"
#include "domain/endpoints.h"
#include "domain/json.h"

#include <algorithm>
#include <chrono>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProbeOutcome::Kind;

struct KindStep
{
    ErrorKind kind;
    ProbeStep step; ///< the first one that such an error leaves undone
};

constexpr std::array steps {
    KindStep { ErrorKind::NameNotFound, ProbeStep::Reachable },
    KindStep { ErrorKind::Unreachable, ProbeStep::Reachable },
    KindStep { ErrorKind::ProxyFailed, ProbeStep::Reachable },
    KindStep { ErrorKind::TlsRefused, ProbeStep::Certificate },
    KindStep { ErrorKind::SignedOut, ProbeStep::Admin },
    KindStep { ErrorKind::Forbidden, ProbeStep::Admin },
};

/// Where nothing came back at all, nothing was reached.
ProbeStep failedStep(const ApiError &error, bool isJson)
{
    const auto found = std::find_if(
        steps.begin(), steps.end(), [&error](const KindStep &row) { return row.kind == error.kind; });
    if (found == steps.end())
        return error.httpStatus == 0 ? ProbeStep::Reachable : ProbeStep::Api;
    return found->step == ProbeStep::Admin && !isJson ? ProbeStep::Api : found->step;
}

/// A refusal by something that doesn't speak the API's language.
ApiError asStranger(ApiError error, ProbeStep step)
{
    if (step == ProbeStep::Api
        && (error.kind == ErrorKind::SignedOut || error.kind == ErrorKind::Forbidden
            || error.kind == ErrorKind::NotFound))
        error.kind = ErrorKind::NotTheApi;
    return error;
}

void fillUpTo(ProbeReport &report, ProbeStep end, const QUrl &server)
{
    for (std::size_t step = 0; step < static_cast<std::size_t>(end); ++step)
        report[step].kind = Kind::Good;
    auto &certificate = report[static_cast<std::size_t>(ProbeStep::Certificate)];
    if (certificate.kind == Kind::Good && server.scheme() != "https"_L1)
        certificate.kind = Kind::NotNeeded;
}

ClientLimits limits()
{
    using namespace std::chrono_literals;
    return { .headers = 10s, .total = 20s, .bodyBytes = 1 << 20, .redirects = 0, .tries = 1 };
}

} // namespace

ProbeReport probeReport(const QUrl &server, bool hasToken, const Result<HttpAnswer> &answer, bool isJson)
{
    ProbeReport report;
    std::optional<ApiError> error;
    if (!answer)
        error = answer.error();
    else if (const auto page = decodePage(answer->body); !page)
        error = page.error();
    if (!error) {
        fillUpTo(report, ProbeStep::Admin, server);
        report.back().kind = hasToken ? Kind::Good : Kind::NoToken;
        return report;
    }
    if (answer)
        error->httpStatus = 200;
    const ProbeStep failed = failedStep(*error, isJson);
    fillUpTo(report, failed, server);
    if (failed == ProbeStep::Admin && !hasToken)
        report.back().kind = Kind::NoToken;
    else
        report[static_cast<std::size_t>(failed)] = { Kind::Bad, asStranger(*error, failed) };
    return report;
}

ConnectionProbe::ConnectionProbe(Connection connection, Token token, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_token(std::move(token))
{
}

ConnectionProbe::~ConnectionProbe() = default;

void ConnectionProbe::start()
{
    m_exchange.reset();
    m_report = {};
    m_network = std::make_unique<Network>(m_connection.route);
    m_exchange = std::make_unique<HttpExchange>(
        *m_network, limits(), m_token, [this](const Result<HttpAnswer> &answer) { take(answer); });
    const QByteArray path = QByteArray(Endpoint::list) + "?page=1&per_page=1";
    m_exchange->get(
        QUrl::fromEncoded(m_connection.server.toEncoded(QUrl::StripTrailingSlash) + path, QUrl::StrictMode));
}

void ConnectionProbe::take(const Result<HttpAnswer> &answer)
{
    m_report = probeReport(m_connection.server, !m_token.isEmpty(), answer, m_exchange->spokeJson());
    Q_EMIT finished(m_report);
}

} // namespace Audit
