// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "domain/query.h"
#include "domain/result.h"
#include "signin/signinsettings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;
class QNetworkRequest;

namespace Audit {

/// A whole answer of a provider, of any status but a redirect.
struct ProviderAnswer
{
    int status = 0;
    QByteArray body;
    std::optional<qint64> serverTimeUs; ///< the Date header
};

/// One request to a provider, sent at most once: no redirect is followed, nothing is tried again, the body is
/// capped. Each has a network and so a connection of its own, because Qt sends a POST twice over a kept one
/// that the server has dropped. A fault is a transport's (its httpStatus 0), RedirectRefused with the
/// target in `detail`, or TooLarge. Says once how it ended, never before the function that sends returned;
/// destroying it aborts without a word. `ended` may destroy the exchange.
class ProviderExchange : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<ProviderAnswer> &)>;

    ProviderExchange(const SignInSettings &settings, Ended ended);
    ~ProviderExchange() override;

    void get(const QUrl &url);
    void post(const QUrl &url, const QList<Parameter> &form);

private:
    QNetworkRequest prepared(const QUrl &url) const;
    void watch(QNetworkReply *reply);
    void takeBytes();
    void takeEnd();
    void fail(ErrorKind kind, const QString &detail = {});
    void fail(ApiError error);
    void end(const Result<ProviderAnswer> &result);
    void dropReply();
    int status() const;

    Ended m_ended;
    Network m_network;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_due;
    std::chrono::milliseconds m_deadline;
};

} // namespace Audit
