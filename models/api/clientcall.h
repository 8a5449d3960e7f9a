// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpexchange.h"
#include "api/pendingcall.h"

#include <QPointer>

#include <memory>

namespace Audit {

/// One question to the server with its further tries, and one exchange of the token where the session can get
/// another: before the first try where it is due, or after a 401. Owned by the caller through PendingCall:
/// destroying it ends the exchange, and the handler is then never called. The handler may do that itself.
class ClientCall final : public QObject, public PendingCall::Request
{
    Q_OBJECT
public:
    using Answered = std::function<void(const Result<HttpAnswer> &)>;

    /// `path` is encoded and may carry parameters. An empty path is answered with NotFound and never sent.
    ClientCall(AuditClient &client, const QByteArray &path, Answered answered);

    bool isRunning() const override { return static_cast<bool>(m_answered); }

private:
    void send();
    void exchange();
    void refresh();
    void takeToken(const Result<Token> &token);
    void take(const Result<HttpAnswer> &result);
    bool mayRefresh() const;
    std::optional<std::chrono::milliseconds> pauseAfter(const ApiError &error) const;
    void reportRejection();
    void answerLater(ErrorKind kind);
    void answer(const Result<HttpAnswer> &result);

    QPointer<AuditClient> m_client;
    QByteArray m_path;
    Answered m_answered;
    Token m_sent;
    std::unique_ptr<HttpExchange> m_exchange;
    PendingCall m_refreshing;
    bool m_isRefreshed = false; ///< a new token was asked for once, which is enough
    QTimer m_pause;
    int m_tries = 0;
};

} // namespace Audit
