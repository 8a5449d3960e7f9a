// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/tokenwords.h"

#include "domain/safetext.h"

#include <QCoreApplication>

namespace Audit {

namespace {

struct TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)
};

constexpr qsizetype longestScopes = 300;

QString scopeSentence(const QStringList &scopes)
{
    return scopes.isEmpty()
        ? TokenWords::tr("It names no scope.")
        : TokenWords::tr("Its scopes are: %1.").arg(displaySafe(scopes.join(u' '), longestScopes));
}

/// By which right it should have been allowed.
QString right(const TokenStanding &standing)
{
    if (standing.role.isEmpty())
        return TokenWords::tr("the scope admin:read");
    const QString role = displaySafe(standing.role, 60);
    return standing.tenant.isEmpty()
        ? TokenWords::tr("the role %1").arg(role)
        : TokenWords::tr("the role %1 in the tenant %2").arg(role, displaySafe(standing.tenant, 60));
}

} // namespace

ErrorText forbiddenText(const ApiError &error, const TokenStanding &standing)
{
    ErrorText text = errorText(error);
    if (!standing.isKnown)
        return text;
    if (standing.mayRead) {
        text.sentence = TokenWords::tr("The server refused, although the token has %1.").arg(right(standing));
        text.wayForward
            = TokenWords::tr("What was asked for may lie outside of that. Ask for less, or ask an "
                             "administrator.");
        return text;
    }
    text.sentence = standing.role.isEmpty()
        ? TokenWords::tr("The token has neither an administrator's role nor the scope admin:read.")
        : TokenWords::tr("The token's role %1 is no administrator's, and it lacks the scope admin:read.")
              .arg(displaySafe(standing.role, 60));
    text.wayForward
        = scopeSentence(standing.scopes) + u' ' + TokenWords::tr("Ask an administrator for one of the two.");
    return text;
}

} // namespace Audit
