// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Audit {

enum class ServiceFault {
    BadListenAddress,
    PortTaken,
    CannotListen,
    CannotOpenDatabase,
    NotOurDatabase,
    NewerDatabase,
    CannotReadToken,
    CannotWriteToken,
    CannotWriteLog,
    RulesIncomplete,
    UnfitSecret,
    NoKeys,
    CannotReadFile,
    NothingReadable,
    DiskFull,
    CannotWriteDatabase,
};

struct ServiceError
{
    ServiceFault fault = ServiceFault::CannotListen;
    QString subject; ///< file, address or line that it is about
    QString systemText; ///< the system's or the library's own words
};

/// What the service bears from a client.
struct ServiceLimits
{
    std::chrono::milliseconds header {
        10'000
    }; ///< from the first byte of a request to the end of its header
    std::chrono::milliseconds idle { 60'000 }; ///< without a request
    std::chrono::milliseconds write { 60'000 }; ///< until an answer is taken
    int headerBytes = 8192; ///< without the request line
    int urlBytes = 8192;
    int connections = 256;
    int storeThreads = 2;
};

/// Which signed tokens (JWT) the service takes; none where neither keys nor a secret are given.
struct TokenRules
{
    QStringList issuers; ///< `iss` must be one of them, letter by letter
    QStringList audiences; ///< `aud` must name one of them
    QString keySetFile; ///< a JWK set: for RS256, PS256 and ES256
    QByteArray secret; ///< 32 to 1024 bytes: for HS256
    std::chrono::seconds leeway { 60 }; ///< for clocks that differ

    bool isSet() const { return !keySetFile.isEmpty() || !secret.isEmpty(); }
};

struct ServiceOptions
{
    QString database; ///< path of the SQLite file; made if absent
    QString host = QStringLiteral("127.0.0.1"); ///< a loopback literal
    quint16 port = 0; ///< 0 picks a free one
    QByteArray token; ///< sees everything; clients send it as Bearer. Without it and `tokens` all are refused
    ServiceLimits limits {};
    TokenRules tokens {};
    QString accessLog {}; ///< a file to append to, "-" for standard error; none where empty
};

/// The local audit service: the five endpoints over one database, on one I/O thread and a small pool of store
/// threads. Stops when destroyed; answers in flight finish. Needs a QCoreApplication to exist, but no running
/// event loop.
class LocalService
{
public:
    static Result<std::unique_ptr<LocalService>, ServiceError> start(const ServiceOptions &options);
    ~LocalService();

    QUrl url() const; ///< "http://127.0.0.1:PORT"

private:
    class Private;
    explicit LocalService(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// 256 random bits in base64url, for ServiceOptions::token.
QByteArray makeServiceToken();

} // namespace Audit
