// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"
#include "query/problem.h"

#include <QString>

namespace Audit {

/// The token in AUDIT_QUERY_TOKEN, which is overwritten where it stands and unset: neither a child nor a look
/// at this process's environment finds it. Before any thread starts.
Token takeTokenFromEnvironment();

/// The token in a file, or on standard input for "-", without white space around it.
Result<Token, Problem> readTokenFile(const QString &path);

} // namespace Audit
