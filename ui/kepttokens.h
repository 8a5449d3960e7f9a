// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "api/tokenstore.h"
#include "signin/tokenkeeper.h"

#include <QObject>

#include <list>
#include <memory>

namespace Audit {

/// What the keychain has of the connections: tokens that were pasted, and sign-ins. Keeps them, takes them
/// out again, and notes in the list of connections which are expected there. Nothing is waited for.
class KeptTokens : public QObject
{
    Q_OBJECT
public:
    explicit KeptTokens(QObject *parent = nullptr);

    [[nodiscard]] PendingCall read(
        const Connection &connection, std::function<void(const Result<Token, TokenStoreError> &)> handler);
    /// `kept` is called where the keychain took it; else told() says why not.
    void keep(const Connection &connection, const Token &token, std::function<void()> kept);

    /// Keeps the connection signed in for as long as somebody has it.
    std::shared_ptr<TokenKeeper> keeperOf(const Connection &connection);
    enum class Adoption {
        Kept, ///< it will be there at the next start
        ForNow, ///< the keychain took nothing, or there was nothing to keep
        Refused, ///< the list does not have the connection any more; told() said so, and it is revoked
    };
    /// What a sign-in brought.
    [[nodiscard]] PendingCall adopt(const Connection &connection, const std::shared_ptr<TokenKeeper> &keeper,
        const Grant &grant, std::function<void(Adoption adoption)> then);

    /// Takes a sign-in out of memory and keychain, and revokes it where that is offered.
    void signOut(const Connection &connection, const std::shared_ptr<TokenKeeper> &keeper);
    /// The same for what nobody has open, a pasted token included. told() says what went wrong.
    void forget(const Connection &connection);
    /// True until everyone who signed out is out, and what was to be forgotten is gone: what ends the program
    /// now may leave a token behind.
    bool isLeaving() const { return !m_leaving.empty() || m_forgetting > 0; }

Q_SIGNALS:
    void told(const QString &sentence);
    void signedOut(const QString &sentence);
    void allLeft(); ///< no sign-out is on its way any more

private:
    /// Somebody who is signing out.
    struct Leaving
    {
        std::shared_ptr<TokenKeeper> keeper;
        PendingCall call;
    };

    std::optional<ConnectionListError> noteExpected(
        const Connection &connection, bool expectsToken, const QString &issuer = {});
    void tellUnkept(const TokenStoreError &error);
    void tellUnforgotten(const TokenStoreError &error);
    void endLeaving(const TokenKeeper &keeper);
    void tellIfAllLeft();

    TokenStore m_tokens; ///< patient: a person may be typing a password
    TokenStore m_keeperTokens; ///< less so, for a sign-in holds a lock while it waits
    PendingCall m_keepCall;
    std::list<Leaving> m_leaving;
    int m_forgetting = 0; ///< how many are on their way
    bool m_toldNoKeychain = false;
};

} // namespace Audit
