// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/errortext.h"

#include <QStringList>

namespace Audit {

/// What a token says of itself that bears on reading the audit log. Shown, never decided by.
struct TokenStanding
{
    bool isKnown = false; ///< false for a token that cannot be read
    bool mayRead = false; ///< by role or scope, as the service's documentation has it
    QString role {}; ///< untrusted, as are the two below
    QString tenant {};
    QStringList scopes {};
};

/// A 403 with what exactly is missing, as far as the token tells.
ErrorText forbiddenText(const ApiError &error, const TokenStanding &standing);

} // namespace Audit
