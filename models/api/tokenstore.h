// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"
#include "api/token.h"
#include "domain/result.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace Audit {

enum class TokenStoreFault {
    NotFound, ///< no entry, or a locked keyring that says the same: never taken for "signed out"
    NoKeychain, ///< no keychain service answers
    Refused, ///< the person or the system denied access, or the keychain was not opened
    TimedOut, ///< no answer within five seconds; a late one is ignored
    Damaged, ///< pieces missing or changed
    Other,
};

struct TokenStoreError
{
    TokenStoreFault fault = TokenStoreFault::Other;
    QString detail; ///< the keychain's own words
};

/// Tokens in the OS keychain (QtKeychain), one entry per connection, in pieces of at most 1,000 bytes where
/// longer. Nothing is ever written anywhere else. Answers come asynchronously, never before the function
/// returned; dropping the PendingCall drops the answer (a running job is left to end by itself).
class TokenStore : public QObject
{
    Q_OBJECT
public:
    explicit TokenStore(QString service = QStringLiteral("audit-console"), QObject *parent = nullptr,
        std::chrono::milliseconds patience = std::chrono::seconds(5));

    [[nodiscard]] PendingCall read(
        const QString &connection, std::function<void(const Result<Token, TokenStoreError> &)> handler);
    [[nodiscard]] PendingCall write(const QString &connection, const Token &token,
        std::function<void(const Result<Done, TokenStoreError> &)> handler);
    [[nodiscard]] PendingCall remove(
        const QString &connection, std::function<void(const Result<Done, TokenStoreError> &)> handler);

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace Audit
