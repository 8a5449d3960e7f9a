// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"
#include "domain/timetext.h"
#include "signin/tokenfacts.h"
#include "words/tokenwords.h"

#include <QString>

namespace Audit {

/// What a token says of itself that bears on reading the audit log.
TokenStanding standingOf(const Token &token);
TokenStanding standingOf(const TokenFacts &facts);

/// Before it is used: "Anna Admin · tenant_admin · tenant tnt_1 · until 2026-11-22 15:02 UTC (41 min)". What
/// it says is not proven. A sentence where it cannot be read.
QString tokenLine(const TokenFacts &facts, const TimeFormat &format, qint64 nowUs);
/// The same for what somebody is typing: what is wrong with it, or what it says.
QString typedTokenLine(const Token &token, const TimeFormat &format);
/// For the status bar: "tenant_admin · tenant tnt_1 · 41 min"; empty where the token tells nothing.
QString tokenRights(const TokenFacts &facts, qint64 nowUs);
/// "41 min", "3 h", "expired"; empty where the token does not end.
QString timeLeft(const TokenFacts &facts, qint64 nowUs);

} // namespace Audit
