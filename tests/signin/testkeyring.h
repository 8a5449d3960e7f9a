// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokenstore.h"
#include "api/wait.h"

namespace Audit {

/// The entries of the real keyring that a test under with-keyring.sh has to itself.
struct TestKeyring
{
    TokenStore store { QStringLiteral("audit-console-test") };

    Result<Token, TokenStoreError> read(const QString &key)
    {
        return *answerOf<Token, TokenStoreError>(
            [&](auto handler) { return store.read(key, std::move(handler)); });
    }
    bool write(const QString &key, const QByteArray &secret)
    {
        return answerOf<Done, TokenStoreError>([&](auto handler) {
            return store.write(key, Token(secret), std::move(handler));
        })->has_value();
    }
    bool remove(const QString &key)
    {
        return answerOf<Done, TokenStoreError>([&](auto handler) {
            return store.remove(key, std::move(handler));
        })->has_value();
    }
    bool isEmpty(const QString &key)
    {
        const auto found = read(key);
        return !found && found.error().fault == TokenStoreFault::NotFound;
    }
};

} // namespace Audit
