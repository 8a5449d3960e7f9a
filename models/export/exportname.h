// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"
#include "domain/query.h"

#include <QString>

namespace Audit {

/// "audit_all_2026-11-21T14-02-11Z_2026-11-22T14-02-11Z.csv": scope, range and format from a fixed alphabet,
/// never longer than 200 bytes. Where the range does not end now, the name says as of when it was asked:
/// "…_2026-11-20T00-00-00Z_as-of-2026-11-22T14-02-11Z.csv".
QString suggestedFileName(const Query &query, qint64 nowUs, ExportFormat format);

} // namespace Audit
