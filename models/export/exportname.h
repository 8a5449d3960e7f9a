// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"
#include "domain/query.h"

#include <QString>

namespace Audit {

/// "audit_all_2026-11-21T14-02-11Z_2026-11-22T14-02-11Z.csv": scope, range and format from a fixed alphabet,
/// never longer than 200 bytes.
QString suggestedFileName(const Query &query, qint64 nowUs, ExportFormat format);

/// Where it is known as of when the file is complete, and that is not the range's end, the name says so:
/// "…_as-of-2026-11-22T14-07-11Z.csv".
QString suggestedFileName(const Query &query, qint64 nowUs, ExportFormat format, qint64 asOfUs);

} // namespace Audit
