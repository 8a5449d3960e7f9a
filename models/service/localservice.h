// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/servicenotice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Audit {

/// What the service bears from a client.
struct ServiceLimits
{
    /// From the first byte of a request to the end of its header; also until the first byte of the first one.
    std::chrono::milliseconds header { 10'000 };
    std::chrono::milliseconds idle { 60'000 }; ///< without a further request
    std::chrono::milliseconds question { 65'000 }; ///< until the database answers
    std::chrono::milliseconds write { 60'000 }; ///< until an answer is taken
    int headerBytes = 8192; ///< without the request line
    int urlBytes = 8192;
    int connections = 256;
    qint64 outgoingBytes = 256 << 20; ///< of answers on their way out, over all connections
    int storeThreads = 2;
};

/// Which signed tokens (JWT) the service takes; none where neither keys nor a secret are given.
struct TokenRules
{
    QStringList issuers; ///< `iss` must be one of them, letter by letter
    QStringList audiences; ///< `aud` must name one of them
    QString
        keySet; ///< a JWK set for RS256, PS256 and ES256: a file, or its address (https, or http on loopback)
    QByteArray secret; ///< 32 to 1024 bytes: for HS256
    std::chrono::seconds leeway { 60 }; ///< for clocks that differ

    bool isSet() const { return !keySet.isEmpty() || !secret.isEmpty(); }
};

/// PEM files; both or neither.
struct TlsFiles
{
    QString certificate; ///< with its chain, the server's own first
    QString key;

    bool isSet() const { return !certificate.isEmpty() || !key.isEmpty(); }
};

struct ServiceOptions
{
    QString database; ///< path of the SQLite file, made if absent; or "postgresql://…"
    QString host = QStringLiteral(
        "127.0.0.1"); ///< an address as a literal; others than loopback need `tls` and `tokens`
    quint16 port = 0; ///< 0 picks a free one
    QByteArray token; ///< sees everything; clients send it as Bearer. Without it and `tokens` all are refused
    ServiceLimits limits {};
    TokenRules tokens {};
    TlsFiles tls {};
    QStringList
        names {}; ///< under which clients reach it, beside the address (and loopback's names on loopback)
    QString accessLog {}; ///< a file to append to, "-" for standard error; none where empty
    NoticeListener notices {}; ///< hears what does not stop the service
};

/// The local audit service: the five endpoints over one database, on one I/O thread and a small pool of store
/// threads. Stops when destroyed; answers in flight finish. Needs a QCoreApplication to exist, but no running
/// event loop.
class LocalService
{
public:
    static Result<std::unique_ptr<LocalService>, ServiceError> start(const ServiceOptions &options);
    ~LocalService();

    QUrl
    url() const; ///< "http://127.0.0.1:PORT"; with the first of the names where it listens on all addresses

private:
    class Private;
    explicit LocalService(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// 256 random bits in base64url, for ServiceOptions::token.
QByteArray makeServiceToken();

} // namespace Audit
