// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"
#include "domain/result.h"
#include "domain/signinfault.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Audit {

/// Held by one process of this user at a time, for one entry of the keychain: a file in the user's runtime
/// folder, locked by the system, which lets go when the process ends in whatever way.
class CredentialLock
{
public:
    CredentialLock() = default;
    explicit CredentialLock(int file)
        : m_file(file)
    {
    }
    CredentialLock(CredentialLock &&other) noexcept
        : m_file(std::exchange(other.m_file, -1))
    {
    }
    CredentialLock &operator=(CredentialLock &&other) noexcept;
    ~CredentialLock();
    Q_DISABLE_COPY(CredentialLock)

    bool isHeld() const { return m_file >= 0; }
    void release();

private:
    int m_file = -1;
};

using LockHandler = std::function<void(Result<std::shared_ptr<CredentialLock>, SignInError>)>;

/// Waits for the lock of the keychain's entry `key`, at most so long; answers later, never before this
/// returned. Whoever drops the last pointer lets go.
[[nodiscard]] PendingCall acquireLock(
    const QString &key, std::chrono::milliseconds patience, LockHandler handler);

} // namespace Audit
