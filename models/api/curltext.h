// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"
#include "domain/query.h"

#include <QString>

namespace Audit {

/// The first request of a question as a command for a shell, to be pasted elsewhere. In the token's place
/// stands the variable AUDIT_TOKEN, so that no secret travels with it; a proxy is left to who runs it.
QString curlText(const QUrl &server, const Route &route, const Query &query, qint64 nowUs);

} // namespace Audit
