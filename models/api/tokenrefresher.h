// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"
#include "api/token.h"
#include "domain/result.h"

#include <functional>

namespace Audit {

/// Who can get a session a new token without the person: models/signin for a sign-in that is kept, nobody for
/// a token that was pasted.
class TokenRefresher
{
public:
    using Handler = std::function<void(const Result<Token> &)>;

    virtual ~TokenRefresher() = default;
    TokenRefresher() = default;
    Q_DISABLE_COPY_MOVE(TokenRefresher)

    /// True where a request would do better with a new token: there is none yet, or it is about to expire.
    virtual bool isDue() const = 0;

    /// Gets a token to put in the place of `old`; where that has been exchanged already, the one that is
    /// there. However many ask, there is one exchange at a time. SignedOut says that the sign-in has ended;
    /// any other error says nothing about it. The handler is called later, never before this returned;
    /// dropping the call drops the answer, while the exchange runs to its end.
    [[nodiscard]] virtual PendingCall refresh(const Token &old, Handler handler) = 0;
};

} // namespace Audit
