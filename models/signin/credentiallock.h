// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"
#include "domain/filelock.h"
#include "domain/result.h"
#include "domain/signinfault.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Audit {

using LockHandler = std::function<void(Result<std::shared_ptr<FileLock>, SignInError>)>;

/// Waits for the lock of the keychain's entry `key`, at most so long; answers later, never before this
/// returned. One process of this user has it at a time, by a file in the user's runtime folder. Whoever drops
/// the last pointer lets go.
[[nodiscard]] PendingCall acquireLock(
    const QString &key, std::chrono::milliseconds patience, LockHandler handler);

} // namespace Audit
