// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/wait.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QObject>

#include <memory>

/// What the client's tests share: a scripted server, a session with it, and a page asked for.
namespace Audit::Testing {

constexpr char date[] = "Sun, 22 Nov 2026 14:02:11 GMT";
constexpr qint64 dateUs = 1'795'356'131'000'000;
extern const QByteArray onePage; ///< of one entry

ClientLimits quick();
ClientLimits shortHeaders();

/// Answers of status 200 with JSON, the length told or not.
QByteArray withLength(const QByteArray &headers, qsizetype length, const QByteArray &body);
QByteArray without(const QByteArray &headers, const QByteArray &body);

/// A page long enough that half of its gzip stream holds many whole entries.
QByteArray longPage(int entries, qsizetype padding = 0);

QByteArray everythingOf(const ApiError &error);

class ClientTest : public QObject
{
    Q_OBJECT

protected:
    std::optional<Result<Page>> page(const ClientLimits &limits = quick(), const PageRequest &request = {});
    ApiError pageError(const ClientLimits &limits = quick());

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void init();
};

} // namespace Audit::Testing
