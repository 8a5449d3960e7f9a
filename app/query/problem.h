// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server.h"
#include "api/tokenstore.h"
#include "domain/apierror.h"
#include "domain/connectionlisterror.h"
#include "export/bytesink.h"
#include "service/localservice.h"

#include <QString>

namespace Audit {

/// Why a command ended early, ready to be said: a sentence with a way forward, the other side's own words,
/// and the code that a script reads.
struct Problem
{
    int exitCode = 0;
    QString sentence;
    QString theirWords; ///< safe to print, may be empty
};

Problem problemOf(const ApiError &error);
Problem problemOf(const FileError &error);
Problem problemOf(const ServiceError &error);
Problem problemOf(const TokenStoreError &error, const QString &connection);
/// The same for who signs in or out, which needs the keychain and takes no token from elsewhere.
Problem keepingProblem(const TokenStoreError &error, const QString &connection);
Problem problemOf(AddressError error, const QString &address);
/// A wrong use of the program.
Problem problemOf(const ConnectionListError &error);
Problem usageProblem(const QString &sentence);
/// The person stopped it.
Problem interruptedProblem();

/// The exit code that a kind of error has.
int exitCodeOf(ErrorKind kind);

} // namespace Audit
