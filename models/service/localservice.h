// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace Audit {

enum class ServiceFault { BadListenAddress, PortTaken, CannotListen, CannotOpenDatabase, NotOurDatabase, NewerDatabase,
                          CannotReadToken, CannotWriteToken, CannotReadFile, NothingReadable, DiskFull };

struct ServiceError
{
    ServiceFault fault = ServiceFault::CannotListen;
    QString subject;    ///< file, address or line that it is about
    QString systemText; ///< the system's or the library's own words
};

struct ServiceOptions
{
    QString database; ///< path of the SQLite file; made if absent
    QString host = QStringLiteral("127.0.0.1"); ///< a loopback literal
    quint16 port = 0; ///< 0 picks a free one
    QByteArray token; ///< clients must send it as Bearer
};

/// The local audit service: the five endpoints over one database, on one I/O thread and a small pool of store threads.
/// Stops when destroyed; answers in flight finish.
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
