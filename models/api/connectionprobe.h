// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/connections.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace Audit {

class HttpExchange;
struct HttpAnswer;

/// What there is to know of a connection before it is used, in this order: each step needs the one before.
enum class ProbeStep {
    Reachable, ///< something answers at the address, through the proxy where there is one
    Certificate, ///< it proves to be that server, by TLS 1.2 or newer
    Api, ///< it is the audit API
    Admin, ///< the token may read the audit log
};
inline constexpr std::size_t probeSteps = 4;

/// How a step ended.
struct ProbeOutcome
{
    enum class Kind {
        NotYet, ///< an earlier step failed, or the probe is still running
        Good,
        Bad, ///< `error` says why
        NotNeeded, ///< no certificate: this computer, without encryption
        NoToken, ///< there is none to ask with
    };

    Kind kind = Kind::NotYet;
    std::optional<ApiError> error {};

    bool operator==(const ProbeOutcome &) const = default;
};

using ProbeReport = std::array<ProbeOutcome, probeSteps>;

/// One question to the server of a connection, and what its answer says about each step. Without a token the
/// question goes out without one. Dropping it ends it without a word.
class ConnectionProbe : public QObject
{
    Q_OBJECT
public:
    ConnectionProbe(Connection connection, Token token, QObject *parent = nullptr);
    ~ConnectionProbe() override;

    void start();
    const ProbeReport &report() const { return m_report; }

Q_SIGNALS:
    void finished(const Audit::ProbeReport &report); ///< never before start() has returned

private:
    void take(const Result<HttpAnswer> &answer);

    Connection m_connection;
    Token m_token;
    ProbeReport m_report;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<HttpExchange> m_exchange;
};

/// What an answer says about each step. `isJson`: a refusal that speaks the API's language is the API's.
ProbeReport probeReport(const QUrl &server, bool hasToken, const Result<HttpAnswer> &answer, bool isJson);

} // namespace Audit
