// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "api/pendingcall.h"
#include "api/session.h"
#include "domain/json.h"
#include "domain/query.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace Audit {

/// What the client bears from a server.
struct ClientLimits
{
    std::chrono::milliseconds headers { 10'000 }; ///< until the status line and headers are there
    std::chrono::milliseconds total { 60'000 }; ///< until the body is whole, however it drips
    qint64 bodyBytes = 64ll << 20; ///< decoded
    int redirects = 3; ///< same-origin hops
    int tries = 3; ///< of one request, on faults that may pass
    std::chrono::milliseconds backOff { 500 }; ///< full jitter: random(0, backOff·2^n)
    std::chrono::seconds longestWait { 5 }; ///< a Retry-After beyond this is told, not waited for
};

struct PageRequest
{
    Query query; ///< with absolute ends, or none
    int page = 1; ///< from 1
    int perPage = 50;
};

/// The five endpoints as five functions. Every answer is a value or an ApiError; every call is owned by the
/// caller. The token goes to the session's own origin only: redirects are followed by hand, same origin, GET,
/// at most three. The session must outlive the client. Handlers run in the client's thread, never before the
/// function returned.
class AuditClient : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Handler = std::function<void(const Result<T> &)>;

    explicit AuditClient(Session &session, ClientLimits limits = {}, QObject *parent = nullptr);
    ~AuditClient() override;

    [[nodiscard]] PendingCall fetchPage(const PageRequest &request, Handler<Page> handler);
    [[nodiscard]] PendingCall fetchEntry(const QString &id, Handler<EntryDetail> handler);
    [[nodiscard]] PendingCall fetchActions(Handler<QStringList> handler);
    [[nodiscard]] PendingCall fetchResourceTypes(Handler<QStringList> handler);
    [[nodiscard]] PendingCall fetchStats(const Query &query, Handler<Stats> handler);

    Session &session() const { return m_session; }
    /// From the next try on.
    void setLimits(const ClientLimits &limits) { m_limits = limits; }
    /// SHA-256 of the certificate that the server showed last, in hexadecimal; empty where there was no TLS.
    const QByteArray &certificateSha256() const { return m_certificateSha256; }

private:
    friend class ClientCall;
    Session &m_session;
    ClientLimits m_limits;
    QByteArray m_certificateSha256;
    Network m_network;
};

} // namespace Audit
