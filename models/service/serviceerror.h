// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Audit {

enum class ServiceFault {
    BadListenAddress,
    OpenWithoutTls, ///< an address that others reach needs more than loopback does: this,
    OpenWithoutTokens, ///< this,
    OpenWithoutHost, ///< and, where it stands for all addresses, this
    BadHostName,
    BadCertificate,
    BadKey,
    PortTaken,
    CannotListen,
    CannotOpenDatabase,
    BadDatabaseAddress,
    PasswordInAddress,
    NotAnAddress,
    NoDriver,
    NotOurDatabase,
    NewerDatabase,
    OlderDatabase,
    NoLogThere,
    CannotReadToken,
    ShortToken,
    CannotWriteToken,
    CannotWriteLog,
    RulesIncomplete,
    UnfitSecret,
    NoKeys,
    CannotFetchKeys,
    CannotReadFile,
    NotAFile,
    NotAKeySet,
    NothingReadable,
    DamagedDocument,
    DiskFull,
    CannotWriteDatabase,
};

struct ServiceError
{
    ServiceFault fault = ServiceFault::CannotListen;
    QString subject; ///< file, address or line that it is about
    QString systemText; ///< the system's or the library's own words
};

} // namespace Audit
