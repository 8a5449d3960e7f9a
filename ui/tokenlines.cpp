// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenlines.h"

#include "domain/safetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct TokenLines
{
    Q_DECLARE_TR_FUNCTIONS(TokenLines)
};

constexpr qint64 minute = 60'000'000;
constexpr int minutesInHours = 120; ///< from here on hours say enough

QString shown(const QString &text)
{
    return displaySafe(text, 60);
}

QString whoOf(const TokenFacts &facts)
{
    for (const QString &text : { facts.name, facts.email, facts.subject, facts.clientId }) {
        if (!text.isEmpty())
            return shown(text);
    }
    return TokenLines::tr("nobody named");
}

QString placeOf(const TokenFacts &facts)
{
    if (!facts.tenantId.isEmpty())
        return TokenLines::tr("tenant %1").arg(shown(facts.tenantId));
    return facts.partnerId.isEmpty() ? QString() : TokenLines::tr("partner %1").arg(shown(facts.partnerId));
}

QString roleOf(const TokenFacts &facts)
{
    return facts.role.isEmpty() ? TokenLines::tr("no role") : shown(facts.role);
}

QString endOf(const TokenFacts &facts, const TimeFormat &format, qint64 nowUs)
{
    if (!facts.expiresUs)
        return TokenLines::tr("without an end");
    const QString end = format.dateTime(*facts.expiresUs).left(16) + u' ' + format.zoneName(*facts.expiresUs);
    return *facts.expiresUs <= nowUs ? TokenLines::tr("expired %1").arg(end)
                                     : TokenLines::tr("until %1 (%2)").arg(end, timeLeft(facts, nowUs));
}

QString scopesOf(const TokenFacts &facts)
{
    return facts.scopes.isEmpty()
        ? TokenLines::tr("no scope")
        : TokenLines::tr("scopes %1").arg(displaySafe(facts.scopes.join(u' '), 200));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

TokenStanding standingOf(const TokenFacts &facts)
{
    const AuditRight right = auditRightOf(facts);
    return { facts.isReadable, right == AuditRight::ByRole || right == AuditRight::ByScope, facts.role,
        facts.tenantId, facts.scopes };
}

TokenStanding standingOf(const Token &token)
{
    return standingOf(readTokenFacts(token.secret()));
}

QString timeLeft(const TokenFacts &facts, qint64 nowUs)
{
    if (!facts.expiresUs)
        return {};
    if (*facts.expiresUs <= nowUs)
        return TokenLines::tr("expired");
    const auto minutes = static_cast<int>(std::min<qint64>((*facts.expiresUs - nowUs) / minute, 60'000'000));
    return minutes < minutesInHours ? TokenLines::tr("%1 min").arg(minutes)
                                    : TokenLines::tr("%1 h").arg(minutes / 60);
}

QString tokenLine(const TokenFacts &facts, const TimeFormat &format, qint64 nowUs)
{
    if (!facts.isReadable)
        return TokenLines::tr(
            "This token does not say whose it is. Only the server can tell what it may do.");
    return joined(
        { whoOf(facts), roleOf(facts), placeOf(facts), scopesOf(facts), endOf(facts, format, nowUs) });
}

QString typedTokenLine(const Token &token, const TimeFormat &format)
{
    if (token.isEmpty())
        return TokenLines::tr("Paste the token; what it says of itself is shown here before it is used.");
    if (!token.isUsable())
        return TokenLines::tr(
            "The token holds characters that no token has. Paste it again, without \"Bearer\".");
    return tokenLine(readTokenFacts(token.secret()), format, nowMicroseconds());
}

QString tokenRights(const TokenFacts &facts, qint64 nowUs)
{
    if (!facts.isReadable)
        return {};
    return joined(
        { facts.role.isEmpty() ? QString() : shown(facts.role), placeOf(facts), timeLeft(facts, nowUs) });
}

} // namespace Audit
