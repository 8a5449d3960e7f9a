// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"

#include <QString>

namespace Audit {

/// A fault in words: what happened, and what can be done. Translated. The server's own words are made
/// displaySafe and stand apart in `serverSaid`, for a plain-text widget or the terminal.
struct ErrorText
{
    QString sentence; ///< "The server refused the token."
    QString wayForward; ///< "Connect again with a new token."
    QString serverSaid; ///< the server's own words, safe to show, may be empty
    QString systemSaid; ///< this system's own words, where no server answered; may be empty
};

ErrorText errorText(const ApiError &error);

/// sentence + way forward on one line.
QString errorLine(const ApiError &error);

} // namespace Audit
