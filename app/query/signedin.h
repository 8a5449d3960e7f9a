// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "interrupt.h"
#include "query/problem.h"
#include "signin/tokenkeeper.h"

#include <memory>

namespace Audit {

/// A saved connection that somebody signed in to, kept signed in for as long as this lives.
class SignedIn
{
public:
    explicit SignedIn(const Connection &connection);

    /// The first token. On a fault nothing is deleted, unless the provider says that the sign-in is over.
    Result<Token, Problem> begin(Interrupt &interrupt);

    TokenKeeper &keeper() { return m_keeper; }

private:
    Connection m_connection;
    TokenStore m_store;
    TokenKeeper m_keeper;
};

/// Where the connection's sign-in is kept.
KeptSignIn keptSignIn(const Connection &connection);

Problem problemOf(const SignInError &error);
/// The same of a connection that somebody signed in to, with the command that helps.
Problem problemOf(const SignInError &error, const Connection &connection);

/// Why no connection can be read at all; none where they can, or the others can.
std::optional<Problem> unreadableList();

/// The saved connection of that name, or which ones there are.
Result<Connection, Problem> savedConnection(const QString &name);

} // namespace Audit
