// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/detailfile.h"
#include "export/spool.h"

#include <QJsonObject>

namespace Audit {

/// The moment that an export goes back to: written only when the rows it speaks of are safe.
struct SpoolCursor
{
    QByteArray engine; ///< WalkEngine::state()
    SpoolState spool;
    qint64 rows = 0; ///< for whoever lists exports
    qint64 contradictedBytes = 0; ///< of the report of rows that were left out
    DetailState details;
    QByteArray certificateSha256;
    std::optional<qint64> serverTimeUs; ///< of the last answer
};

QJsonObject encodeCursor(const SpoolCursor &cursor);
std::optional<SpoolCursor> decodeCursor(const QJsonObject &object);

} // namespace Audit
